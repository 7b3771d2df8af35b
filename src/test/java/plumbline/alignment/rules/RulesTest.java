package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.alignment.Organisations;
import plumbline.alignment.Report;
import plumbline.alignment.RuleText;
import plumbline.text.Language;

/**
 * All rules at once: each has a class, a line in the list, a page and two fixtures. The lines that
 * a rule flags carry {@code # expect: <id>}; the near miss differs in one line and is left alone.
 */
class RulesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final Path PAGES = Path.of("src/main/resources/plumbline/rules");
  private static final Path CLASSES = Path.of("src/main/java/plumbline/alignment/rules");
  private static final Pattern EXPECT = Pattern.compile(" # expect: ([a-z-]+)");

  static Stream<String> ids() {
    return Rules.ALL.stream().map(rule -> rule.info().id());
  }

  @Test
  void classesListPagesAndFixturesAreComplete() throws IOException {
    Set<String> ids = ids().collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Rules.ALL.size(), ids.size(), "ids are unique");
    assertEquals(ids, namesIn(FIXTURES));
    assertEquals(ids, pagesIn(PAGES));
    assertEquals(ids, classes());
  }

  @Test
  void aPageInAnotherLanguageIsThatOfARule() throws IOException {
    Set<String> ids = ids().collect(Collectors.toSet());
    try (Stream<Path> entries = Files.list(PAGES)) {
      for (Path language : entries.filter(Files::isDirectory).toList()) {
        assertTrue(ids.containsAll(namesIn(language)), language + ": " + namesIn(language));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPageSaysWhatWhyAndWhatToDo(String id) {
    String page = RuleText.of(id, Language.english()).orElseThrow();
    String title =
        Language.english()
            .say(
                Rules.ALL.stream()
                    .filter(r -> r.info().id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .info()
                    .title());
    List<String> headings = page.lines().filter(line -> line.startsWith("#")).toList();
    assertEquals(
        List.of(
            "# " + title, "## What it finds", "## Why it matters", "## What to do", "## Example"),
        headings);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPageNamesEachSettingOfItsRule(String id) {
    String page = RuleText.of(id, Language.english()).orElseThrow();
    Rules.catalog().get(id).forEach(name -> assertTrue(page.contains("`" + name + "`"), name));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void findsExactlyTheMarkedLines(String id) {
    Set<String> expected = marked(id);
    assertTrue(!expected.isEmpty(), "nothing is marked");
    assertEquals(expected, found(id, "flagged"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void leavesTheNearMissAlone(String id) {
    assertEquals(Set.of(), found(id, "near-miss"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theNearMissDiffersInOneLine(String id) {
    Map<String, String> flagged = files(id, "flagged");
    Map<String, String> near = files(id, "near-miss");
    assertEquals(flagged.keySet(), near.keySet());
    int differing = 0;
    for (String path : flagged.keySet()) {
      String plain = EXPECT.matcher(flagged.get(path)).replaceAll("");
      differing += differing(plain.lines().toList(), near.get(path).lines().toList());
    }
    assertEquals(1, differing);
  }

  /** English ones; those of other languages stand in folders beside them. */
  private static Set<String> pagesIn(Path folder) throws IOException {
    Set<String> names = namesIn(folder);
    names.removeIf(name -> Files.isDirectory(folder.resolve(name)));
    return names;
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(path -> path.getFileName().toString().replace(".md", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.list(CLASSES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).matches("(?s).* implements Rule\\b.*"))
          .map(file -> hyphenated(file.getFileName().toString().replace(".java", "")))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String hyphenated(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=A)(?=Number)", "-").toLowerCase(Locale.ROOT);
  }

  private static Set<String> found(String id, String which) {
    Report report = Organisations.in(FIXTURES.resolve(id).resolve(which).toString()).report();
    return Stream.concat(report.findings().stream(), report.hints().stream())
        .filter(finding -> finding.rule().equals(id))
        .map(finding -> finding.at().path() + ":" + finding.at().line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> marked(String id) {
    Set<String> marked = new TreeSet<>();
    files(id, "flagged")
        .forEach(
            (path, text) -> {
              List<String> lines = text.lines().toList();
              for (int i = 0; i < lines.size(); i++) {
                Matcher expect = EXPECT.matcher(lines.get(i));
                if (expect.find()) {
                  assertEquals(id, expect.group(1));
                  marked.add(path + ":" + (i + 1));
                }
              }
            });
    return marked;
  }

  private static Map<String, String> files(String id, String which) {
    Path root = FIXTURES.resolve(id).resolve(which);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> root.relativize(file).toString().replace('\\', '/'),
                  RulesTest::read,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines were changed, added or removed: what is left between equal ends. */
  private static int differing(List<String> one, List<String> other) {
    List<String> a = new ArrayList<>(one);
    List<String> b = new ArrayList<>(other);
    while (!a.isEmpty() && !b.isEmpty() && a.get(0).equals(b.get(0))) {
      a.remove(0);
      b.remove(0);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
      a.remove(a.size() - 1);
      b.remove(b.size() - 1);
    }
    return Math.max(a.size(), b.size());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
