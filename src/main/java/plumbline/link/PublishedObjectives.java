package plumbline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** The published objectives, by id and by cycle. */
final class PublishedObjectives {
  private final List<Objective> all;
  private final Map<ObjectiveId, Objective> byId = new HashMap<>();
  private final Map<String, List<Objective>> byCycle = new HashMap<>();

  /** Takes objectives in the order of their ids. */
  PublishedObjectives(List<Objective> objectives) {
    all = List.copyOf(objectives);
    for (Objective objective : all) {
      byId.put(nfc(objective.id()), objective);
      String cycle = Names.nfc(objective.id().cycle());
      byCycle.computeIfAbsent(cycle, id -> new ArrayList<>()).add(objective);
    }
    byCycle.replaceAll((id, list) -> List.copyOf(list));
  }

  List<Objective> all() {
    return all;
  }

  Optional<Objective> find(ObjectiveId id) {
    return Optional.ofNullable(byId.get(nfc(id)));
  }

  List<Objective> in(Cycle cycle) {
    return byCycle.getOrDefault(Names.nfc(cycle.id()), List.of());
  }

  private static ObjectiveId nfc(ObjectiveId id) {
    return new ObjectiveId(Names.nfc(id.cycle()), Names.nfc(id.path()));
  }
}
