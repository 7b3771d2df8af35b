package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * An objective in the table of all objectives of a cycle.
 *
 * @param owner who answers for it
 * @param teams the owner's; a team or the company itself where it is the owner
 * @param same whether it is, so that a narrow window need not show it twice
 * @param kind in words
 * @param status in words
 * @param score with two decimals; empty where it is unknown
 * @param expected today, with two decimals; empty where nothing is to be compared
 * @param alignment in words; empty where the objective does not count
 * @param due the last day of its key results, or of the cycle
 * @param checkedIn the day of the last check-in
 * @param findings how many stand
 * @param rules the ids of the rules that found them, each once
 */
public record ObjectiveRow(
    LinkTo objective,
    LinkTo owner,
    List<LinkTo> teams,
    boolean same,
    String kind,
    String status,
    Badge state,
    Optional<String> score,
    Optional<String> expected,
    Optional<String> alignment,
    Day due,
    Optional<Day> checkedIn,
    int findings,
    List<String> rules) {
  public ObjectiveRow {
    teams = List.copyOf(teams);
    rules = List.copyOf(rules);
  }
}
