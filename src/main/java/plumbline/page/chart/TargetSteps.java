package plumbline.page.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.history.Goalpost.Move;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.history.GoalpostMoves;
import plumbline.page.site.Site;
import plumbline.page.site.Words;

/**
 * Where the target of a numeric key result stood after the cycle's first days, as progress under
 * the measure of today.
 *
 * @param original the target after the first days, in words
 * @param first its height; 1 where it was never moved
 * @param list the moves, oldest first; the last leads to 1
 * @param sentence the same for those who do not see it; empty where it was never moved
 */
record TargetSteps(String original, double first, List<Step> list, String sentence) {
  /** Targets further away would leave no room for the values. */
  private static final double HIGHEST = 4;

  private static final TargetSteps NONE = new TargetSteps("", 1, List.of(), "");

  TargetSteps {
    list = List.copyOf(list);
  }

  /** A move to a height. */
  record Step(LocalDate on, double height) {}

  static TargetSteps of(Site site, Objective objective, KeyResult keyResult) {
    List<Step> steps = new ArrayList<>();
    List<BigDecimal> before = new ArrayList<>();
    for (Move move : new GoalpostMoves(site, objective).lateMoves(keyResult)) {
      if (move.before().measure() instanceof Measure.Numeric was
          && move.after().measure() instanceof Measure.Numeric is
          && was.unit().equals(is.unit())
          && was.target().compareTo(is.target()) != 0) {
        before.add(was.target());
        steps.add(new Step(move.revision().date(), height(site, keyResult, is.target())));
      }
    }
    if (before.isEmpty()) {
      return NONE;
    }
    double first = height(site, keyResult, before.get(0));
    boolean drawable =
        isDrawable(first) && steps.stream().allMatch(step -> isDrawable(step.height));
    return drawable
        ? new TargetSteps(
            site.words().number(before.get(0)), first, steps, sentence(site, before, steps))
        : NONE;
  }

  private static double height(Site site, KeyResult keyResult, BigDecimal target) {
    OptionalDouble progress = site.scores().progress(keyResult, target);
    return progress.orElse(Double.NaN);
  }

  private static boolean isDrawable(double height) {
    return height >= 0 && height <= HIGHEST;
  }

  private static String sentence(Site site, List<BigDecimal> before, List<Step> steps) {
    Words words = site.words();
    return " "
        + words.say(
            "chart.target-moved", words.number(before.get(0)), words.fullDay(steps.get(0).on));
  }

  /** The highest of all. */
  double top() {
    return Math.max(1, Math.max(first, list.stream().mapToDouble(Step::height).max().orElse(1)));
  }
}
