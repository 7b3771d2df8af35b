package plumbline.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Person;
import plumbline.model.Team;

/** What the texts and the references of published content name. */
public final class Naming {
  private final OkrGraph graph;
  private final OkrGraph.Parts parts;

  Naming(OkrGraph graph, OkrGraph.Parts parts) {
    this.graph = graph;
    this.parts = parts;
  }

  /** What a link in a body leads to; empty where it leads nowhere or to an unpublished draft. */
  public Optional<Target> target(BodyLink link) {
    return parts.targets().find(link).filter(this::isPublished);
  }

  /** The assets that published texts link to or show, below the content folder. */
  public Set<String> linkedAssets() {
    return Stream.concat(bodies(), shortTexts())
        .flatMap(body -> body.links().stream())
        .flatMap(link -> target(link).stream())
        .filter(Target.ToAsset.class::isInstance)
        .map(asset -> ((Target.ToAsset) asset).path())
        .collect(Collectors.toSet());
  }

  /** The texts of everything that is published. */
  Stream<Body> bodies() {
    Organisation organisation = parts.organisation();
    return Stream.of(
            Stream.of(organisation.company().body()),
            organisation.teams().stream().map(Team::body),
            organisation.people().stream().map(Person::body),
            parts.cycles().all().stream().map(Cycle::body),
            parts.goals().all().stream().map(Objective::body))
        .flatMap(bodies -> bodies);
  }

  /** Titles, notes and reasons that hold more than their words. */
  Stream<Body> shortTexts() {
    return Stream.of(
            Stream.of(parts.organisation().company().lines()),
            parts.organisation().teams().stream().map(Team::lines),
            parts.goals().all().stream().map(Objective::lines),
            parts.goals().all().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(KeyResult::lines))
        .flatMap(lines -> lines)
        .flatMap(lines -> lines.markup().values().stream());
  }

  /**
   * Whether the place that a link to a file, or to its own page, names is there: a key result or a
   * heading; also where it names none.
   */
  public boolean isPlaced(BodyLink link) {
    Optional<Target> page =
        switch (link.kind()) {
          case PLACE -> parts.targets().page(link.at().path());
          case FILE -> target(link);
          case ABSOLUTE, ADDRESS, REFERENCE, MENTION -> Optional.empty();
        };
    return page.flatMap(on -> parts.targets().places().problem(link, on)).isEmpty();
  }

  /**
   * What a reference in an objective's file leads to; empty where it leads nowhere, is ambiguous or
   * names an unpublished draft.
   */
  public Optional<Target.ToObjective> target(Objective from, String reference) {
    References.Resolution found = resolved(from, reference);
    return found
        .objective()
        .flatMap(one -> graph.objective(one.id()))
        .map(one -> new Target.ToObjective(one, found.keyResult()));
  }

  /** Whether a reference in an objective's file names an unpublished draft. */
  public boolean namesDraft(Objective from, String reference) {
    return resolved(from, reference).candidates().stream()
        .anyMatch(one -> graph.objective(one.id()).isEmpty());
  }

  private References.Resolution resolved(Objective from, String reference) {
    return parts.references().resolve(reference, parts.cycles().enclosingIds(graph.cycleOf(from)));
  }

  /** The shortest reference by which one objective's file can name another objective. */
  public String reference(Objective from, Objective to) {
    return parts.references().shortest(to, parts.cycles().enclosingIds(graph.cycleOf(from)));
  }

  /**
   * What a reference means that is typed and stands in no file: the current cycle is searched
   * first. Several where it is ambiguous, none where it is unknown.
   */
  public List<Target.ToObjective> named(String reference) {
    List<String> cycles = graph.currentCycle().map(parts.cycles()::enclosingIds).orElse(List.of());
    References.Resolution found = parts.references().resolve(reference, cycles);
    return found.candidates().stream()
        .map(one -> new Target.ToObjective(one, found.keyResultIn(one)))
        .toList();
  }

  private boolean isPublished(Target target) {
    return !(target instanceof Target.ToObjective to)
        || graph.objective(to.objective().id()).isPresent();
  }
}
