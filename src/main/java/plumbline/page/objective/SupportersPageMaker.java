package plumbline.page.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.link.Link;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.view.GoalLine;
import plumbline.view.LinkTo;
import plumbline.view.SupportersPage;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/**
 * What supports an objective: a tree on its page; where that is large, what supports it directly;
 * where even that is much, the first of it, and all of it on pages of its own.
 */
public final class SupportersPageMaker {
  /** The anchor of the section on the objective's page. */
  static final String SECTION = "#s_supported-by";

  /** How many goals the tree has; one is some 90 bytes compressed. */
  public static final int MOST_IN_TREE = 60;

  /** How many of those that support it directly stand on its page. */
  public static final int MOST_DIRECT = 40;

  /** How many goals a page has that shows nothing else. */
  public static final int MOST = 150;

  /** Beyond this the tree goes on on the supporters' own pages. */
  private static final int DEEPEST = 4;

  private final Site site;
  private final Objective objective;
  private final List<Link> direct;

  public SupportersPageMaker(Site site, Objective objective) {
    this.site = site;
    this.objective = objective;
    this.direct = site.graph().supportedBy(objective);
  }

  /** As much as the objective's page has room for. */
  List<GoalLine> onItsPage(Links links) {
    GoalLineMaker lines = new GoalLineMaker(site, links);
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
  public boolean hasPages() {
    return direct.size() > MOST_DIRECT && !isTree();
  }

  public PageSplit division() {
    return new PageSplit(direct.size(), MOST);
  }

  /**
   * @param part from 1
   */
  public SupportersPage page(int part) {
    String path = Urls.supporters(objective, part);
    Links links = new Links(path);
    Cycle cycle = site.graph().cycleOf(objective);
    String title = site.words().say("supporters.title", objective.title());
    return new SupportersPage(
        new FrameMaker(site)
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
    GoalLine line = new GoalLineMaker(site, links).of(link, link.from());
    int below = site.graph().descendants(link.from()).size();
    String words = site.words().figure(below);
    LinkTo there = new LinkTo(words, links.to(link.from()).url() + SECTION);
    return below == 0
        ? line
        : line.with(List.of(site.words().said("detail.below", TextSpan.of(there))));
  }

  /** A supporter that hangs in two places is shown with its own supporters once. */
  private List<GoalLine> below(
      Objective over, GoalLineMaker lines, Set<ObjectiveId> shown, int depth) {
    return site.graph().supportedBy(over).stream()
        .map(link -> hanging(link, lines, shown, depth))
        .toList();
  }

  private GoalLine hanging(Link link, GoalLineMaker lines, Set<ObjectiveId> shown, int depth) {
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
