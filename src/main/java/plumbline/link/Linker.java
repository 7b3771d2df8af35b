package plumbline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.config.Settings;
import plumbline.model.Cycle;
import plumbline.model.Lines;
import plumbline.model.Objective;
import plumbline.model.Okrs;
import plumbline.model.Person;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.model.Status;
import plumbline.model.Team;
import plumbline.text.PrintableText;

/** Links the content: the way into this room, and the room on one screen. */
public final class Linker {
  private final Okrs okrs;
  private final Settings settings;
  private final List<Problem> problems = new ArrayList<>();

  private Linker(Okrs okrs, Settings settings) {
    this.okrs = okrs;
    this.settings = settings;
  }

  /**
   * Resolves every reference and every link in a body, and reports each that fails.
   *
   * <p>Drafts that the settings do not publish are not checked and not in the graph. What fails is
   * left out of the graph, which is therefore usable, though incomplete, whatever the problems are.
   */
  public static Linked link(Okrs okrs, Settings settings) {
    return new Linker(okrs, settings).link();
  }

  private Linked link() {
    Owners owners = new Owners(okrs, this::report);
    OwnerLinks ownerLinks = new OwnerLinks(owners, this::report);
    Cycles cycles = new Cycles(okrs.cycles(), this::report);
    List<Objective> all =
        new ObjectiveFiles(this::report)
            .check(okrs.objectives()).stream().map(this::published).toList();
    List<Objective> objectives = all.stream().filter(this::isPublished).toList();
    References references = new References(all, this::isPublished);
    ReferenceLinks links = new ReferenceLinks(references, owners, this::isPublished, this::report);
    OkrGraph.Parts parts =
        new OkrGraph.Parts(
            new Organisation(okrs.company(), owners, ownerLinks, this::report),
            owners,
            cycles,
            new PublishedObjectives(objectives),
            new Ownership(okrs.company(), objectives, ownerLinks, this::report),
            connections(objectives, new ObjectiveLinks(cycles, links, this::report)),
            references,
            new BodyTargets(okrs, settings, new BodyTargets.Known(owners, cycles, references)));
    OkrGraph graph = new OkrGraph(parts, settings);
    BodyLinkCheck texts =
        new BodyLinkCheck(parts.targets(), inTexts(references, owners), this::report);
    graph.naming().bodies().forEach(texts::check);
    graph.naming().shortTexts().forEach(texts::checkShortText);
    texts.end();
    CheckInCheck checkIns = new CheckInCheck(settings.asOf(), this::report);
    for (Objective one : objectives) {
      graph.cycle(one.id().cycle()).ifPresent(cycle -> checkIns.check(one, cycle));
    }
    checkCurrentCycle(cycles);
    return new Linked(graph, problems.stream().sorted().toList());
  }

  /** Names in messages are authors' text, which must not steer a terminal. */
  private void report(Problem found) {
    String message = PrintableText.printable(found.message());
    String hint = PrintableText.printable(found.hint());
    problems.add(new Problem(found.severity(), found.code(), found.at(), message, hint));
  }

  /** References as texts name them: a wrong one is no fact of a goal. */
  private ReferenceLinks inTexts(References references, Owners owners) {
    return new ReferenceLinks(
        references, owners, this::isPublished, problem -> report(problem.asWarning()));
  }

  /** Its key results that are drafts are nowhere, as objectives that are. */
  private Objective published(Objective objective) {
    return settings.drafts() ? objective : objective.withoutDrafts();
  }

  private boolean isPublished(Objective objective) {
    return settings.drafts() || objective.status() != Status.DRAFT;
  }

  private static OkrGraph.Connections connections(
      List<Objective> objectives, ObjectiveLinks links) {
    return new OkrGraph.Connections(
        new LinkIndex(links.supports(objectives)),
        new LinkIndex(links.dependencies(objectives)),
        new LinkIndex(links.carried(objectives)));
  }

  private void checkCurrentCycle(Cycles cycles) {
    Optional<Ref> unknown =
        settings.currentCycle().filter(ref -> cycles.find(ref.text()).isEmpty());
    unknown.ifPresent(ref -> report(cycles.unknown(ref.text(), ref.at())));
  }

  /** The content folder's name; the company's file, which need not exist, is asked last. */
  static String root(Okrs okrs) {
    Stream<Lines> files =
        Stream.of(
                okrs.objectives().stream().map(Objective::lines),
                okrs.teams().stream().map(Team::lines),
                okrs.people().stream().map(Person::lines),
                okrs.cycles().stream().map(Cycle::lines),
                Stream.of(okrs.company().lines()))
            .flatMap(lines -> lines);
    String path = files.findFirst().orElseThrow().start().path();
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }
}
