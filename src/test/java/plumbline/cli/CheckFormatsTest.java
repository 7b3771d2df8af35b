package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import plumbline.Golden;
import plumbline.history.GitFolder;

/** The formats of check, from organisations whose names would break each of them. */
class CheckFormatsTest {
  private static final Path CASES = Path.of("src/test/resources/checks");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Below the repository's root, in a folder whose name is nasty too. */
  private static final String FOLDER = "our goals/50% #1, ü";

  @TempDir private Path temporary;
  private GitFolder git;

  @BeforeEach
  void aRepository() {
    git = GitFolder.in(temporary.resolve("repository"));
  }

  private Runs check(String organisation, String... arguments) {
    git.copy(CASES.resolve(organisation), FOLDER).commit("2026-02-10", "Goals");
    List<String> all = new ArrayList<>(List.of("check", git.dir().resolve(FOLDER).toString()));
    all.addAll(List.of(arguments));
    return Runs.of(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "nasty, text",
    "nasty, json",
    "nasty, github",
    "nasty, gitlab",
    "nasty, junit",
    "broken, github",
    "broken, gitlab",
    "broken, junit",
    "clean, json",
    "clean, github",
    "clean, gitlab",
    "clean, junit"
  })
  void everyFormatSaysTheSameInItsOwnWay(String organisation, String format) throws IOException {
    Runs run = check(organisation, "--format", format, "--fail-on", "gross");
    Golden.assertMatches(CASES.resolve(organisation).resolve("expected." + format), run.out());
    assertEquals(organisation.equals("clean") ? 0 : 1, run.code());
  }

  @Test
  void noExpectedFileIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      assertEquals(13, files.filter(file -> file.toString().contains("/expected.")).count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "gitlab", "junit"})
  void theSummaryIsARemarkThatLeavesTheFormatAlone(String format) {
    assertEquals(
        "3 warnings in 3 objectives; findings: 1 gross, 1 attention, 1 accepted.\n",
        check("nasty", "--format", format).err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab", "junit"})
  void theExitCodeIsTheSameInEveryFormat(String format) {
    assertEquals(0, check("nasty", "--format", format).code());
    assertEquals(1, check("nasty", "--format", format, "--fail-on", "gross").code());
    assertEquals(1, check("nasty", "--format", format, "--fail-on", "attention").code());
  }

  // SARIF

  @ParameterizedTest
  @ValueSource(strings = {"nasty", "broken", "clean"})
  void sarifIsValid(String organisation) throws IOException {
    JsonSchema schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
    String sarif = check(organisation, "--format", "sarif").out();
    assertEquals(Set.of(), schema.validate(sarif, InputFormat.JSON));
    String wrong = sarif.replace("\"utf16CodeUnits\"", "\"letters\"");
    assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty());
  }

  @Test
  void sarifResultsAreWhatTheyWere() throws IOException {
    JsonNode log = MAPPER.readTree(check("nasty", "--format", "sarif").out());
    ((ObjectNode) log.at("/runs/0/tool/driver")).remove("rules");
    String results = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
    Golden.assertMatches(CASES.resolve("nasty/expected.sarif"), results);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nasty", "broken"})
  void codeScanningFindsInEveryResultWhatItNeeds(String organisation) throws Exception {
    JsonNode run = MAPPER.readTree(check(organisation, "--format", "sarif").out()).at("/runs/0");
    Set<String> fingerprints = new TreeSet<>();
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
      assertTrue(Set.of("error", "warning", "note").contains(result.get("level").asText()));
      assertEquals(1, result.get("locations").size());
      JsonNode place = result.at("/locations/0/physicalLocation");
      URI uri = new URI(place.at("/artifactLocation/uri").asText());
      assertFalse(uri.isAbsolute());
      assertTrue(Files.isRegularFile(git.dir().resolve(uri.getPath())), uri.toString());
      assertTrue(place.at("/region/startLine").asInt() >= 1);
      assertTrue(fingerprints.add(result.at("/partialFingerprints/ruleAndSubject~1v1").asText()));
    }
    assertTrue(run.get("results").size() > 3, organisation);
  }

  @Test
  void everyRuleComesWithItsPage() throws IOException {
    JsonNode log = MAPPER.readTree(check("clean", "--format", "sarif").out());
    JsonNode rules = log.at("/runs/0/tool/driver/rules");
    assertEquals("island-team", rules.at("/1/id").asText());
    assertEquals("IslandTeam", rules.at("/1/name").asText());
    assertEquals("Island team", rules.at("/1/shortDescription/text").asText());
    assertEquals("error", rules.at("/1/defaultConfiguration/level").asText());
    assertTrue(rules.at("/1/help/markdown").asText().contains("## What to do"));
    assertEquals(0, log.at("/runs/0/results").size());
  }

  @Test
  void aFingerprintStaysWhenLinesMove() throws IOException {
    List<String> before = fingerprints();
    git.edit(FOLDER + "/content/teams/island.md", "---\nname", "---\n# a remark\n\nname");
    git.edit(
        FOLDER + "/content/okrs/2026-q1/größe-品質.md", "title: Be \"", "# on top\ntitle: Be \"");
    List<String> after = fingerprints(git.dir().resolve(FOLDER));
    assertEquals(before, after);
  }

  private List<String> fingerprints() throws IOException {
    git.copy(CASES.resolve("nasty"), FOLDER);
    return fingerprints(git.dir().resolve(FOLDER));
  }

  private static List<String> fingerprints(Path dir) throws IOException {
    JsonNode issues = MAPPER.readTree(Runs.of("check", dir.toString(), "--format", "gitlab").out());
    return Stream.of(issues.findValuesAsText("fingerprint")).flatMap(List::stream).toList();
  }

  // GitHub

  @Test
  void everyLineForGithubIsOneCommandWhateverNamesSay() {
    Pattern command =
        Pattern.compile(
            "::(error|warning|notice)"
                + " file=[^,:]+(%2C[^,:]+)*,line=\\d+(,col=\\d+)?,title=[^,:]+::[^\r"
                + "]+");
    for (String organisation : List.of("nasty", "broken")) {
      List<String> lines = check(organisation, "--format", "github").out().lines().toList();
      assertTrue(lines.size() > 2);
      lines.forEach(line -> assertTrue(command.matcher(line).matches(), line));
    }
  }

  @Test
  void githubGetsTheTenMostImportantOfEachAndTheCountOfTheOthers() {
    git.copy(CASES.resolve("clean"), "");
    for (int i = 1; i <= 12; i++) {
      git.write(
          "content/teams/mute-%02d.md".formatted(i), "---\nname: Mute %d\n---\n".formatted(i));
    }
    for (int i = 1; i <= 11; i++) {
      git.write("content/people/p-%02d.md".formatted(i), "---\nname: Is #1 now\n---\n");
    }
    List<String> lines =
        Runs.of("check", git.dir().toString(), "--format", "github").out().lines().toList();
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::warning ")).count());
    assertTrue(lines.get(0).contains("title=warning%3A text-after-hash"), lines.get(0));
    assertTrue(lines.get(9).contains("title=warning%3A text-after-hash"), lines.get(9));
    assertEquals(
        "Not shown as annotations: 13 more warnings."
            + " Run 'check' without '--format github' to read them all.",
        lines.get(10));
    assertEquals(11, lines.size());
  }

  // GitLab

  @ParameterizedTest
  @ValueSource(strings = {"nasty", "broken", "clean"})
  void theCodeQualityReportHasTheDocumentedForm(String organisation) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Files.readString(CASES.resolve("gitlab-code-quality.schema.json")));
    String report = check(organisation, "--format", "gitlab").out();
    assertEquals(Set.of(), schema.validate(report, InputFormat.JSON));
    List<String> fingerprints = MAPPER.readTree(report).findValuesAsText("fingerprint");
    assertEquals(fingerprints.size(), Set.copyOf(fingerprints).size());
  }

  // JUnit

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nasty | error | failed 0, skipped 1 of 39",
        "nasty | gross | failed 1, skipped 1 of 39",
        "nasty | attention | failed 2, skipped 1 of 39",
        "broken | error | failed 4, skipped 1 of 6",
        "clean | attention | failed 0, skipped 0 of 37"
      })
  void whatFailsTheCheckIsAFailureAndWhatIsAcceptedIsSkipped(
      String organisation, String failOn, String counts) throws Exception {
    assertEquals(counts, junit(organisation, failOn));
  }

  /** As Surefire's reports read it. */
  private String junit(String organisation, String failOn) throws Exception {
    String xml = check(organisation, "--format", "junit", "--fail-on", failOn).out();
    InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    Set<ReportTestSuite> suites = Collections.newSetFromMap(new IdentityHashMap<>());
    suites.addAll(
        new TestSuiteXmlParser(null).parse(new InputStreamReader(in, StandardCharsets.UTF_8)));
    List<ReportTestCase> cases =
        suites.stream().flatMap(suite -> suite.getTestCases().stream()).distinct().toList();
    return "failed %d, skipped %d of %d"
        .formatted(
            cases.stream().filter(ReportTestCase::hasFailure).count(),
            cases.stream().filter(ReportTestCase::hasSkipped).count(),
            cases.size());
  }

  @Test
  void theJunitReportCountsWhatItHolds() throws Exception {
    byte[] xml = check("nasty", "--format", "junit").out().getBytes(StandardCharsets.UTF_8);
    Document report =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    NodeList suites = report.getElementsByTagName("testsuite");
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      for (String[] count :
          new String[][] {{"tests", "testcase"}, {"failures", "failure"}, {"skipped", "skipped"}}) {
        int found = suite.getElementsByTagName(count[1]).getLength();
        assertEquals(suite.getAttribute(count[0]), String.valueOf(found));
      }
    }
    assertEquals(2, suites.getLength());
  }
}
