package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.view.HintsPage;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the writing hints of a cycle, by objective, in as many pages as they need. */
public final class HintsPageMaker {
  /** How many hints a page has: one is some 60 bytes compressed. */
  public static final int MOST = 220;

  private final Site site;
  private final Cycle cycle;

  public HintsPageMaker(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
  }

  /** How the hints are divided. */
  public static PageSplit division(Site site, Cycle cycle) {
    return new PageSplit(hints(site, cycle).size(), MOST);
  }

  /** Those that have an objective to stand under. */
  private static List<Finding> hints(Site site, Cycle cycle) {
    return site.report(cycle).hints().stream()
        .filter(hint -> !hint.subject().about().isEmpty())
        .toList();
  }

  /**
   * An objective whose hints begin on one page may go on on the next.
   *
   * @param part from 1
   */
  public HintsPage page(int part) {
    Links links = new Links(site.hintsUrl(cycle, part));
    PageSplit division = division(site, cycle);
    List<Finding> inOrder =
        byObjective(hints(site, cycle)).values().stream().flatMap(List::stream).toList();
    List<HintsPage.Group> groups = new ArrayList<>();
    byObjective(division.of(inOrder, part))
        .values()
        .forEach(hints -> groups.add(group(links, about(hints.get(0)), hints)));
    LinkTo report =
        new LinkTo(site.words().say("report.title"), links.url(site.alignmentUrl(cycle)));
    return new HintsPage(
        new FrameMaker(site).of(place(part), List.of(links.to(cycle), report)),
        links.to(cycle),
        inOrder.size(),
        groups,
        report,
        division.parts(site, part, one -> site.hintsUrl(cycle, one)));
  }

  private PageIdentity place(int part) {
    return new PageIdentity(
        site.hintsUrl(cycle, part),
        site.words().say("hints.title-of", cycle.title()),
        Urls.ALIGNMENT,
        Optional.of(cycle),
        other -> site.hintsUrl(other, 1));
  }

  /** By id, because the hash of an objective takes all that it says. */
  private static Map<ObjectiveId, List<Finding>> byObjective(List<Finding> hints) {
    Map<ObjectiveId, List<Finding>> byObjective = new LinkedHashMap<>();
    for (Finding hint : hints) {
      byObjective.computeIfAbsent(about(hint).id(), key -> new ArrayList<>()).add(hint);
    }
    return byObjective;
  }

  private static Objective about(Finding hint) {
    return hint.subject().about().get(0);
  }

  private HintsPage.Group group(Links links, Objective objective, List<Finding> hints) {
    List<LinkTo> owners = new GoalLineMaker(site, links).owners(site.graph().owner(objective));
    return new HintsPage.Group(
        links.to(objective), owners, new FindingViewMaker(site, links).of(hints));
  }
}
