package plumbline.page;

import java.util.List;
import java.util.Optional;

/**
 * A goal in a list: what it is, whose it is, how it stands.
 *
 * @param key the key result's label, for example {@code KR1}; empty for an objective
 * @param owners who answers for it, with their team
 * @param details further words of the line, each in a part of its own
 * @param status a word where the goal is not simply active: {@code dropped}
 * @param mark how it differs, in a preview of a change: {@code re-negotiated}
 * @param below what hangs from it, in a tree; empty in a plain list
 */
public record GoalLine(
    LinkTo goal,
    Optional<String> key,
    List<LinkTo> owners,
    List<Detail> details,
    Optional<String> status,
    Optional<String> mark,
    State state,
    Meter meter,
    List<GoalLine> below) {
  public GoalLine {
    owners = List.copyOf(owners);
    details = List.copyOf(details);
    below = List.copyOf(below);
  }

  /**
   * Some words, and perhaps a link after them.
   *
   * @param text for example {@code supported by}
   */
  public record Detail(String text, Optional<LinkTo> link) {
    static Detail of(String text) {
      return new Detail(text, Optional.empty());
    }

    static Detail of(String text, LinkTo link) {
      return new Detail(text, Optional.of(link));
    }
  }

  GoalLine with(List<Detail> more) {
    List<Detail> all = new java.util.ArrayList<>(details);
    all.addAll(more);
    return new GoalLine(goal, key, owners, all, status, mark, state, meter, below);
  }

  GoalLine withoutOwners() {
    return new GoalLine(goal, key, List.of(), details, status, mark, state, meter, below);
  }

  GoalLine over(List<GoalLine> hanging) {
    return new GoalLine(goal, key, owners, details, status, mark, state, meter, hanging);
  }
}
