package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * A goal in a list: what it is, whose it is, how it stands.
 *
 * @param key the key result's label, for example {@code KR1}; empty for an objective
 * @param owners who answers for it, with their team
 * @param details further words of the line, each with the links in it
 * @param status a word where the goal is not simply active: {@code dropped}
 * @param mark how it differs, in a preview of a change: {@code re-negotiated}
 * @param trace how an objective came to where it is; empty where no check-in tells
 * @param below what hangs from it, in a tree; empty in a plain list
 */
public record GoalLine(
    LinkTo goal,
    Optional<String> key,
    List<LinkTo> owners,
    List<List<TextSpan>> details,
    Optional<String> status,
    Optional<String> mark,
    Badge state,
    Meter meter,
    Optional<TraceView> trace,
    List<GoalLine> below) {
  public GoalLine {
    owners = List.copyOf(owners);
    details = List.copyOf(details);
    below = List.copyOf(below);
  }

  public GoalLine with(List<List<TextSpan>> more) {
    List<List<TextSpan>> all = new java.util.ArrayList<>(details);
    all.addAll(more);
    return new GoalLine(goal, key, owners, all, status, mark, state, meter, trace, below);
  }

  public GoalLine withoutOwners() {
    return new GoalLine(goal, key, List.of(), details, status, mark, state, meter, trace, below);
  }

  /** Where one of its owners is already said, in a heading. */
  public GoalLine besides(LinkTo owner) {
    List<LinkTo> others = owners.stream().filter(one -> !one.equals(owner)).toList();
    return new GoalLine(goal, key, others, details, status, mark, state, meter, trace, below);
  }

  public GoalLine over(List<GoalLine> hanging) {
    return new GoalLine(goal, key, owners, details, status, mark, state, meter, trace, hanging);
  }
}
