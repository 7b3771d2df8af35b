package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.cli.Runs;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.publish.Target;

/** The same input gives the same bytes, on any machine; and what fails changes nothing. */
@Tag("patient")
class ReproducibleTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path dir;

  @Test
  void theCommittedSiteIsWhatTheBuildWrites() {
    Path committed = Path.of("site");
    String command =
        "build it with: mvn -q -DskipTests package && java -jar target/plumbline.jar build";
    assertTrue(Files.isDirectory(committed), "there is no site/; " + command);
    BuiltSite demo = BuiltSite.of(BuiltSite.DEMO);
    assertSame(demo.files(), BuiltSite.filesIn(committed), "site/ is not up to date; " + command);
  }

  @ParameterizedTest
  @CsvSource({"everything, 1", "everything, 2", "market-of-goals, 3", "demo, 4"})
  void theOrderInWhichFilesAreListedDoesNotMatter(String name, long seed) throws IOException {
    BuiltSite site = BuiltSite.of(name);
    ContentFolder listed = ContentFolder.list(site.source().resolve("content"));
    List<SourceFile> files = new ArrayList<>(listed.files());
    Collections.shuffle(files, new Random(seed));
    assertSame(site.files(), build(new ContentFolder(files, listed.problems())), "shuffled");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void theNumberOfThreadsDoesNotMatter(int threads) throws Exception {
    BuiltSite site = BuiltSite.of(BuiltSite.EVERYTHING);
    ContentFolder content = ContentFolder.list(site.source().resolve("content"));
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertSame(site.files(), pool.submit(() -> build(content)).get(), threads + " threads");
    } finally {
      pool.shutdown();
    }
  }

  private SortedMap<String, byte[]> build(ContentFolder content) throws IOException {
    Path out = dir.resolve("out");
    Input input = Input.of(content, Flags.none(LocalDate.of(1999, 12, 31)));
    Checked checked = Pipeline.check(input, RunListener.NONE);
    Pipeline.build(
        new SiteInput(checked.analysis(), Optional.empty(), content, ContentFolder.none()),
        Target.of(out),
        RunListener.NONE);
    return BuiltSite.filesIn(out);
  }

  /** Another language, time zone, character set, day and machine. */
  @ParameterizedTest
  @CsvSource({
    "history,    tr,  TR, Pacific/Kiritimati,  US-ASCII,    C",
    "everything, tr,  TR, Pacific/Kiritimati,  US-ASCII,    C.UTF-8",
    "demo,       ar,  EG, America/Los_Angeles, ISO-8859-1,  C"
  })
  void theMachinesSettingsDoNotMatter(
      String name, String language, String country, String zone, String charset, String system)
      throws Exception {
    BuiltSite site = BuiltSite.of(name);
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + charset,
            "-Dorg.freemarker.loggerLibrary=none",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "plumbline.cli.Main",
            "build",
            site.source().toString(),
            "--out",
            dir.resolve("out").toString());
    process.environment().put("LC_ALL", system);
    Path err = dir.resolve("err.txt");
    process.redirectError(err.toFile());
    Process running = process.start();
    String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, running.waitFor(), out + Files.readString(err));
    String words =
        BuiltSite.unexpected(
            Files.readString(err).replaceFirst("^This clone is shallow: .*\n", ""));
    assertEquals("", words, "a good site is built without a word");
    assertTrue(out.endsWith(" written.\n"), out);
    assertSame(site.files(), BuiltSite.filesIn(dir.resolve("out")), "on another machine");
  }

  @Test
  void aBuildWithoutAChangeTouchesNoFile() throws IOException {
    copyOfTheDemo();
    Map<String, String> before = builtLongAgo();
    Runs again = build();
    assertTrue(again.out().endsWith(": nothing changed.\n"), again.out());
    assertEquals(before, snapshot());
  }

  @Test
  void aChangeTouchesOnlyTheFilesThatShowIt() throws IOException {
    copyOfTheDemo();
    Map<String, String> before = builtLongAgo();
    append("content/people/aaron.md", "\nOne more line.\n");
    build();
    Map<String, String> after = snapshot();
    TreeSet<String> changed = new TreeSet<>(after.keySet());
    changed.removeIf(path -> after.get(path).equals(before.get(path)));
    assertEquals(List.of(".plumbline-seal", "people/aaron.html"), List.copyOf(changed));
  }

  @Test
  void brokenContentLeavesTheSiteAsItWas() throws IOException {
    copyOfTheDemo();
    Map<String, String> before = builtLongAgo();
    append("content/people/aaron.md", "\nA line that would show.\n");
    append("content/okrs/2026-q1/broken.md", "---\ntitle: Broken\nowner: nobody\n---\n");
    Runs run = build();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("broken.md:3:8: error:"), run.err());
    assertTrue(run.err().endsWith("is left as it was.\n"), run.err());
    assertEquals(before, snapshot());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#if>", "${page.nothing}", "<#include \"gone.ftlh\">"})
  void aTemplateWithAMistakeLeavesTheSiteAsItWas(String template) throws IOException {
    copyOfTheDemo();
    Map<String, String> before = builtLongAgo();
    append("content/company.md", "\nA line that would show.\n");
    append("templates/page/NotFoundPage.ftlh", template);
    Runs run = build();
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().startsWith("error: templates/page/"), run.err());
    assertTrue(run.err().endsWith("is left as it was.\n"), run.err());
    assertEquals(before, snapshot());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | nav.peple=x | en.properties: nav.peple: found a text that nothing asks for, expected"
            + " a key of en.properties",
        "en | home.vision={0 | en.properties: home.vision: found its end, expected '}' or ','",
        "tlh-Latn |  | tlh-Latn.properties: found no such file for 'language: tlh-Latn' of"
            + " site.yaml, expected one,"
      })
  void aMistakeInTheTextsLeavesTheSiteAsItWas(String language, String text, String message)
      throws IOException {
    copyOfTheDemo();
    Map<String, String> before = builtLongAgo();
    Path settings = dir.resolve("content/site.yaml");
    String yaml = Files.readString(settings);
    assertTrue(yaml.contains("language: en\n"), yaml);
    Files.writeString(settings, yaml.replace("language: en\n", "language: " + language + "\n"));
    append("templates/text/en.properties", text == null ? "" : text);
    Runs run = build();
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("error: templates/text/" + message), run.err());
    assertTrue(run.err().endsWith("is left as it was.\n"), run.err());
    assertEquals(before, snapshot());
  }

  @Test
  void aTextOfTheSitesOwnIsSaidOnEveryPage() throws IOException {
    copyOfTheDemo();
    append("templates/text/en.properties", "nav.people=Colleagues");
    assertEquals(0, build().code());
    String page = Files.readString(dir.resolve("site/teams/marketing.html"));
    assertTrue(page.contains(">Colleagues</a>") && page.contains(">Teams</a>"), page);
  }

  @Test
  void aTemplateThatLeadsNowhereStopsTheBuildAndIsNamedByItsPage() throws IOException {
    copyOfTheDemo();
    append("templates/page/NotFoundPage.ftlh", "<a href=\"teams/nobody.html\">x</a>");
    Runs run = build();
    assertEquals(1, run.code());
    assertTrue(
        run.err()
            .startsWith(
                "error: 404.html: found a link to teams/nobody.html, which is no file of the site"),
        run.err());
  }

  @Test
  void aFirstBuildThatFailsLeavesNoFolder() throws IOException {
    copyOfTheDemo();
    append("templates/page/NotFoundPage.ftlh", "${page.nothing}");
    assertEquals(1, build().code());
    assertTrue(Files.notExists(dir.resolve("site")));
  }

  private void copyOfTheDemo() throws IOException {
    for (Map.Entry<String, byte[]> file : BuiltSite.filesIn(Path.of("content")).entrySet()) {
      Path copy = dir.resolve("content").resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
  }

  private void append(String path, String text) throws IOException {
    Path file = dir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        text,
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }

  private Runs build() {
    return Runs.of("build", dir.toString());
  }

  private Map<String, String> builtLongAgo() throws IOException {
    assertEquals(0, build().code());
    try (Stream<Path> all = Files.walk(dir.resolve("site"))) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(path, LONG_AGO);
      }
    }
    return snapshot();
  }

  /** Every file and folder of the site with its time and, for a file, its content. */
  private Map<String, String> snapshot() throws IOException {
    Map<String, String> snapshot = new TreeMap<>();
    Path site = dir.resolve("site");
    try (Stream<Path> all = Files.walk(site)) {
      for (Path path : all.toList()) {
        boolean file = Files.isRegularFile(path);
        String state =
            file
                ? Files.getLastModifiedTime(path) + " " + Arrays.hashCode(Files.readAllBytes(path))
                : "folder";
        snapshot.put(site.relativize(path).toString(), state);
      }
    }
    return snapshot;
  }

  private static void assertSame(
      SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual, String message) {
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()), message);
    List<String> different =
        expected.keySet().stream()
            .filter(path -> !Arrays.equals(expected.get(path), actual.get(path)))
            .toList();
    assertEquals(List.of(), different, message);
  }
}
