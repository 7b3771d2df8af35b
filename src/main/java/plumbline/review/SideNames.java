package plumbline.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.change.KeyResultPair;
import plumbline.change.Moves;
import plumbline.change.RefKeys;
import plumbline.change.RefNaming;
import plumbline.change.Value;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.KeyResult;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Ref;

/** Says what the references of one side name, by the names that things have on the side after. */
final class SideNames implements RefNaming {
  private final OkrGraph graph;
  private final Moves moves;
  private final OkrGraph later;
  private final Map<Location, Link> links = new HashMap<>();

  private SideNames(OkrGraph graph, Moves moves, OkrGraph later) {
    this.graph = graph;
    this.moves = moves;
    this.later = later;
    for (Objective objective : graph.objectives()) {
      Stream.concat(graph.supports(objective).stream(), graph.dependsOn(objective).stream())
          .forEach(link -> links.put(link.at(), link));
    }
  }

  static RefKeys of(Side before, Side after, Moves moves) {
    OkrGraph later = after.everything();
    return new RefKeys(
        new SideNames(before.everything(), moves, later), new SideNames(later, Moves.NONE, later));
  }

  @Override
  public Value.Name of(Ref reference) {
    Link link = links.get(reference.at());
    if (link != null) {
      return new Value.Name(key(link), text(link));
    }
    return graph
        .owner(reference.text())
        .map(owner -> new Value.Name(moves.to(owner.id()), owner.name()))
        .orElseGet(() -> RefNaming.AS_WRITTEN.of(reference));
  }

  private String key(Link link) {
    ObjectiveId now = moves.to(link.to().id());
    return now + link.keyResult().map(one -> "#" + idNow(link.to(), now, one)).orElse("");
  }

  /** A key result that is named by its place can have another place now. */
  private String idNow(Objective before, ObjectiveId now, KeyResult keyResult) {
    Optional<Objective> after = later.objective(now);
    return after.stream()
        .flatMap(is -> KeyResultPair.of(before.keyResults(), is.keyResults()).stream())
        .filter(pair -> pair.before().equals(Optional.of(keyResult)))
        .flatMap(pair -> pair.after().stream())
        .map(KeyResult::id)
        .findFirst()
        .orElse(keyResult.id());
  }

  private static String text(Link link) {
    return link.to().title() + link.keyResult().map(one -> " · " + one.title()).orElse("");
  }
}
