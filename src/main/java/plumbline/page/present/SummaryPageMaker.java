package plumbline.page.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.alignment.FindingsPageMaker;
import plumbline.page.goal.GoalCut;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.KeyResultFigures;
import plumbline.page.goal.ProseMaker;
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.why.MeanExplanation;
import plumbline.score.MeanScore;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.Prose;
import plumbline.view.SummaryPage;
import plumbline.view.SummaryPage.Ended;
import plumbline.view.SummaryPage.Goal;
import plumbline.view.SummaryPage.Result;
import plumbline.view.Urls;

/** Makes the one-page summaries of a cycle: the company's and each team's. */
public final class SummaryPageMaker {
  private static final int MOST_ENDED = 4;
  private static final int MOST_FINDINGS = 3;
  private static final int MOST_TEXT = 700;

  /** A finding's sentence is cut after so many characters. */
  private static final int MOST_OF_FINDING = 220;

  private final Site site;
  private final Cycle cycle;
  private final Owner owner;
  private final OkrGraph graph;
  private final Links links;
  private final List<Objective> objectives;

  public SummaryPageMaker(Site site, Cycle cycle, Owner owner) {
    this.site = site;
    this.cycle = cycle;
    this.owner = owner;
    this.graph = site.graph();
    this.links = new Links(Urls.summary(cycle, owner));
    this.objectives = objectives(site, cycle, owner);
  }

  /** The company and the teams that have objectives in a cycle. */
  public static List<Owner> owners(Site site, Cycle cycle) {
    List<Owner> owners = new ArrayList<>();
    owners.add(site.graph().company());
    TeamLineMaker.inOrder(site).forEach(placed -> owners.add(placed.team()));
    return owners.stream().filter(one -> !objectives(site, cycle, one).isEmpty()).toList();
  }

  /** The page of an owner in a cycle: its sheet there, or the cycle where it had no objectives. */
  public static String inCycle(Site site, Cycle cycle, Owner owner) {
    return objectives(site, cycle, owner).isEmpty() ? Urls.of(cycle) : Urls.summary(cycle, owner);
  }

  private static List<Objective> objectives(Site site, Cycle cycle, Owner owner) {
    List<Objective> all =
        owner instanceof Team team ? site.graph().objectivesOf(team) : site.graph().ownedBy(owner);
    return all.stream().filter(one -> one.isIn(cycle)).toList();
  }

  public SummaryPage page() {
    List<Objective> live = Site.live(objectives);
    MeanScore mean = site.scores().of(live);
    List<Objective> sorted = GoalCut.byAttention(site.scores(), live);
    List<Goal> goals = sorted.stream().map(this::goal).toList();
    List<Goal> shown = new SheetFit(site.language()).cut(goals);
    String body = cycle.body().markdown();
    String opening = SheetFit.opening(body, MOST_TEXT);
    Prose whole = new ProseMaker(site, links).of(cycle.body());
    return new SummaryPage(
        new FrameMaker(site).of(place(), List.of(links.to(cycle))),
        links.to(owner),
        links.to(cycle),
        site.words().dates(cycle),
        site.words().mean(mean),
        new MeanExplanation(site).of(live, mean),
        shown,
        more(sorted.subList(shown.size(), sorted.size())),
        ended(),
        new Prose(opening, whole.targets(), whole.unplaced()),
        Optional.of(links.to(cycle)).filter(link -> opening.length() < body.strip().length()),
        findings(),
        new FindingsPageMaker(site, cycle, owner).all(links));
  }

  private PageIdentity place() {
    return new PageIdentity(
        Urls.summary(cycle, owner),
        site.words().say("summary.title", owner.name(), cycle.title()),
        Urls.CYCLES,
        Optional.of(cycle),
        other -> inCycle(site, other, owner));
  }

  private Optional<String> more(List<Objective> left) {
    return new GoalCut(List.of(), left)
        .states(site)
        .map(states -> site.words().say("summary.more-goals", left.size(), states));
  }

  private Goal goal(Objective objective) {
    Meter meter = new GoalLineMaker(site, links).meter(objective);
    return new Goal(
        links.to(objective),
        graph.owner(objective).name(),
        meter.state(),
        meter,
        site.scores().of(objective).keyResults().stream()
            .map(
                one ->
                    new Result(
                        links.to(objective, one.keyResult()),
                        new KeyResultFigures(site.language()).of(one),
                        site.words().score(one.score())))
            .toList(),
        Optional.empty());
  }

  private List<Ended> ended() {
    List<Ended> ended = new ArrayList<>();
    for (Objective objective : objectives) {
      if (objective.status().isEnded()) {
        ended.add(new Ended(links.to(objective), site.words().status(objective.status())));
      }
      for (Objective next : graph.carriedTo(objective)) {
        String title = graph.cycleOf(next).title();
        ended.add(new Ended(links.to(objective), site.words().say("summary.carried", title)));
      }
    }
    return ended.subList(0, Math.min(MOST_ENDED, ended.size()));
  }

  private List<String> findings() {
    List<Finding> all =
        owner instanceof Team team ? site.report(cycle).of(team) : site.report(cycle).ofCompany();
    return all.stream()
        .filter(one -> !one.isAccepted() && one.findingClass() != FindingClass.NOTE)
        .limit(MOST_FINDINGS)
        .map(one -> cut(one.message().text(site.language())))
        .toList();
  }

  /** At a whole character, so that no sign is cut in two. */
  private static String cut(String text) {
    if (text.length() <= MOST_OF_FINDING) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, MOST_OF_FINDING) - 1);
    return text.substring(0, end) + "…";
  }

  public static LinkTo link(Site site, Cycle cycle, Owner owner, Links links) {
    String words =
        owner instanceof Company ? site.words().say("summary.link-company") : owner.name();
    return new LinkTo(words, links.url(Urls.summary(cycle, owner)));
  }
}
