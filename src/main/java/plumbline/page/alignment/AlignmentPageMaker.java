package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.Message;
import plumbline.alignment.Report;
import plumbline.alignment.RuleUse;
import plumbline.model.Cycle;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.view.AlignmentPage;
import plumbline.view.AlignmentPage.AcceptedLine;
import plumbline.view.AlignmentPage.Card;
import plumbline.view.AlignmentPage.Cut;
import plumbline.view.AlignmentPage.Head;
import plumbline.view.AlignmentPage.Rest;
import plumbline.view.AlignmentPage.RuleLine;
import plumbline.view.AlignmentPage.Threshold;
import plumbline.view.FindingView;
import plumbline.view.LinkTo;
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
    return new AlignmentPage(
        new FrameMaker(site)
            .of(
                place,
                List.of(
                    new LinkTo(site.words().say("report.cycles"), links.url(Urls.CYCLES)),
                    links.to(cycle))),
        links.to(cycle),
        head(),
        new TeamPictureMaker(site, report, links).picture(),
        gross(),
        new Cut<>(findings.items(first(unserved())), cut(unserved())),
        new WidespreadMaker(site, report, links).all(),
        new UnexplainedMaker(site, report, links).all(),
        new AttentionMaker(site, report, links).kinds(),
        new FindingsByTeam(site, report, links).table(),
        new Cut<>(
            first(report.accepted()).stream().map(this::accepted).toList(), cut(report.accepted())),
        rest());
  }

  private Head head() {
    List<List<FindingView.Part>> sentences = new ArrayList<>();
    for (Message message : report.headline()) {
      List<FindingView.Part> parts = new ArrayList<>(findings.parts(message));
      if (message.phrase().key().equals("headline.widespread")) {
        parts.add(new FindingView.Part(" (", Optional.empty()));
        parts.add(
            new FindingView.Part(site.words().say("report.show"), Optional.of("#s_widespread")));
        parts.add(new FindingView.Part(")", Optional.empty()));
      }
      sentences.add(parts);
    }
    return new Head(
        sentences,
        AlignmentStep.sentence(site, report),
        new AlignmentWords(site, report).remarks());
  }

  private Cut<Card> gross() {
    List<Finding> gross = without(report.gross());
    return new Cut<>(new CardMaker(site, cycle, links).cards(first(gross)), cut(gross));
  }

  private Rest rest() {
    Optional<String> elsewhere =
        Optional.of(site.words().say("report.notes-by-team", report.notes().size()))
            .filter(words -> isLong && !report.notes().isEmpty());
    return new Rest(
        new Cut<>(isLong ? List.of() : findings.items(report.notes()), elsewhere),
        report.rules().stream().filter(use -> !use.info().isHint()).map(this::rule).toList(),
        new LinkTo(
            site.words().say("report.hints", report.hints().size()),
            links.url(site.hintsUrl(cycle, 1))),
        new LinkTo(site.words().say("report.data-link"), links.url(site.alignmentJsonUrl(cycle))),
        new LinkTo(site.words().say("report.schema-link"), links.url(Urls.ALIGNMENT_SCHEMA)));
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
    return Stream.concat(report.gross().stream(), report.attention().stream())
        .filter(finding -> finding.rule().equals(UNSERVED))
        .toList();
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
