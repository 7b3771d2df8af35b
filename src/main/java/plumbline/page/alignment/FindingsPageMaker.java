package plumbline.page.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.model.Cycle;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.view.FindingsPage;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the pages of findings by team, which a cycle has whose report is too long for one page. */
public final class FindingsPageMaker {
  /**
   * A report with more findings than this shows the first of each sort, and leads to the others.
   */
  public static final int MOST_IN_REPORT = 100;

  /** How many findings a page has: one is some 90 bytes compressed. */
  public static final int MOST = 120;

  /** How many of them other pages show, where the findings have pages of their own. */
  private static final int FIRST = 5;

  private final Site site;
  private final Cycle cycle;
  private final Owner owner;
  private final List<Finding> findings;

  /**
   * @param owner a team, or the company for what belongs to no team
   */
  public FindingsPageMaker(Site site, Cycle cycle, Owner owner) {
    this.site = site;
    this.cycle = cycle;
    this.owner = owner;
    this.findings =
        owner instanceof Team team ? site.report(cycle).of(team) : site.report(cycle).ofCompany();
  }

  /** Whether the report of a cycle is so long that findings have pages of their own. */
  static boolean isNeeded(Site site, Cycle cycle) {
    return site.report(cycle).findings().size() > MOST_IN_REPORT;
  }

  /** Those that have findings, the company first; none where the report holds all. */
  public static List<Owner> owners(Site site, Cycle cycle) {
    return isNeeded(site, cycle)
        ? Stream.concat(Stream.<Owner>of(site.graph().company()), site.graph().teams().stream())
            .filter(owner -> !new FindingsPageMaker(site, cycle, owner).findings.isEmpty())
            .toList()
        : List.of();
  }

  /** The way to all of an owner's findings; empty where the report holds them. */
  public Optional<LinkTo> all(Links links) {
    return Optional.of(
            new LinkTo(
                site.words().say("findings.all", findings.size()),
                links.url(Urls.findings(cycle, owner, 1))))
        .filter(link -> isNeeded(site, cycle) && !findings.isEmpty());
  }

  /** As many of some of the owner's findings as a page shows that is about more than them. */
  public List<Finding> first(List<Finding> some) {
    return isNeeded(site, cycle) ? some.stream().limit(FIRST).toList() : some;
  }

  /** How they are divided. */
  public PageSplit division() {
    return new PageSplit(findings.size(), MOST);
  }

  /**
   * @param part from 1
   */
  public FindingsPage page(int part) {
    String path = Urls.findings(cycle, owner, part);
    Links links = new Links(path);
    LinkTo report =
        new LinkTo(site.words().say("report.title"), links.url(site.alignmentUrl(cycle)));
    return new FindingsPage(
        new FrameMaker(site).of(place(path), List.of(links.to(cycle), report)),
        site.words().say("findings.title", owner.name()),
        links.to(cycle),
        findings.size(),
        new FindingViewMaker(site, links).of(division().of(findings, part)),
        links.to(owner),
        report,
        division().parts(site, part, one -> Urls.findings(cycle, owner, one)));
  }

  private PageIdentity place(String path) {
    return new PageIdentity(
        path,
        site.words().say("findings.title-of", owner.name(), cycle.title()),
        Urls.ALIGNMENT,
        Optional.of(cycle),
        other ->
            owners(site, other).contains(owner)
                ? Urls.findings(other, owner, 1)
                : site.alignmentUrl(other));
  }
}
