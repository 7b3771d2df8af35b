package plumbline.page.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.AlignmentPage.ByTeam;
import plumbline.view.AlignmentPage.TeamFindings;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the table of findings by team, which a long report has in the place of most of them. */
final class FindingsByTeam {
  /** How many teams it lists: one is some 55 bytes compressed. */
  public static final int MOST = 200;

  private final Site site;
  private final Report report;
  private final Links links;

  FindingsByTeam(Site site, Report report, Links links) {
    this.site = site;
    this.report = report;
    this.links = links;
  }

  /** Empty where the report holds all findings. */
  Optional<ByTeam> table() {
    if (!FindingsPageMaker.isNeeded(site, report.cycle())) {
      return Optional.empty();
    }
    List<TeamFindings> lines =
        Stream.concat(
                Stream.of(line(site.graph().company(), report.ofCompany(), Optional.empty())),
                report.shares().stream().map(this::line))
            .filter(line -> line.findings() > 0 || line.aligned().isPresent())
            .sorted(
                Comparator.comparing(TeamFindings::gross)
                    .thenComparing(TeamFindings::attention)
                    .thenComparing(TeamFindings::notes)
                    .reversed())
            .toList();
    int left = lines.size() - MOST;
    return Optional.of(
        new ByTeam(
            lines.stream().limit(MOST).toList(),
            left > 0
                ? Optional.of(site.words().say("report.more-teams", left))
                : Optional.empty()));
  }

  private TeamFindings line(TeamShare share) {
    Team team = share.team();
    return line(
        team,
        report.of(team),
        share.alignedShare().isPresent()
            ? Optional.of(site.words().wholePercent(share.alignedShare().getAsDouble()))
            : Optional.empty());
  }

  private TeamFindings line(Owner owner, List<Finding> all, Optional<String> aligned) {
    String page = all.isEmpty() ? Urls.of(owner) : Urls.findings(report.cycle(), owner, 1);
    return new TeamFindings(
        new LinkTo(owner.name(), links.url(page)),
        aligned,
        count(all, FindingClass.GROSS),
        count(all, FindingClass.ATTENTION),
        count(all, FindingClass.NOTE));
  }

  private static int count(List<Finding> all, FindingClass of) {
    return (int) all.stream().filter(one -> one.findingClass() == of && !one.isAccepted()).count();
  }
}
