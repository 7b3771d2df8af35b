package plumbline.page.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Report;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.history.Movement;
import plumbline.page.present.Screens.Draft;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Language;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.PresentPage.Box;
import plumbline.view.PresentPage.Item;
import plumbline.view.PresentPage.Row;

/** Makes the screens of a presentation that say what each team set out to do and what is new. */
final class GoalScreens {
  private static final int MOST_ITEMS = 3;

  private final Site site;
  private final Cycle cycle;
  private final OkrGraph graph;
  private final Language language;
  private final Links links;

  /**
   * @param path of the page that has the screens
   */
  GoalScreens(Site site, Cycle cycle, String path) {
    this.site = site;
    this.cycle = cycle;
    this.graph = site.graph();
    this.language = site.language();
    this.links = new Links(path);
  }

  /** Every team that has objectives, after its parent, and the people who are in none. */
  void addAll(Screens screens) {
    TeamLineMaker.inOrder(site).forEach(placed -> add(placed.team(), screens));
    add(graph.company(), screens);
  }

  /** A team's, or under the company's name what people who are in no team answer for themselves. */
  void add(Owner owner, Screens screens) {
    List<Objective> all = goals(site, cycle, owner);
    Report report = site.report(cycle);
    if (owner instanceof Team team) {
      Draft draft =
          Draft.of("team-" + team.id(), team.name(), language.say("present.team", team.name()))
              .leadingTo(links.to(team).url());
      add(draft, all, report.of(team), screens);
    } else {
      Draft draft =
          Draft.of("without-team", owner.name(), language.say("present.without-team"))
              .leadingTo(links.to(cycle).url());
      List<Finding> findings =
          all.stream().flatMap(one -> report.of(one).stream()).distinct().toList();
      add(draft, all, findings, screens);
    }
  }

  /** The objectives that {@link #add} presents. */
  static List<Objective> goals(Site site, Cycle cycle, Owner owner) {
    OkrGraph graph = site.graph();
    return owner instanceof Team team
        ? graph.objectivesOf(team).stream().filter(one -> one.isIn(cycle)).toList()
        : graph.objectives(cycle).stream()
            .filter(one -> graph.owner(one) instanceof Person)
            .filter(one -> graph.teamsOf(graph.owner(one)).isEmpty())
            .toList();
  }

  /** How objectives stand, and on another screen what is new about them; nothing for none. */
  private void add(Draft draft, List<Objective> all, List<Finding> findings, Screens screens) {
    if (all.isEmpty()) {
      return;
    }
    List<Objective> live = Site.live(all);
    screens.add(
        draft
            .with(PresentPageMaker.sum(site, cycle, live))
            .withRows(live.stream().map(this::row).toList()));
    List<Box> boxes = boxes(live, findings);
    if (!boxes.isEmpty()) {
      String news = boxes.size() == 1 ? boxes.get(0).title() : language.say("present.news");
      screens.add(draft.followedBy("-news", news).withBoxes(boxes));
    }
  }

  private Row row(Objective objective) {
    Meter meter = new GoalLineMaker(site, links).meter(objective);
    return new Row(links.to(objective), graph.owner(objective).name(), meter.state(), meter);
  }

  private List<Box> boxes(List<Objective> live, List<Finding> findings) {
    List<Item> moved = Movement.of(live, site, links).stream().map(this::item).toList();
    List<Item> attention =
        findings.stream()
            .filter(one -> !one.isAccepted() && one.findingClass() != FindingClass.NOTE)
            .map(this::item)
            .toList();
    List<Box> boxes = new ArrayList<>();
    addBox("present.moved", moved, attention.isEmpty() ? 2 * MOST_ITEMS : MOST_ITEMS, boxes);
    addBox("present.attention", attention, MOST_ITEMS, boxes);
    return boxes;
  }

  private Item item(Movement movement) {
    LinkTo keyResult = movement.keyResult();
    String to = language.say("present.moved-on", movement.change(), movement.day().text());
    return new Item(keyResult.text(), Optional.of(keyResult.url()), Optional.of(to));
  }

  private Item item(Finding finding) {
    return new Item(finding.message().text(language), Optional.empty(), Optional.empty());
  }

  private void addBox(String key, List<Item> items, int most, List<Box> boxes) {
    if (!items.isEmpty()) {
      int shown = Words.first(items.size(), most);
      int left = items.size() - shown;
      boxes.add(
          new Box(
              language.say(key),
              items.subList(0, shown),
              left > 0 ? Optional.of(language.say("more", left)) : Optional.empty()));
    }
  }
}
