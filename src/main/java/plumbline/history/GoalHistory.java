package plumbline.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.model.KeyResult;
import plumbline.model.ObjectiveId;

/**
 * How one objective came to be what it is, under all names that it has had.
 *
 * @param entries the commits that changed it, newest first, each with its change alone
 * @param keyResults by their present ids
 * @param origins where its file lay in earlier cycles, latest first
 */
public record GoalHistory(
    List<Entry> entries, Map<String, KeyResultHistory> keyResults, List<Origin> origins) {
  /** Of an objective that no known commit has written. */
  public static final GoalHistory NONE = new GoalHistory(List.of(), Map.of(), List.of());

  public GoalHistory {
    entries = List.copyOf(entries);
    keyResults = Map.copyOf(keyResults);
    origins = List.copyOf(origins);
  }

  /**
   * An objective of an earlier cycle whose file became this one's.
   *
   * @param revision the commit that moved it
   */
  public record Origin(ObjectiveId id, String title, Revision revision) {}

  /** The history of a key result; empty where no known commit has written it. */
  public Optional<KeyResultHistory> of(KeyResult keyResult) {
    return Optional.ofNullable(keyResults.get(keyResult.id()));
  }

  /**
   * A key result's values over time: each change of {@code current} on its commit's day, and its
   * check-ins, which win on their day.
   *
   * @param known the last day that is known
   */
  public List<ValueOnDay> values(KeyResult keyResult, LocalDate known) {
    return KeyResultHistory.values(
        of(keyResult).map(KeyResultHistory::stated).orElse(List.of()), keyResult, known);
  }
}
