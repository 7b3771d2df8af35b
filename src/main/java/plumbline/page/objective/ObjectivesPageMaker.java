package plumbline.page.objective;

import java.util.List;
import java.util.Optional;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.view.ObjectivesPage;
import plumbline.view.Urls;

/**
 * Makes the table of all objectives of a cycle, in parts that any phone can show; what is beyond
 * one part is also a data file, so that the page's script can filter and sort the whole.
 */
public final class ObjectivesPageMaker {
  /** A row is some 60 bytes compressed; see the page limits in {@code speed.md}. */
  static final int ROWS = 225;

  private final Site site;
  private final Cycle cycle;
  private final List<Objective> objectives;

  public ObjectivesPageMaker(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
    this.objectives = ObjectiveRowMaker.inOrder(site, cycle);
  }

  /** How the table is divided. */
  public static PageSplit division(Site site, Cycle cycle) {
    return new PageSplit(site.graph().objectives(cycle).size(), ROWS);
  }

  /**
   * @param part from 1
   */
  public ObjectivesPage page(int part) {
    String path = site.objectivesUrl(cycle, part);
    Links links = new Links(path);
    PageSplit division = division(site, cycle);
    ObjectiveRowMaker rows = new ObjectiveRowMaker(site, links);
    return new ObjectivesPage(
        new FrameMaker(site).of(place(path), List.of(links.to(cycle))),
        links.to(cycle),
        site.words().say("objectives.count", objectives.size()),
        division.of(objectives, part).stream().map(rows::of).toList(),
        Optional.of(links.url(Urls.objectivesData(cycle))).filter(data -> division.parts() > 1),
        division.parts(site, part, one -> site.objectivesUrl(cycle, one)));
  }

  private PageIdentity place(String path) {
    return new PageIdentity(
        path,
        site.words().say("objectives.title", cycle.title()),
        Urls.OBJECTIVES,
        Optional.of(cycle),
        other -> site.objectivesUrl(other, 1));
  }
}
