package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.alignment.Finding;
import plumbline.alignment.Histories;
import plumbline.alignment.Organisations;
import plumbline.history.GitFolder;
import plumbline.history.History;

class MovedGoalpostsTest {
  private static final LocalDate KNOWN = LocalDate.of(2026, 2, 10);
  private static final String PATH = "content/okrs/2026-q1/win.md";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "target: 60, unit: '%', current: 24 | target: 50, unit: '%', current: 24 | target 60 % → 50 %, changed on 3 Feb 2026 with no reason given. Score under the original 0.40, under the current 0.48.",
        "target: 60 | target: 50 | target 60 → 50, changed on 3 Feb 2026 with no reason given.",
        "start: 80, target: 60, current: 75 | start: 80, target: 70, current: 75 | target 60 → 70, changed on 3 Feb 2026 with no reason given. Score under the original 0.25, under the current 0.50.",
        "start: 0, target: 60, current: 30 | start: 20, target: 60, current: 30 | start 0 → 20, changed on 3 Feb 2026 with no reason given. Score under the original 0.50, under the current 0.25.",
        "start: 40, target: 60, current: 41 | start: 40, target: 20, current: 41 | target 60 → 20, changed on 3 Feb 2026 with no reason given. Score under the original 0.05, under the current 0.00.",
        "target: 60, due: 2026-03-01 | target: 60, due: 2026-03-20 | due 1 Mar 2026 → 20 Mar 2026, changed on 3 Feb 2026 with no reason given.",
        "target: 60, due: 2026-03-01 | target: 60 | due 1 Mar 2026 → 31 Mar 2026, changed on 3 Feb 2026 with no reason given.",
        "target: 60, due: 2026-03-01 | target: 50, due: 2026-03-02 | target 60 → 50, due 1 Mar 2026 → 2 Mar 2026, changed on 3 Feb 2026 with no reason given.",
        "at_least: 90, at_most: 95, current: 85 | at_least: 80, current: 85 | at least 90 → 80, at most 95 → none, changed on 3 Feb 2026 with no reason given. Score under the original 0.00, under the current 1.00.",
        "at_most: 5 | at_most: 8 | at most 5 → 8, changed on 3 Feb 2026 with no reason given.",
        "milestones: [{title: A, done: true}, {title: B}, {title: C}] | milestones: [{title: A, done: true}, {title: B}] | milestones 3 → 2, changed on 3 Feb 2026 with no reason given. Score under the original 0.33, under the current 0.50.",
        "milestones: [{title: A, due: 2026-02-20}] | milestones: [{title: A, due: 2026-03-20}] | milestone 'A' due 20 Feb 2026 → 20 Mar 2026, changed on 3 Feb 2026 with no reason given. The score is 0.00 under both.",
        "done: false, due: 2026-03-01 | done: true, due: 2026-03-02 | due 1 Mar 2026 → 2 Mar 2026, changed on 3 Feb 2026 with no reason given. The score is 1.00 under both.",
      })
  void lessIsAskedThanWasAgreed(String before, String after, String message) {
    Finding finding = only(keyResult(before), keyResult(after));
    assertEquals("gross", finding.findingClass().word());
    assertEquals("Readers: " + message, finding.message().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "target: 60, unit: '%' | target: 9, unit: readers | the unit is another: % → readers, so the two cannot be compared",
        "target: 60 | at_least: 60 | the measure is another: numeric → threshold, so the two cannot be compared",
        "target: 60 | done: false | the measure is another: numeric → yes-no, so the two cannot be compared",
      })
  void whatCannotBeComparedIsSaidAndNotGross(String before, String after, String message) {
    Finding finding = only(keyResult(before), keyResult(after));
    assertEquals("attention", finding.findingClass().word());
    assertEquals(
        "Readers: " + message + ", changed on 3 Feb 2026 with no reason given.",
        finding.message().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "target: 60, current: 1 | target: 60, current: 50",
        "target: 60 | target: 60.0",
        "target: 60 | target: 70",
        "start: 80, target: 60 | start: 80, target: 50",
        "start: 0, target: 60 | start: -10, target: 60",
        "target: 60, due: 2026-03-20 | target: 60, due: 2026-03-01",
        "target: 60 | target: 60, due: 2026-03-31",
        "start: 0, target: 60 | start: 10, target: 70",
        "at_least: 90 | at_least: 95, at_most: 99",
        "at_least: 90 | at_least: 90, at_most: 99",
        "at_most: 95 | at_most: 95, at_least: 90",
        "at_most: 95 | at_most: 90",
        "milestones: [{title: A, due: 2026-03-20}] | milestones: [{title: A, due: 2026-02-20}]",
        "milestones: [{title: A}, {title: B}] | milestones: [{title: A, done: true}, {title: C}]",
        "done: false | done: true",
        "done: false | done: false",
      })
  void asMuchOrMoreIsNoFinding(String before, String after) {
    assertEquals(List.of(), found(keyResult(before), keyResult(after)));
  }

  @Test
  void committedMadeAspirationalIsGrossAndSaidOnce() {
    String two = keyResult("target: 60, current: 30") + keyResult("target: 5", "Pages");
    List<Finding> found = found("kind: committed\n", two, "kind: aspirational\n", two);
    assertEquals(1, found.size());
    assertEquals("gross", found.get(0).findingClass().word());
    assertEquals(
        "Win was committed and is aspirational now, changed on 3 Feb 2026 with no reason given."
            + " Score 0.50: of 1.00 under the original, of 0.70 under the current.",
        found.get(0).message().text());
    assertEquals(List.of(), found("kind: aspirational\n", two, "kind: committed\n", two));
  }

  @Test
  void ofAnAspirationalGoalItIsAttention() {
    String kind = "kind: aspirational\n";
    Finding finding = found(kind, keyResult("target: 60"), kind, keyResult("target: 50")).get(0);
    assertEquals("attention", finding.findingClass().word());
  }

  @Test
  void softenedAndLoweredAtOnceIsGrossTwice() {
    List<Finding> found =
        found(
            "kind: committed\n",
            keyResult("target: 60"),
            "kind: aspirational\n",
            keyResult("target: 50"));
    assertEquals(
        List.of("gross", "gross"), found.stream().map(f -> f.findingClass().word()).toList());
  }

  @Test
  void withinTheGraceGoalsAreStillForming() {
    assertEquals(List.of(), of(f -> states(f, "2026-01-14", 60, 50)));
    assertEquals(1, of(f -> states(f, "2026-01-15", 60, 50)).size());
  }

  @Test
  void aGoalThatIsWrittenLaterIsHeldAgainstItsFirstState() {
    assertEquals(
        1,
        of(f -> {
              write(f, 60).commit("2026-02-02", "Late");
              write(f, 50).commit("2026-02-03", "Lower");
            })
            .size());
  }

  @Test
  void aMoveThatIsTakenBackIsNone() {
    assertEquals(List.of(), of(f -> states(f, "2026-02-03", 60, 50, 60)));
    assertTrue(
        text(of(f -> states(f, "2026-02-03", 60, 40, 50))).startsWith("Readers: target 60 → 50,"));
  }

  @Test
  void aMoveInSmallStepsIsOne() {
    assertTrue(
        text(of(f -> states(f, "2026-02-03", 60, 50, 40)))
            .startsWith("Readers: target 60 → 40, changed on 3 Feb 2026 and 4 Feb 2026 with"));
  }

  @Test
  void aReasonIsAskedForOnlyOfWhatCameAfterIt() {
    Consumer<GitFolder> reasoned =
        f -> {
          write(f, 60).commit("2026-01-05", "Agreed");
          write(f, 50).commit("2026-02-03", "Lower\n\nReason: the market fell");
        };
    assertEquals(List.of(), of(reasoned));
    assertTrue(
        text(of(reasoned.andThen(f -> write(f, 45).commit("2026-02-04", "Lower"))))
            .startsWith("Readers: target 50 → 45, changed on 4 Feb 2026 with"));
  }

  @Test
  void aRenamedGoalIsStillHeldToIt() {
    assertEquals(
        1,
        of(f -> {
              write(f, 60).move(PATH, "content/okrs/2026-q1/old.md").commit("2026-01-05", "Agreed");
              f.move("content/okrs/2026-q1/old.md", PATH).commit("2026-02-02", "Rename");
              write(f, 50).commit("2026-02-03", "Lower");
            })
            .size());
  }

  @Test
  void aGoalThatIsCarriedOverIsAgreedAnew() {
    assertEquals(
        List.of(),
        of(
            f -> {
              String old = "content/okrs/2025-q4/win.md";
              write(f, 60).move(PATH, old).commit("2025-10-05", "Agreed");
              f.move(old, PATH);
              write(f, 50).commit("2026-02-03", "Carry over");
            }));
  }

  @Test
  void aKeyResultThatIsDeletedAndWrittenAgainIsTheSame() {
    assertEquals(
        1,
        of(f -> {
              write(f, 60).commit("2026-01-05", "Agreed");
              f.write(PATH, file("", keyResult("target: 5", "Pages"))).commit("2026-02-02", "Out");
              write(f, 50).commit("2026-02-03", "In");
            })
            .size());
  }

  @Test
  void whatIsNotCommittedYetIsNotAsked() {
    History history = Histories.of(KNOWN, f -> write(f, 60).commit("2026-01-05", "Agreed"));
    assertEquals(List.of(), found(file("", keyResult("target: 50")), history));
  }

  @Test
  void onlyTheDaysThatEasedItAreNamed() {
    assertTrue(
        text(of(f -> states(f, "2026-02-03", 60, 70, 50)))
            .startsWith("Readers: target 60 → 50, changed on 4 Feb 2026 with"));
    String agreed = file("kind: committed\n", keyResult("target: 60"));
    String softened = file("kind: aspirational\n", keyResult("target: 60"));
    String more = file("kind: aspirational\n", keyResult("target: 70"));
    assertTrue(
        text(kinds(agreed, softened, more))
            .startsWith(
                "Win was committed and is aspirational now, changed on 3 Feb 2026 with no reason"));
  }

  @Test
  void whatIsCommittedAgainOrNeverWasAtFirstIsNotSoftened() {
    String committed = file("kind: committed\n", keyResult("target: 60"));
    String aspirational = file("kind: aspirational\n", keyResult("target: 60"));
    assertEquals(List.of(), kinds(committed, aspirational, committed));
    assertEquals(List.of(), kinds(aspirational, committed, aspirational));
    History history =
        Histories.of(KNOWN, f -> f.write(PATH, committed).commit("2026-01-05", "Agreed"));
    assertEquals(List.of(), found(aspirational, history));
  }

  @Test
  void theAdviceNamesTheLineToLookAt() {
    assertTrue(
        only(keyResult("target: 60"), keyResult("target: 50"))
            .edit()
            .advice()
            .text()
            .contains("target"));
  }

  private static List<Finding> kinds(String first, String second, String third) {
    return of(
        f -> {
          f.write(PATH, first).commit("2026-01-05", "Agreed");
          f.write(PATH, second).commit("2026-02-03", "Move");
          f.write(PATH, third).commit("2026-02-04", "Move again");
        });
  }

  private static GitFolder write(GitFolder folder, int target) {
    return folder.write(PATH, file("", keyResult("target: " + target)));
  }

  /** The first on 5 January, the others on one day after another. */
  private static void states(GitFolder folder, String day, int first, int... later) {
    write(folder, first).commit("2026-01-05", "Agreed");
    LocalDate when = LocalDate.parse(day);
    for (int target : later) {
      write(folder, target).commit(when.toString(), "Move");
      when = when.plusDays(1);
    }
  }

  /** What is found of the last state. */
  private static List<Finding> of(Consumer<GitFolder> commits) {
    String[] last = new String[1];
    History history =
        Histories.of(
            KNOWN,
            commits.andThen(
                folder -> {
                  try {
                    last[0] = java.nio.file.Files.readString(folder.dir().resolve(PATH));
                  } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                }));
    return found(last[0], history);
  }

  private static Finding only(String before, String after) {
    List<Finding> found = found(before, after);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static List<Finding> found(String before, String after) {
    return found("", before, "", after);
  }

  private static List<Finding> found(String kind, String before, String later, String after) {
    return of(
        folder -> {
          folder.write(PATH, file(kind, before)).commit("2026-01-05", "Agreed");
          folder.write(PATH, file(later, after)).commit("2026-02-03", "Move");
        });
  }

  private static List<Finding> found(String objective, History history) {
    return Organisations.files()
        .team("search")
        .with("okrs/2026-q1/win.md", objective)
        .organisation()
        .with(history)
        .report()
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals("moved-goalposts"))
        .toList();
  }

  private static String text(List<Finding> found) {
    assertEquals(1, found.size());
    return found.get(0).message().text();
  }

  private static String file(String kind, String keyResults) {
    return "---\ntitle: Win\nowner: search\n" + kind + "key_results:\n" + keyResults + "---\n";
  }

  private static String keyResult(String fields) {
    return keyResult(fields, "Readers");
  }

  private static String keyResult(String fields, String title) {
    return "  - { title: " + title + ", " + fields + " }\n";
  }
}
