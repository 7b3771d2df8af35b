package plumbline.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.view.AlignmentData.FindingData;

/**
 * What a change means, for other programs; {@code review.schema.json} documents it.
 *
 * @param comparable whether both sides could be read; else only problems are told
 * @param items what became of each file's item, those included whose file has only moved
 */
public record ReviewData(
    String before,
    String after,
    LocalDate asOf,
    boolean comparable,
    List<ItemData> items,
    ReachData reach,
    DifferenceData<FindingData> findings,
    DifferenceData<ProblemData> problems) {
  /**
   * What became of an item.
   *
   * @param before its id before; empty: it is new
   * @param after its id now; empty: it is gone
   */
  public record ItemData(
      String sort,
      Optional<String> before,
      Optional<String> after,
      String title,
      Optional<ScoreData> score,
      List<ChangeData> changes) {}

  /**
   * An objective's score, 0 to 1 with at most four decimals, where it is known.
   *
   * @param untouched under what is agreed now with the values of before
   */
  public record ScoreData(
      Optional<BigDecimal> before, Optional<BigDecimal> untouched, Optional<BigDecimal> after) {}

  /** One thing that differs; days as 2026-02-10, numbers without grouping and with their unit. */
  public record ChangeData(
      String nature,
      String aspect,
      Optional<KeyResultData> keyResult,
      Optional<String> before,
      Optional<String> after,
      String path,
      int line) {}

  /** A key result's id before and now. */
  public record KeyResultData(Optional<String> before, Optional<String> after, String title) {}

  /** Ids of those that reach the company no longer, or now. */
  public record ReachData(
      List<String> objectivesLost,
      List<String> objectivesGained,
      List<String> teamsLost,
      List<String> teamsGained) {}

  /** What a change brings and clears. */
  public record DifferenceData<T>(List<T> brought, List<T> cleared) {}
}
