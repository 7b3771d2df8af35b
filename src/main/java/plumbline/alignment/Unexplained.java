package plumbline.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.model.Objective;
import plumbline.model.Owner;

/**
 * The objectives of one owner that reach nothing and say nothing, each with the smallest edit.
 *
 * @param ways at least one, by id
 */
public record Unexplained(Owner owner, List<Way> ways) {
  public Unexplained {
    ways = List.copyOf(ways);
  }

  /** What would bring an objective to the company. */
  public record Way(Objective objective, Edit edit) {}

  /** Every owner's, the most first; none where the company has no objective to reach. */
  static List<Unexplained> of(Facts facts) {
    if (facts.anchors().isEmpty()) {
      return List.of();
    }
    Map<Owner, List<Way>> byOwner = new LinkedHashMap<>();
    for (Objective one : facts.live()) {
      if (facts.state(one) == AlignmentState.UNEXPLAINED) {
        byOwner
            .computeIfAbsent(facts.graph().owner(one), owner -> new ArrayList<>())
            .add(new Way(one, edit(facts, one)));
      }
    }
    return byOwner.entrySet().stream()
        .map(entry -> new Unexplained(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Unexplained one) -> -one.ways.size())
                .thenComparing(one -> one.owner.id()))
        .toList();
  }

  private static Edit edit(Facts facts, Objective objective) {
    return facts.deadEnd(objective).isPresent()
        ? Edit.of("rule.dead-alignment.edit")
        : WayUpEdit.up(facts, objective);
  }
}
