package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Report;
import plumbline.alignment.Unexplained;
import plumbline.model.Location;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.AlignmentPage.Cut;
import plumbline.view.AlignmentPage.OwnersGoals;
import plumbline.view.AlignmentPage.Way;

/** Makes the list of goals without a way to the company, by owner, each with its smallest edit. */
final class UnexplainedMaker {
  /** How many goals are listed; the others stand on their owners' pages. */
  private static final int MOST = 50;

  private final Site site;
  private final Report report;
  private final Links links;

  UnexplainedMaker(Site site, Report report, Links links) {
    this.site = site;
    this.report = report;
    this.links = links;
  }

  Cut<OwnersGoals> all() {
    List<OwnersGoals> owners = new ArrayList<>();
    int listed = 0;
    int left = 0;
    for (Unexplained one : report.overview().unexplained()) {
      if (listed < MOST) {
        owners.add(
            new OwnersGoals(links.to(one.owner()), one.ways().stream().map(this::way).toList()));
        listed += one.ways().size();
      } else {
        left += one.ways().size();
      }
    }
    return new Cut<>(
        owners, left == 0 ? Optional.empty() : Optional.of(site.words().say("report.more", left)));
  }

  private Way way(Unexplained.Way way) {
    Edit edit = way.edit();
    Location at = way.objective().lines().of("title");
    return new Way(
        links.to(way.objective()),
        edit.advice().text(site.language()),
        edit.change().map(FindingViewMaker::change),
        at.path() + ":" + at.line(),
        site.edit(edit.change().map(Edit.LineChange::at).orElse(at).path()));
  }
}
