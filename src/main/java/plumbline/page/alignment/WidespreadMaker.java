package plumbline.page.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.alignment.Widespread;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.AlignmentPage.Cut;
import plumbline.view.AlignmentPage.Wide;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the list of what holds for so many that it is about the organisation. */
final class WidespreadMaker {
  /** How many of those that something holds for are listed where the report is long. */
  private static final int MOST = 50;

  private final Site site;
  private final Report report;
  private final Links links;

  WidespreadMaker(Site site, Report report, Links links) {
    this.site = site;
    this.report = report;
    this.links = links;
  }

  List<Wide> all() {
    return report.overview().widespread().stream().map(this::line).toList();
  }

  private Wide line(Widespread one) {
    List<LinkTo> goals = one.findings().stream().flatMap(this::goals).distinct().toList();
    int room = FindingsPageMaker.isNeeded(site, report.cycle()) ? MOST : goals.size();
    Optional<String> more =
        Optional.of(site.words().say("report.more", goals.size() - room))
            .filter(words -> goals.size() > room);
    String rule = one.rule().id();
    return new Wide(
        site.language().say(one.phrase()),
        site.language().say(one.rule().when()),
        new LinkTo(rule, links.url(Urls.RULES) + "#" + rule),
        new Cut<>(goals.stream().limit(room).toList(), more));
  }

  private Stream<LinkTo> goals(Finding finding) {
    return finding.subject().about().isEmpty()
        ? finding.teams().stream().map(links::to)
        : finding.subject().about().stream().map(links::to);
  }
}
