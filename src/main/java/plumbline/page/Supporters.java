package plumbline.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.link.Link;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * What supports an objective: a tree on its page; where that is large, what supports it directly;
 * where even that is much, the first of it, and all of it on pages of its own.
 */
final class Supporters {
  /** The anchor of the section on the objective's page. */
  static final String SECTION = "#s_supported-by";

  /** How many goals the tree has; one is some 90 bytes compressed. */
  static final int MOST_IN_TREE = 60;

  /** How many of those that support it directly stand on its page. */
  static final int MOST_DIRECT = 40;

  /** How many goals a page has that shows nothing else. */
  static final int MOST = 150;

  /** Beyond this the tree goes on on the supporters' own pages. */
  private static final int DEEPEST = 4;

  private final Site site;
  private final Objective objective;
  private final List<Link> direct;

  Supporters(Site site, Objective objective) {
    this.site = site;
    this.objective = objective;
    this.direct = site.graph().supportedBy(objective);
  }

  /** As much as the objective's page has room for. */
  List<GoalLine> onItsPage(Links links) {
    GoalLines lines = new GoalLines(site, links);
    return isTree()
        ? below(objective, lines, new HashSet<>(), 1)
        : direct.stream().limit(MOST_DIRECT).map(link -> line(link, links)).toList();
  }

  /** Whether the page shows all levels. */
  boolean isTree() {
    return size(objective, new HashSet<>(), 1) <= MOST_IN_TREE;
  }

  /** The way to all of them, where the objective's page shows the first few. */
  Optional<LinkTo> all(Links links) {
    return Optional.of(
            new LinkTo(
                site.words().say("supporters.all", direct.size()),
                links.url(Urls.supporters(objective, 1))))
        .filter(link -> hasPages());
  }

  /** Whether they have pages of their own. */
  boolean hasPages() {
    return direct.size() > MOST_DIRECT && !isTree();
  }

  Division division() {
    return new Division(direct.size(), MOST);
  }

  /**
   * @param part from 1
   */
  SupportersPage page(int part) {
    String path = Urls.supporters(objective, part);
    Links links = new Links(path);
    Cycle cycle = site.graph().cycleOf(objective);
    String title = site.words().say("supporters.title", objective.title());
    return new SupportersPage(
        new Frames(site)
            .of(
                PageIdentity.in(cycle, path, title),
                List.of(
                    new LinkTo(site.words().say("nav.cycles"), links.url(Urls.CYCLES)),
                    links.to(cycle),
                    links.to(objective))),
        title,
        links.to(objective),
        direct.size(),
        division().of(direct, part).stream().map(link -> line(link, links)).toList(),
        division().parts(site, part, one -> Urls.supporters(objective, one)));
  }

  /** What is below a supporter is counted, with the way there. */
  private GoalLine line(Link link, Links links) {
    GoalLine line = new GoalLines(site, links).of(link, link.from());
    int below = site.graph().descendants(link.from()).size();
    String words = site.words().figure(below);
    LinkTo there = new LinkTo(words, links.to(link.from()).url() + SECTION);
    return below == 0
        ? line
        : line.with(List.of(site.words().said("detail.below", Said.of(there))));
  }

  /** A supporter that hangs in two places is shown with its own supporters once. */
  private List<GoalLine> below(Objective over, GoalLines lines, Set<ObjectiveId> shown, int depth) {
    return site.graph().supportedBy(over).stream()
        .map(link -> hanging(link, lines, shown, depth))
        .toList();
  }

  private GoalLine hanging(Link link, GoalLines lines, Set<ObjectiveId> shown, int depth) {
    GoalLine line = lines.of(link, link.from());
    boolean more = depth < DEEPEST && shown.add(link.from().id());
    return more ? line.over(below(link.from(), lines, shown, depth + 1)) : line;
  }

  /** How many goals the tree would have; not counted on where they are too many. */
  private int size(Objective over, Set<ObjectiveId> shown, int depth) {
    int size = 0;
    for (Link link : site.graph().supportedBy(over)) {
      boolean more = depth < DEEPEST && size <= MOST_IN_TREE && shown.add(link.from().id());
      size += 1 + (more ? size(link.from(), shown, depth + 1) : 0);
    }
    return size;
  }
}
