package plumbline.page.goal;

import java.util.function.Function;
import plumbline.graph.DrawingInput;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Urls;

/** Hands the layouts what the analysis says and where each box leads from one page. */
public final class DrawingSources {
  private final Site site;
  private final Links links;

  private DrawingSources(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  public static DrawingInput source(Site site, Links links) {
    return source(site, links, objective -> links.to(objective).url());
  }

  /**
   * For goals that may not be where their names say.
   *
   * @param address of an objective; empty for one without a page
   */
  public static DrawingInput source(Site site, Links links, Function<Objective, String> address) {
    DrawingSources drawings = new DrawingSources(site, links);
    return new DrawingInput(
        site.graph(),
        site.scores(),
        DrawingInput.Marks.of(one -> site.report(site.graph().cycleOf(one))),
        new DrawingInput.Addresses(address, drawings::goalsOf),
        site.language());
  }

  /** A team's page, at its objectives. */
  private String goalsOf(Owner owner) {
    String url = links.to(owner).url();
    return owner instanceof Team ? url + "#" + Urls.TEAM_OBJECTIVES : url;
  }
}
