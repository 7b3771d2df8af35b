package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.alignment.RuleUse;
import plumbline.alignment.Subject;
import plumbline.alignment.TeamShare;
import plumbline.model.Cycle;
import plumbline.model.Team;
import plumbline.page.chart.StripMaker;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.goal.ShareViewMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.why.ShareExplanation;
import plumbline.view.AlignmentPage;
import plumbline.view.AlignmentPage.AcceptedLine;
import plumbline.view.AlignmentPage.Card;
import plumbline.view.AlignmentPage.RuleLine;
import plumbline.view.AlignmentPage.TeamShareLine;
import plumbline.view.AlignmentPage.Threshold;
import plumbline.view.FindingView;
import plumbline.view.LinkTo;
import plumbline.view.ShareView;
import plumbline.view.Urls;

/** Makes the alignment report of a cycle. */
public final class AlignmentPageMaker {
  private static final String UNSERVED = "unserved-objective";

  /** How many findings of a sort a report shows that is too long to show all. */
  private static final int FIRST = 10;

  private final Site site;
  private final Cycle cycle;
  private final Report report;
  private final String path;
  private final Links links;
  private final FindingViewMaker findings;
  private final boolean isLong;

  public AlignmentPageMaker(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
    this.report = site.report(cycle);
    this.path = site.alignmentUrl(cycle);
    this.links = new Links(path);
    this.findings = new FindingViewMaker(site, links);
    this.isLong = FindingsPageMaker.isNeeded(site, cycle);
  }

  public AlignmentPage report() {
    PageIdentity place =
        new PageIdentity(
            path,
            site.words().say("report.title-of", cycle.title()),
            Urls.ALIGNMENT,
            Optional.of(cycle),
            site::alignmentUrl);
    List<Finding> gross = without(report.gross());
    return new AlignmentPage(
        new FrameMaker(site)
            .of(
                place,
                List.of(
                    new LinkTo(site.words().say("report.cycles"), links.url(Urls.CYCLES)),
                    links.to(cycle))),
        links.to(cycle),
        new AlignmentWords(site, report).sentence() + AlignmentStep.sentence(site, report),
        new AlignmentWords(site, report).remarks(),
        StripMaker.of(site, report),
        new ShareExplanation(site).ofStrip(),
        isLong ? List.of() : teams(),
        cards(first(gross)),
        cut(gross),
        findings.of(first(unserved())),
        cut(unserved()),
        isLong ? List.of() : cards(without(report.attention())),
        new FindingsByTeam(site, report, links).table(),
        first(report.accepted()).stream().map(this::accepted).toList(),
        cut(report.accepted()),
        isLong ? List.of() : findings.of(report.notes()),
        Optional.of(site.words().say("report.notes-by-team", report.notes().size()))
            .filter(words -> isLong && !report.notes().isEmpty()),
        report.rules().stream().filter(use -> !use.info().isHint()).map(this::rule).toList(),
        new LinkTo(
            site.words().say("report.hints", report.hints().size()),
            links.url(site.hintsUrl(cycle, 1))),
        new LinkTo(site.words().say("report.data-link"), links.url(site.alignmentJsonUrl(cycle))),
        new LinkTo(site.words().say("report.schema-link"), links.url(Urls.ALIGNMENT_SCHEMA)));
  }

  private List<TeamShareLine> teams() {
    return report.shares().stream()
        .filter(s -> s.total() > 0)
        .sorted(AlignmentPageMaker::leastAligned)
        .map(this::line)
        .toList();
  }

  /** As many as a report has room for. */
  private List<Finding> first(List<Finding> all) {
    return isLong ? all.stream().limit(FIRST).toList() : all;
  }

  /** What is said where {@link #first} left some out. */
  private Optional<String> cut(List<Finding> all) {
    return Optional.of(site.words().say("report.first", FIRST, all.size()))
        .filter(words -> isLong && all.size() > FIRST);
  }

  /** What has a section of its own is not told twice. */
  private static List<Finding> without(List<Finding> all) {
    return all.stream().filter(finding -> !finding.rule().equals(UNSERVED)).toList();
  }

  private List<Finding> unserved() {
    return java.util.stream.Stream.concat(report.gross().stream(), report.attention().stream())
        .filter(finding -> finding.rule().equals(UNSERVED))
        .toList();
  }

  private static int leastAligned(TeamShare a, TeamShare b) {
    int byShare = Double.compare(a.alignedShare().orElse(1), b.alignedShare().orElse(1));
    return byShare != 0 ? byShare : a.team().name().compareTo(b.team().name());
  }

  private TeamShareLine line(TeamShare share) {
    return new TeamShareLine(
        links.to(share.team()), share.total(), ShareViewMaker.of(site.words(), share));
  }

  /**
   * One card a team; a cluster has one of its own, and what belongs to no team is the company's.
   */
  private List<Card> cards(List<Finding> of) {
    Map<String, List<Finding>> byCard = new LinkedHashMap<>();
    of.forEach(
        finding -> byCard.computeIfAbsent(cardOf(finding), key -> new ArrayList<>()).add(finding));
    return byCard.values().stream().map(this::card).toList();
  }

  private static String cardOf(Finding finding) {
    if (finding.subject() instanceof Subject.OfCluster) {
      return "cluster " + finding.subject().id();
    }
    return finding.teams().isEmpty() ? "" : finding.teams().get(0).id();
  }

  private Card card(List<Finding> together) {
    Finding first = together.get(0);
    List<FindingView> views = findings.of(together);
    if (first.subject() instanceof Subject.OfCluster) {
      List<String> teams = first.teams().stream().map(Team::name).toList();
      return new Card(
          teams.isEmpty()
              ? site.words().say("report.cluster")
              : site.words().say("report.cluster-of", site.words().listed(teams)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          views);
    }
    if (first.teams().isEmpty()) {
      LinkTo company = links.to(site.graph().company());
      return new Card(
          company.text(), Optional.of(company.url()), Optional.empty(), Optional.empty(), views);
    }
    Team team = first.teams().get(0);
    Optional<ShareView> share =
        site.share(team, cycle).map(of -> ShareViewMaker.of(site.words(), of));
    return new Card(
        team.name(),
        Optional.of(links.to(team).url()),
        share,
        share.flatMap(new ShareExplanation(site)::ofTeam),
        views);
  }

  private AcceptedLine accepted(Finding finding) {
    FindingView view = findings.of(finding);
    FindingView.Accepted by = view.accepted().orElseThrow();
    return new AcceptedLine(view, by.reason(), by.until());
  }

  private RuleLine rule(RuleUse use) {
    int found = (int) report.findings().stream().filter(f -> f.rule().equals(use.id())).count();
    return new RuleLine(
        new LinkTo(use.id(), links.url(Urls.RULES) + "#" + use.id()),
        site.language().say(use.info().when()),
        site.language().say(use.classes()),
        use.values().entrySet().stream()
            .map(of -> threshold(use.id(), of.getKey(), of.getValue()))
            .toList(),
        found);
  }

  private Threshold threshold(String rule, String setting, double value) {
    String key = "threshold." + rule + "." + setting.replace('_', '-');
    return new Threshold(site.words().say(key, site.words().figure(value)), setting);
  }
}
