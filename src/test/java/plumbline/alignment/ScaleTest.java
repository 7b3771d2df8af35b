package plumbline.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;

/** Large organisations: deep chains do not overflow, and wide ones do not take long. */
class ScaleTest {
  private static final int MANY = 4_000;
  private static final String KEY_RESULTS =
      "key_results: [{ id: k, title: k, target: 10, due: 2026-03-01, current: 6, metric: m }]";

  private static Organisations.Files company() {
    return Organisations.files()
        .team("red")
        .objective(
            "top",
            "company",
            "key_results: [{ id: k, title: t, target: 90, due: 2026-02-01, current: 50, rollup: sum"
                + " }]");
  }

  /** Adds objectives in one go, since each {@code with} copies all files. */
  private static Organisations.Files with(Organisations.Files files, String[] supports) {
    java.util.Map<String, String> texts = new java.util.TreeMap<>(files.texts());
    for (int i = 0; i < supports.length; i++) {
      String name = "o%05d".formatted(i);
      texts.put(
          "okrs/2026-q1/" + name + ".md",
          "---\ntitle: %s\nowner: red\n%s\n%s\n---\n".formatted(name, supports[i], KEY_RESULTS));
    }
    return new Organisations.Files(texts);
  }

  private static Report timed(Organisations.Files files) {
    Organisations.Organisation organisation = files.organisation();
    var graph = organisation.linked().graph();
    return assertTimeout(
        Duration.ofSeconds(10),
        () ->
            Rules.analyse(graph, organisation.settings(), History.NONE)
                .currentReport()
                .orElseThrow());
  }

  @Test
  void aDeepChainIsFollowedToItsEnd() {
    String[] supports = new String[MANY];
    for (int i = 0; i < MANY; i++) {
      supports[i] = i == 0 ? "tags: [end]" : "supports: o%05d".formatted(i - 1);
    }
    Report report = timed(with(company(), supports));
    assertEquals(MANY, report.shares().get(0).unexplained());
    assertEquals(1, gross(report, "closed-cluster"));
  }

  @Test
  void aWideFanOfLateSupportersIsCheckedOnce() {
    String[] supports = new String[MANY];
    Arrays.fill(supports, "supports: top#k\ndepends_on: top");
    Report report = timed(with(company(), supports));
    assertEquals(MANY, report.shares().get(0).aligned());
    assertEquals(MANY, gross(report, "late-support"));
  }

  /** How many gross findings a rule has; what holds for everybody is not among those that stand. */
  private static long gross(Report report, String rule) {
    return report.findings().stream()
        .filter(one -> one.rule().equals(rule) && one.findingClass() == FindingClass.GROSS)
        .count();
  }
}
