package plumbline.page.objective;

import java.util.List;
import plumbline.change.Item;
import plumbline.content.CycleDates;
import plumbline.history.Ancestor;
import plumbline.history.History;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.LineageStep;
import plumbline.view.LinkTo;

/** Finds what an objective was in earlier cycles. */
final class LineageMaker {
  private LineageMaker() {}

  /** All that an objective continues, the latest first. */
  static List<LineageStep> of(Objective objective, Site site, Links links) {
    return site.history().ancestors(objective, site.graph()).stream()
        .filter(one -> !wasDraft(one, site.history()))
        .map(one -> of(one, site, links))
        .toList();
  }

  /** What was never published stays unsaid. */
  private static boolean wasDraft(Ancestor one, History history) {
    return one.revision().isPresent()
        && history.entries().stream()
            .filter(entry -> entry.revision().equals(one.revision().get()))
            .flatMap(entry -> entry.changes().stream())
            .flatMap(change -> change.before().stream())
            .anyMatch(item -> item.draft() && isOf(item, one));
  }

  private static boolean isOf(Item item, Ancestor one) {
    return item.sort() == Item.Sort.OBJECTIVE && item.id().equals(one.id().toString());
  }

  private static LineageStep of(Ancestor one, Site site, Links links) {
    return new LineageStep(
        one.title(),
        one.objective().map(links::to).map(LinkTo::url),
        title(one.id().cycle(), site),
        one.objective()
            .map(objective -> site.scores().of(objective).score())
            .filter(score -> score.isPresent())
            .map(site.words()::score));
  }

  /** A cycle can be gone with its last goal. */
  private static String title(String cycle, Site site) {
    return site.graph()
        .cycle(cycle)
        .map(Cycle::title)
        .or(() -> CycleDates.of(cycle, site.settings().calendar()).map(CycleDates::title))
        .orElse(cycle);
  }
}
