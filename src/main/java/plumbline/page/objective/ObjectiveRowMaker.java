package plumbline.page.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.Finding;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.page.goal.CycleGroups;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.ObjectiveScore;
import plumbline.view.Day;
import plumbline.view.LinkTo;
import plumbline.view.ObjectiveRow;

/** Makes the rows of the table of objectives, with links from one page. */
final class ObjectiveRowMaker {
  private final Site site;
  private final Links links;
  private final GoalLineMaker lines;

  ObjectiveRowMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
    this.lines = new GoalLineMaker(site, links);
  }

  /** Every objective of a cycle in the order of its page: the company's first, then by team. */
  static List<Objective> inOrder(Site site, Cycle cycle) {
    return CycleGroups.of(site, cycle).values().stream().flatMap(List::stream).toList();
  }

  ObjectiveRow of(Objective objective) {
    ObjectiveScore score = site.scores().of(objective);
    List<Finding> findings = standing(objective);
    Words words = site.words();
    Owner owner = site.graph().owner(objective);
    return new ObjectiveRow(
        links.to(objective),
        links.to(owner),
        teams(owner),
        !(owner instanceof Person),
        words.kind(objective.kind()),
        words.status(objective.status()),
        words.state(score.health()),
        text(score.score()),
        text(score.comparedWith()),
        site.report(site.graph().cycleOf(objective))
            .state(objective)
            .map(state -> words.say("alignment-state." + state.word())),
        day(score.lastDue().orElse(site.graph().cycleOf(objective).end())),
        score.lastUpdate().map(this::day),
        findings.size(),
        findings.stream().map(Finding::rule).distinct().sorted().toList());
  }

  private List<LinkTo> teams(Owner owner) {
    return owner instanceof Company
        ? List.of(links.to(owner))
        : links.toAll(site.graph().teamsOf(owner));
  }

  private List<Finding> standing(Objective objective) {
    return site.report(site.graph().cycleOf(objective)).of(objective).stream()
        .filter(finding -> !finding.isAccepted())
        .toList();
  }

  private Optional<String> text(OptionalDouble score) {
    return score.isPresent()
        ? Optional.of(site.words().score(score.getAsDouble()))
        : Optional.empty();
  }

  private Day day(LocalDate day) {
    return site.words().dated(day, site.scores().asOf());
  }
}
