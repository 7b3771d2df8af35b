package plumbline.page;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Finding;
import plumbline.alignment.Message;
import plumbline.model.Location;

/** Makes the findings that one page shows. */
final class Findings {
  private final Site site;
  private final Links links;

  Findings(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  List<FindingView> of(List<Finding> findings) {
    return findings.stream().map(this::of).toList();
  }

  FindingView of(Finding finding) {
    Location at = finding.at();
    Optional<Edit.LineChange> change = finding.edit().change();
    return new FindingView(
        new LinkTo(finding.rule(), links.url(Urls.RULES) + "#" + finding.rule()),
        site.words().state(finding.findingClass()),
        finding.message().parts().stream().map(this::part).toList(),
        finding.edit().advice(),
        change.map(Findings::change),
        at.path() + ":" + at.line(),
        site.edit(change.map(Edit.LineChange::at).orElse(at).path()),
        finding
            .accepted()
            .map(
                a ->
                    new FindingView.Accepted(
                        a.reason(),
                        a.until().map(day -> site.words().dated(day, site.scores().asOf())))));
  }

  private static FindingView.Change change(Edit.LineChange change) {
    return new FindingView.Change(
        change.removed().strip(),
        change.added().strip(),
        change.at().path() + ":" + change.at().line());
  }

  private FindingView.Part part(Message.Part part) {
    return new FindingView.Part(part.text(), url(part));
  }

  private Optional<String> url(Message.Part part) {
    if (part instanceof Message.ToObjective to) {
      return Optional.of(links.to(to.objective()).url());
    }
    if (part instanceof Message.ToKeyResult to) {
      return Optional.of(links.to(to.objective(), to.keyResult()).url());
    }
    return part instanceof Message.ToTeam to
        ? Optional.of(links.to(to.team()).url())
        : Optional.empty();
  }
}
