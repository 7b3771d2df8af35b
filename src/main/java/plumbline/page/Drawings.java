package plumbline.page;

import java.util.function.Function;
import plumbline.graph.Source;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;

/** Hands the layouts what the analysis says and where each box leads from one page. */
final class Drawings {
  private final Site site;
  private final Links links;

  private Drawings(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  static Source source(Site site, Links links) {
    return source(site, links, objective -> links.to(objective).url());
  }

  /**
   * For goals that may not be where their names say.
   *
   * @param address of an objective; empty for one without a page
   */
  static Source source(Site site, Links links, Function<Objective, String> address) {
    Drawings drawings = new Drawings(site, links);
    return new Source(
        site.graph(),
        site.scores(),
        Source.Marks.of(one -> site.report(site.graph().cycleOf(one))),
        new Source.Addresses(address, drawings::goalsOf),
        site.language());
  }

  /** A team's page, at its objectives. */
  private String goalsOf(Owner owner) {
    String url = links.to(owner).url();
    return owner instanceof Team ? url + "#" + Urls.TEAM_OBJECTIVES : url;
  }
}
