package plumbline.page.goal;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingItem;
import plumbline.alignment.Message;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.text.Language;
import plumbline.view.FindingView;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the findings that one page shows. */
public final class FindingViewMaker {
  private final Site site;
  private final Links links;

  public FindingViewMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  public List<FindingView> of(List<Finding> findings) {
    return findings.stream().map(this::of).toList();
  }

  /** Those of one rule about one team as one item, with each of them below it. */
  public List<FindingView> items(List<Finding> all) {
    return FindingItem.of(all).stream().map(this::item).toList();
  }

  private FindingView item(FindingItem item) {
    FindingView first = of(item.first());
    return item.isSeveral() ? first.summing(parts(item.message()), of(item.findings())) : first;
  }

  /** A message with its names linked. */
  public List<FindingView.Part> parts(Message message) {
    return message.pieces(site.language()).stream().map(this::part).toList();
  }

  private FindingView.LateLine late(Finding.LateDate date) {
    return new FindingView.LateLine(
        links.to(date.what().objective(), date.what().keyResult()),
        site.words().dated(date.due(), site.scores().asOf()),
        site.words().say("cell.dates", date.days()));
  }

  public FindingView of(Finding finding) {
    Location at = finding.at();
    Optional<Edit.LineChange> change = finding.edit().change();
    return new FindingView(
        new LinkTo(finding.rule(), links.url(Urls.RULES) + "#" + finding.rule()),
        site.words().state(finding.findingClass()),
        parts(finding.message()),
        finding.edit().advice().text(site.language()),
        change.map(FindingViewMaker::change),
        at.path() + ":" + at.line(),
        site.edit(change.map(Edit.LineChange::at).orElse(at).path()),
        finding
            .accepted()
            .map(
                a ->
                    new FindingView.Accepted(
                        a.reason(),
                        a.until().map(day -> site.words().dated(day, site.scores().asOf())))),
        finding.late().stream().map(this::late).toList(),
        List.of());
  }

  /** A change of a line as it is shown. */
  public static FindingView.Change change(Edit.LineChange change) {
    return new FindingView.Change(
        change.removed().strip(),
        change.added().strip(),
        change.at().path() + ":" + change.at().line());
  }

  private FindingView.Part part(Language.Piece piece) {
    return new FindingView.Part(piece.text(), piece.of().flatMap(this::url));
  }

  private Optional<String> url(Object of) {
    if (of instanceof Objective objective) {
      return Optional.of(links.to(objective).url());
    }
    if (of instanceof OwnedKeyResult one) {
      return Optional.of(links.to(one.objective(), one.keyResult()).url());
    }
    return of instanceof Team team ? Optional.of(links.to(team).url()) : Optional.empty();
  }
}
