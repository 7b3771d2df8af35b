package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.alignment.Finding;
import plumbline.alignment.Organisations;

/** The rules about links sideways, and about what is said twice. */
class LinksTest {
  private static final String KEY_RESULTS =
      "key_results: [{ id: k, title: k, target: 10, current: 6 }]";

  /** A team that depends on another's work. */
  private static Organisations.Files dependent() {
    return Organisations.files()
        .team("red")
        .team("blue")
        .person("ann", "red")
        .objective("mine", "ann", "depends_on: theirs", KEY_RESULTS)
        .objective("theirs", "blue", KEY_RESULTS);
  }

  @Test
  void aDependencyThatTheOtherTeamDoesNotMentionIsOneSided() {
    assertEquals(List.of("attention 2026-q1/mine"), dependent().of("one-sided-dependency"));
    assertEquals(
        "mine depends on theirs of blue, and nothing in that team's files supports or names it.",
        dependent().report().attention().stream()
            .filter(finding -> finding.rule().equals("one-sided-dependency"))
            .findFirst()
            .orElseThrow()
            .message()
            .text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"supports: mine", "contributors: [ann]", "contributors: [red]"})
  void anyObjectiveOfTheOtherTeamCanAnswerIt(String line) {
    assertEquals(
        List.of(),
        dependent().objective("other", "blue", line, KEY_RESULTS).of("one-sided-dependency"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[mine]]", "@red", "@ann", "[x](../okrs/2026-q1/mine.md)"})
  void anyTextOfTheOtherTeamCanAnswerIt(String words) {
    String file = "---\nname: blue\n---\n\nNeeded by " + words + ".\n";
    assertEquals(List.of(), dependent().with("teams/blue.md", file).of("one-sided-dependency"));
  }

  @Test
  void withinATeamNobodyNeedsToAnswer() {
    assertEquals(
        List.of(), dependent().objective("theirs", "red", KEY_RESULTS).of("one-sided-dependency"));
    assertEquals(
        List.of(),
        dependent().objective("theirs", "company", KEY_RESULTS).of("one-sided-dependency"));
  }

  @Test
  void aRingOfDependenciesIsOneFinding() {
    Organisations.Files files =
        Organisations.files()
            .objective("a", "company", "depends_on: b", KEY_RESULTS)
            .objective("b", "company", "depends_on: c", KEY_RESULTS)
            .objective("c", "company", "depends_on: a", KEY_RESULTS)
            .objective("d", "company", "depends_on: a", KEY_RESULTS);
    assertEquals(List.of("attention 2026-q1/a"), files.of("circular"));
  }

  @Test
  void aLargeRingIsNotSpeltOut() {
    Organisations.Files files = Organisations.files();
    for (int i = 0; i < 9; i++) {
      files = files.objective("o" + i, "company", "depends_on: o" + (i + 1) % 9, KEY_RESULTS);
    }
    assertEquals(
        "o0, o1, o2, o3 and 5 more depend on each other in a ring of 9: none of them can be first.",
        files.report().findings().stream()
            .filter(finding -> finding.rule().equals("circular"))
            .findFirst()
            .orElseThrow()
            .message()
            .text());
  }

  @Test
  void anOutdatedProviderIsBehindTooAndARedConsumerKnows() {
    String old =
        "key_results: [{ id: k, title: k, target: 10, checkins: [{ date: 2026-01-05, value: 4 }]"
            + " }]";
    Organisations.Files files = dependent().objective("theirs", "blue", old);
    assertEquals(List.of("attention 2026-q1/mine"), files.of("provider-behind"));
    String red = "key_results: [{ id: k, title: k, target: 10, current: 1 }]";
    assertEquals(
        List.of(), files.objective("mine", "ann", "depends_on: theirs", red).of("provider-behind"));
  }

  @Test
  void theKeyResultThatIsNeededCounts() {
    String mixed =
        "key_results: [{ id: k, title: k, target: 10, current: 1 }, { id: l, title: l, target: 10,"
            + " current: 10, weight: 9 }]";
    Organisations.Files files = dependent().objective("theirs", "blue", mixed);
    assertEquals(List.of(), files.of("provider-behind"));
    assertEquals(
        List.of("attention 2026-q1/mine"),
        files.objective("mine", "ann", "depends_on: theirs#k", KEY_RESULTS).of("provider-behind"));
  }

  private static Organisations.Files restating(String title, String keyResult) {
    return Organisations.files()
        .with(
            "okrs/2026-q1/top.md",
            "---\ntitle: Grow the Bakery\nowner: company\nkey_results:\n"
                + "  - { id: k, title: More loaves, target: 10, current: 6, metric: m }\n---\n")
        .with(
            "okrs/2026-q1/below.md",
            "---\ntitle: \""
                + title
                + "\"\nowner: company\nsupports: top#k\nkey_results:\n  - "
                + keyResult
                + "\n---\n");
  }

  @Test
  void aTitleRestatesTheObjectiveOrTheKeyResultThatItSupports() {
    String other = "{ id: k, title: x, target: 9, current: 6 }";
    List<String> found = List.of("attention 2026-q1/below");
    assertEquals(found, restating("grow  the bakery.", other).of("restated-parent"));
    assertEquals(found, restating("More loaves", other).of("restated-parent"));
    assertEquals(List.of(), restating("More bread", other).of("restated-parent"));
  }

  @Test
  void aMetricWithTheSameTargetRestatesItsParent() {
    String same = "{ id: k, title: x, target: 10.0, current: 6, metric: m }";
    assertEquals(
        List.of("attention 2026-q1/below#k"), restating("More bread", same).of("restated-parent"));
    assertEquals(
        List.of(), restating("More bread", same.replace("10.0", "9")).of("restated-parent"));
    assertEquals(
        List.of(),
        restating("More bread", same.replace("metric: m", "metric: n")).of("restated-parent"));
  }

  @Test
  void keyResultsOfOneObjectiveAreOneParent() {
    String four =
        "key_results: [{ id: a, title: a, target: 1 }, { id: b, title: b, target: 1 }, { id: c,"
            + " title: c, target: 1 }, { id: d, title: d, target: 1 }]";
    assertEquals(
        List.of(),
        Organisations.files()
            .objective("top", "company", four)
            .objective("s", "company", "supports: [top#a, top#b, top#c, top#d]", KEY_RESULTS)
            .of("supports-everything"));
  }

  @Test
  void twoSumsInDifferentUnitsDoNotCountTwice() {
    Organisations.Files files =
        Organisations.files()
            .objective(
                "a",
                "company",
                "key_results: [{ id: k, title: k, target: 9, unit: h, rollup: sum }]")
            .objective(
                "b",
                "company",
                "key_results: [{ id: k, title: k, target: 9, unit: d, rollup: sum }]")
            .objective(
                "s",
                "company",
                "supports: [a#k, b#k]",
                "key_results: [{ id: k, title: k, target: 9, unit: h }]");
    assertEquals(List.of(), files.of("double-counting"));
  }

  @Test
  void aRingOfFourIsSpeltOut() {
    Organisations.Files files = Organisations.files();
    for (int i = 0; i < 4; i++) {
      files = files.objective("o" + i, "company", "depends_on: o" + (i + 1) % 4, KEY_RESULTS);
    }
    assertEquals(
        "o0, o1, o2 and o3 depend on each other in a ring of 4: none of them can be first.",
        circular(files).message().text());
  }

  private static Finding circular(Organisations.Files files) {
    return files.report().attention().stream()
        .filter(finding -> finding.rule().equals("circular"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRingIsShownAtTheLinkThatBelongsToIt() {
    Organisations.Files files =
        Organisations.files()
            .objective("a", "company", "depends_on:", "  - other", "  - b", KEY_RESULTS)
            .objective("b", "company", "depends_on: a", KEY_RESULTS)
            .objective("other", "company", KEY_RESULTS);
    assertEquals(6, circular(files).at().line());
  }

  @Test
  void whatIsDroppedIsInNoRing() {
    assertEquals(
        List.of(),
        Organisations.files()
            .objective("a", "company", "depends_on: b", KEY_RESULTS)
            .objective("b", "company", "status: dropped", "depends_on: a", KEY_RESULTS)
            .of("circular"));
  }

  @Test
  void aDroppedParentCanBeRestated() {
    Organisations.Files files = restating("Grow the bakery", "{ id: k, title: x, target: 9 }");
    assertEquals(1, files.of("restated-parent").size());
    String top = files.texts().get("okrs/2026-q1/top.md");
    assertEquals(
        List.of(),
        files
            .with(
                "okrs/2026-q1/top.md",
                top.replace("owner: company", "owner: company\nstatus: dropped"))
            .of("restated-parent"));
  }
}
