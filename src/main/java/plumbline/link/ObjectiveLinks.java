package plumbline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.model.Support;
import plumbline.text.PrintableText;

/** Resolves what objectives say about each other: supports, depends_on and carried_from. */
final class ObjectiveLinks {
  private final Cycles cycles;
  private final ReferenceLinks references;
  private final Consumer<Problem> problems;

  ObjectiveLinks(Cycles cycles, ReferenceLinks references, Consumer<Problem> problems) {
    this.cycles = cycles;
    this.references = references;
    this.problems = problems;
  }

  /** All links upwards; those that lie on a ring are reported and left out. */
  List<Link> supports(List<Objective> objectives) {
    List<Link> links = new ArrayList<>();
    for (Objective objective : objectives) {
      links.addAll(links(objective, objective.supports(), "supports"));
    }
    return withoutRings(links);
  }

  /** All links sideways; rings among them are the analysis's business. */
  List<Link> dependencies(List<Objective> objectives) {
    List<Link> links = new ArrayList<>();
    for (Objective objective : objectives) {
      List<Support> wanted =
          objective.dependsOn().stream().map(ref -> new Support(ref, Optional.empty())).toList();
      links.addAll(links(objective, wanted, "depends_on"));
    }
    return links;
  }

  /** All links to what was continued, each to an earlier cycle, so that they form no ring. */
  List<Link> carried(List<Objective> objectives) {
    List<Link> links = new ArrayList<>();
    for (Objective objective : objectives) {
      objective.carriedFrom().flatMap(ref -> carried(objective, ref)).ifPresent(links::add);
    }
    return links;
  }

  private List<Link> links(Objective from, List<Support> wanted, String field) {
    Set<String> seen = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Support support : wanted) {
      Ref ref = support.to();
      references
          .resolve(ref, cycles.enclosingIds(cycle(from)))
          .filter(found -> isOther(from, found.objective(), ref, field))
          .filter(found -> isNew(seen, found, ref, field))
          .map(to -> new Link(from, to.objective(), to.keyResult(), support.because(), ref.at()))
          .ifPresent(links::add);
    }
    return links;
  }

  private boolean isOther(Objective from, Objective to, Ref ref, String field) {
    boolean other = !from.id().equals(to.id());
    if (!other) {
      problems.accept(
          Problem.error(
              field.equals("supports") ? "self-support" : "self-dependency",
              ref.at(),
              "found '%s' under %s, which is this objective itself, expected another one"
                  .formatted(PrintableText.inMessage(ref.text()), field),
              "Take it out."));
    }
    return other;
  }

  private boolean isNew(Set<String> seen, ReferenceLinks.Found found, Ref ref, String field) {
    String name =
        found.objective().id() + found.keyResult().map(KeyResult::id).map("#"::concat).orElse("");
    boolean first = seen.add(name);
    if (!first) {
      problems.accept(Duplicates.warning(ref, field));
    }
    return first;
  }

  private Optional<Link> carried(Objective from, Ref ref) {
    Optional<ReferenceLinks.Found> found = references.resolve(ref, cycles.earlierIds(cycle(from)));
    Optional<Objective> to = found.map(ReferenceLinks.Found::objective);
    if (to.isPresent() && !cycle(to.get()).start().isBefore(cycle(from).start())) {
      problems.accept(
          Problem.error(
              "carried-from-not-earlier",
              ref.at(),
              "found '%s' of the cycle %s, expected an objective of an earlier cycle than %s"
                  .formatted(
                      PrintableText.inMessage(ref.text()),
                      to.get().id().cycle(),
                      from.id().cycle()),
              "Name the objective that this one continues, or take carried_from out."));
      return Optional.empty();
    }
    return to.map(old -> new Link(from, old, Optional.empty(), Optional.empty(), ref.at()));
  }

  private Cycle cycle(Objective objective) {
    return cycles.find(objective.id().cycle()).orElseThrow();
  }

  private List<Link> withoutRings(List<Link> links) {
    Map<ObjectiveId, List<Link>> byFrom = new LinkedHashMap<>();
    links.forEach(
        link -> byFrom.computeIfAbsent(link.from().id(), id -> new ArrayList<>(2)).add(link));
    Map<ObjectiveId, List<ObjectiveId>> edges = new LinkedHashMap<>();
    byFrom.forEach((id, list) -> edges.put(id, list.stream().map(to -> to.to().id()).toList()));
    Map<ObjectiveId, ObjectiveId> ringOf = new HashMap<>();
    for (Rings.Ring<ObjectiveId> ring : Rings.of(edges)) {
      problems.accept(problem(ring.path(), byFrom.get(ring.path().get(0))));
      ring.members().forEach(member -> ringOf.put(member, ring.path().get(0)));
    }
    return links.stream().filter(link -> !isWithin(ringOf, link)).toList();
  }

  private static boolean isWithin(Map<ObjectiveId, ObjectiveId> ringOf, Link link) {
    ObjectiveId ring = ringOf.get(link.from().id());
    return ring != null && ring.equals(ringOf.get(link.to().id()));
  }

  private static Problem problem(List<ObjectiveId> ring, List<Link> linksOfFirst) {
    Link link =
        linksOfFirst.stream()
            .filter(one -> one.to().id().equals(ring.get(1)))
            .findFirst()
            .orElseThrow();
    return Problem.error(
        "support-ring",
        link.at(),
        "found objectives that support each other in a ring, %s, expected links upwards only"
            .formatted(Names.ring(ring.stream().map(ObjectiveId::toString).toList())),
        "Take out the link that points down; write depends_on for work needed sideways.");
  }
}
