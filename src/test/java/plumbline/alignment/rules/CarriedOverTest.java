package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Organisations;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.score.KeyResultScore;
import plumbline.score.Scores;

/** Check-ins from before and after a cycle, and copies of goals. */
class CarriedOverTest {
  private static Organisations.Files goal(String checkIns) {
    return Organisations.files()
        .objective("2025-q4/old", "company", "key_results: [{ id: k, title: k, target: 100 }]")
        .objective(
            "goal",
            "company",
            "carried_from: 2025-q4/old",
            "key_results: [{ id: k, title: k, target: 100, checkins: [" + checkIns + "] }]");
  }

  private static KeyResultScore score(Organisations.Files files) {
    Organisations.Organisation all = files.organisation();
    Objective goal =
        all.linked().graph().objectives().stream()
            .filter(one -> one.id().path().equals("goal"))
            .findFirst()
            .orElseThrow();
    return Scores.of(all.linked().graph(), all.settings()).of(goal, goal.keyResults().get(0));
  }

  @Test
  void aGoalThatIsCarriedOverDoesNotStartItsQuarterGreen() {
    KeyResultScore early =
        score(
            goal("{ date: 2025-12-20, value: 60 }")
                .with("site.yaml", "as_of: 2026-01-06\ncurrent_cycle: 2026-q1\n"));
    assertEquals(Health.UNKNOWN, early.health());
    assertEquals(Optional.empty(), early.current());
  }

  @Test
  void theFirstValueOfTheCycleCounts() {
    KeyResultScore score =
        score(goal("{ date: 2025-12-20, value: 60 }, { date: 2026-02-01, value: 62 }"));
    assertEquals(Optional.of(BigDecimal.valueOf(62)), score.current());
  }

  @Test
  void aValueFromAfterTheEndOfACycleDoesNotChangeIt() {
    Organisations.Files files =
        goal("{ date: 2026-03-31, value: 50 }, { date: 2026-04-01, value: 100 }")
            .with("site.yaml", "as_of: 2026-04-10\ncurrent_cycle: 2026-q1\n");
    assertEquals(Optional.of(BigDecimal.valueOf(50)), score(files).current());
  }

  @Test
  void aCopyThatIsMeantIsNoCopyAndCounts() {
    String keyResults = "key_results: [{ title: Sell, target: 10, unit: x, current: 5 }]";
    Organisations.Files files =
        Organisations.files()
            .objective(
                "top",
                "company",
                "key_results: [{ id: k, title: k, target: 20, unit: x, rollup: sum, current: 10 }]")
            .team("red")
            .with(
                "okrs/2026-q1/a.md",
                "---\ntitle: Sell\nowner: red\nsupports: top#k\n" + keyResults + "\n---\n")
            .with(
                "okrs/2026-q1/b.md",
                "---\ntitle: Sell!\nowner: red\nsupports: top#k\n" + keyResults + "\n---\n");
    assertEquals(List.of("attention 2026-q1/b"), files.of("copied-goal"));
    assertEquals(List.of("gross 2026-q1/top#k"), files.of("targets-fall-short"));
    Organisations.Files meant =
        files.with(
            "okrs/2026-q1/b.md",
            "---\ntitle: Sell\nowner: red\nsupports: top#k\n"
                + "accept: [{ rule: copied-goal, reason: two shops }]\n"
                + keyResults
                + "\n---\n");
    assertEquals(List.of(), meant.of("copied-goal"));
    assertEquals(List.of(), meant.of("targets-fall-short"));
  }

  @Test
  void aSumCountsAMetricOnce() {
    String half = "target: 10, unit: x, metric: sales, current: 5 }]";
    Organisations.Files files =
        Organisations.files()
            .objective(
                "top",
                "company",
                "key_results: [{ id: k, title: k, target: 20, unit: x, rollup: sum, current: 5 }]")
            .team("red")
            .objective("a", "red", "supports: top#k", "key_results: [{ title: One, " + half)
            .objective("b", "red", "supports: top#k", "key_results: [{ title: Two, " + half);
    assertEquals(List.of("gross 2026-q1/top#k"), files.of("targets-fall-short"));
  }
}
