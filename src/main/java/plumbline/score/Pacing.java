package plumbline.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import plumbline.model.KeyResult;
import plumbline.model.Measure;

/**
 * What is expected of a key result by a day.
 *
 * @param start the cycle's first day, on which nothing is expected
 * @param due the key result's due date, by which all of it is
 */
record Pacing(LocalDate start, LocalDate due) {
  /**
   * The share, 0 to 1, that should be reached by a day ({@code src/docs/alignment.md}, 'expected
   * today').
   *
   * <ul>
   *   <li>numeric: the elapsed share of the days from start to due; its square where the pace is
   *       end-loaded, so that half of the time makes a quarter of the way
   *   <li>milestones: the share of them that is due; as numeric where none has a date of its own
   *   <li>yes or no: 0 before the due date, 1 from it on
   *   <li>threshold: 1 throughout, because it has to hold throughout
   * </ul>
   */
  double expected(KeyResult keyResult, LocalDate on) {
    Measure measure = keyResult.measure();
    if (measure instanceof Measure.Threshold) {
      return 1;
    }
    if (measure instanceof Measure.YesNo) {
      return on.isBefore(due) ? 0 : 1;
    }
    if (measure instanceof Measure.Milestones milestones && isDated(milestones.list())) {
      return shareDue(milestones.list(), on);
    }
    double elapsed = elapsed(on);
    return keyResult.pace() == KeyResult.Pace.END_LOADED ? elapsed * elapsed : elapsed;
  }

  private double elapsed(LocalDate on) {
    if (!on.isBefore(due)) {
      return 1;
    }
    return on.isAfter(start) ? (double) days(start, on) / days(start, due) : 0;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static boolean isDated(List<Measure.Milestone> milestones) {
    return milestones.stream().anyMatch(one -> one.due().isPresent());
  }

  private double shareDue(List<Measure.Milestone> milestones, LocalDate on) {
    long passed = milestones.stream().filter(one -> !on.isBefore(one.due().orElse(due))).count();
    return (double) passed / milestones.size();
  }
}
