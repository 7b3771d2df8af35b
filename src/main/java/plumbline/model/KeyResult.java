package plumbline.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One result by which an objective is recognised as reached.
 *
 * @param id its name within the objective, unique there
 * @param owner who answers for it; empty: the objective's owner
 * @param due the day by which it is to be reached; empty: the cycle's last day
 * @param current the value that the author states; empty: the last check-in's value
 * @param checkIns what was measured, ordered by date
 * @param weight its share in the objective's score, above 0
 * @param grade the final score, 0 to 1, that the author set
 * @param metric the id of what is measured, shared by everything that measures it
 * @param sumsUp {@code rollup: sum}: the supporters' changes in this unit add up to this target
 * @param work where the work for it is done
 */
public record KeyResult(
    String id,
    String title,
    Optional<Ref> owner,
    Measure measure,
    Optional<LocalDate> due,
    Optional<BigDecimal> current,
    List<CheckIn> checkIns,
    BigDecimal weight,
    Optional<BigDecimal> grade,
    Status status,
    Optional<String> metric,
    boolean sumsUp,
    Pace pace,
    List<Kpi> kpis,
    List<WorkLink> work,
    Lines lines) {
  public KeyResult {
    checkIns = List.copyOf(checkIns);
    kpis = List.copyOf(kpis);
    work = List.copyOf(work);
  }

  /** The day by which it is to be reached, in the cycle of its objective. */
  public LocalDate dueIn(Cycle cycle) {
    return due.orElse(cycle.end());
  }

  /** The check-ins that are known on a day, by date: later ones were not made yet. */
  public List<CheckIn> checkInsBy(LocalDate day) {
    return checkIns.stream().filter(one -> !one.date().isAfter(day)).toList();
  }

  /** How progress is expected to run from the start to the due date. */
  public enum Pace {
    /** The same share every day. */
    LINEAR,
    /** Little at first, most of it at the end. */
    END_LOADED
  }
}
