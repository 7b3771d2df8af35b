package plumbline.page;

import java.util.List;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Finding;
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
    Drawings drawings = new Drawings(site, links);
    return new Source(
        site.graph(),
        site.scores(),
        new Source.Marks(drawings::state, drawings::findings),
        new Source.Addresses(objective -> links.to(objective).url(), drawings::goalsOf));
  }

  private String state(Objective objective) {
    return site.report(site.graph().cycleOf(objective))
        .state(objective)
        .map(AlignmentState::word)
        .orElse("");
  }

  private List<String> findings(Objective objective) {
    return site.report(site.graph().cycleOf(objective)).of(objective).stream()
        .filter(finding -> !finding.isAccepted())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  /** A team's page, at its objectives. */
  private String goalsOf(Owner owner) {
    String url = links.to(owner).url();
    return owner instanceof Team ? url + "#" + TeamPages.OBJECTIVES : url;
  }
}
