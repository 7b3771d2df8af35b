package plumbline.page.goal;

import java.util.function.Function;
import plumbline.graph.DrawingInput;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;

/** Hands the layouts the goals and what their boxes say on one page. */
public final class DrawingSources {
  private DrawingSources() {}

  /** For goals that are where their names say. */
  public static DrawingInput source(Site site, Links links) {
    return source(site, links, objective -> links.to(objective).url());
  }

  /**
   * For goals that may not be where their names say.
   *
   * @param address of an objective; empty for one without a page
   */
  public static DrawingInput source(Site site, Links links, Function<Objective, String> address) {
    return new DrawingInput(site.graph(), new BoxContentMaker(site, links, address));
  }
}
