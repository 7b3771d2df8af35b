package plumbline.page.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Item;
import plumbline.change.Value;
import plumbline.config.Publishing;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;

/**
 * What the history does not tell: people who are gone, addresses, and, where the settings want it,
 * goals and teams that are gone.
 *
 * @param graph what there is today
 */
record Privacy(OkrGraph graph, Publishing publishing) {
  /** What names people, or teams. */
  private static final Set<Aspect> NAMES =
      Set.of(Aspect.OWNER, Aspect.LEAD, Aspect.MANAGER, Aspect.CONTRIBUTORS, Aspect.TEAMS);

  private static final Set<Aspect> LINKS = Set.of(Aspect.SUPPORTS, Aspect.DEPENDS_ON);

  /** Whether anything is told of an item that is no objective of today. */
  boolean shows(Item item) {
    return switch (item.sort()) {
      case PERSON -> graph.owner(item.id()).isPresent();
      case TEAM -> publishing.removed() || graph.owner(item.id()).isPresent();
      case OBJECTIVE -> publishing.removed();
      case COMPANY, CYCLE, SETTINGS -> true;
    };
  }

  /**
   * What is told of the changes of an item.
   *
   * @param now what it is today
   */
  List<Change> shown(Optional<Objective> now, List<Change> changes) {
    return changes.stream().flatMap(change -> shown(now, change).stream()).toList();
  }

  private Optional<Change> shown(Optional<Objective> now, Change change) {
    if (change.aspect() == Aspect.EMAIL && !publishing.emails()) {
      return Optional.empty();
    }
    Optional<Value> before = change.before().filter(value -> isTold(now, change.aspect(), value));
    Optional<Value> after = change.after().filter(value -> isTold(now, change.aspect(), value));
    if (before.equals(change.before()) && after.equals(change.after())) {
      return Optional.of(change);
    }
    return before.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(
                change.nature(), change.aspect(), change.keyResult(), before, after, change.at()));
  }

  private boolean isTold(Optional<Objective> now, Aspect aspect, Value value) {
    if (!(value instanceof Value.Name name)) {
      return true;
    }
    if (LINKS.contains(aspect)) {
      return publishing.removed()
          || now.flatMap(from -> graph.naming().target(from, name.text())).isPresent();
    }
    return !NAMES.contains(aspect) || graph.owner(name.text()).isPresent();
  }
}
