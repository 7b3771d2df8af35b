package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.history.GitFolder;

/** What check and diff say of a finding that is gone because what it measures was changed. */
class EasedFindingsTest {
  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final Map<String, String> TITLES =
      Map.of("past-due", "Past due", "targets-fall-short", "Targets fall short");
  private static final String GOALS = "content/okrs/2026-q1/";

  @TempDir private Path temporary;

  /** What is flagged of a rule on main, with the branch 'topic' checked out. */
  private GitFolder flagged(String rule) {
    GitFolder git = GitFolder.in(temporary.resolve("repository"));
    git.copy(RULES.resolve(rule).resolve("flagged"), "").commit("2026-02-01", "Goals");
    return git.branch("topic");
  }

  /** Replaces what stands before the arrow by what stands after it; a semicolon ends a line. */
  private static void edit(GitFolder git, String file, String edit) {
    String[] wasIs = edit.split(" -> ");
    git.edit(GOALS + file, wasIs[0], wasIs[1].replace("; ", "\n"));
  }

  private static String check(GitFolder git) {
    Runs run = Runs.of("check", git.dir().toString(), "--new-since", "main");
    return run.out() + run.err();
  }

  private static String diff(GitFolder git) {
    return Runs.of("diff", "main", "--dir", git.dir().toString()).out();
  }

  private static void assertEased(GitFolder git, String title, String why) {
    for (String said : List.of(check(git), diff(git))) {
      assertTrue(said.lines().anyMatch(line -> isEased(line, title, why)), said);
      assertTrue(said.contains("and not put right (not committed yet)"), said);
    }
    git.commit("2026-02-02", "Ease");
    for (String said : List.of(check(git), diff(git))) {
      assertTrue(said.lines().anyMatch(line -> isEased(line, title, why)), said);
      assertFalse(said.contains("(not committed yet)"), said);
    }
  }

  private static boolean isEased(String line, String title, String why) {
    return line.contains(title + " (") && line.contains(") is cleared because " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "targets-fall-short | bread.md | target: 900 -> target: 800 | less is asked",
        "targets-fall-short | bread.md | owner: shop -> owner: shop; status: dropped | something"
            + " was dropped or deferred",
        "past-due | much.md | due: 2026-02-09 -> due: 2026-03-20 | a date was put off",
        "past-due | much.md | owner: ovens -> owner: ovens; status: deferred | something was"
            + " dropped or deferred",
      })
  void whatIsClearedByAskingForLessIsSaidWithWhy(
      String rule, String file, String edit, String why) {
    GitFolder git = flagged(rule);
    edit(git, file, edit);
    assertEased(git, TITLES.get(rule), why);
  }

  @Test
  void whatIsClearedByRemovingTheGoalIsSaid() {
    GitFolder git = flagged("past-due").delete(GOALS + "much.md");
    for (String said : List.of(check(git), diff(git))) {
      assertTrue(
          said.lines().anyMatch(line -> isEased(line, "Past due", "what it measures was removed")),
          said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "targets-fall-short | new-oven.md | target: 399 -> target: 400",
        "past-due | much.md | due: 2026-02-09 -> due: 2026-02-09, done: true",
      })
  void whatIsPutRightIsNoEasing(String rule, String file, String edit) {
    GitFolder git = flagged(rule);
    edit(git, file, edit);
    for (String said : List.of(check(git), diff(git))) {
      assertFalse(said.contains("is cleared because"), said);
    }
  }
}
