package plumbline.page.organisation;

import java.util.List;
import java.util.stream.Stream;
import plumbline.link.OkrGraph;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Cycle;
import plumbline.model.Person;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ProseMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.text.NameOrder;
import plumbline.view.LinkTo;
import plumbline.view.PeoplePage;
import plumbline.view.PeoplePage.PersonLine;
import plumbline.view.PersonPage;
import plumbline.view.PersonPage.TeamGoals;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/** Makes the index of people and their pages. */
public final class PersonPageMaker {
  /** How many people a page of the index lists: a row is some 35 bytes compressed. */
  public static final int MOST_PEOPLE = 400;

  private final Site site;
  private final OkrGraph graph;

  public PersonPageMaker(Site site) {
    this.site = site;
    this.graph = site.graph();
  }

  /** How the index is divided. */
  public static PageSplit division(Site site) {
    return new PageSplit(site.graph().people().size(), MOST_PEOPLE);
  }

  /**
   * @param part from 1
   */
  public PeoplePage index(int part) {
    String path = Urls.people(part);
    Links links = new Links(path);
    PageSplit division = division(site);
    return new PeoplePage(
        new FrameMaker(site)
            .of(PageIdentity.of(path, site.words().say("nav.people"), Urls.PEOPLE), List.of()),
        site.current().map(Cycle::title),
        graph.people().size(),
        division.of(byName(), part).stream().map(person -> line(person, links)).toList(),
        division.parts(site, part, Urls::people));
  }

  private List<Person> byName() {
    return graph.people().stream()
        .sorted(NameOrder.by(Person::name).thenComparing(Person::id))
        .toList();
  }

  private PersonLine line(Person person, Links links) {
    return new PersonLine(
        links.to(person),
        person.title().orElse("–"),
        links.toAll(graph.teamsOf(person)),
        graph.manager(person).map(links::to),
        site.inCurrent(graph.ownedBy(person)).size(),
        (int) keyResults(person).count());
  }

  public PersonPage of(Person person) {
    String path = Urls.of(person);
    Links links = new Links(path);
    GoalLineMaker lines = new GoalLineMaker(site, links);
    return new PersonPage(
        new FrameMaker(site)
            .of(
                PageIdentity.of(path, person.name(), Urls.PEOPLE),
                List.of(new LinkTo(site.words().say("nav.people"), links.url(Urls.PEOPLE)))),
        person.name(),
        person.title().filter(title -> !title.equals(person.name())),
        links.toAll(graph.teamsOf(person)),
        links.toAll(graph.ledBy(person)),
        graph.manager(person).map(links::to),
        links.toAll(graph.reports(person)),
        person.email().filter(address -> site.settings().publishing().emails()),
        site.current().map(links::to),
        lines.serving(site.inCurrent(graph.ownedBy(person))),
        keyResults(person)
            .map(
                owned ->
                    lines
                        .of(owned.objective(), owned.keyResult())
                        .with(
                            List.of(
                                site.words()
                                    .said("detail.of", TextSpan.of(links.to(owned.objective()))))))
            .toList(),
        lines.of(site.inCurrent(graph.contributionsOf(person))),
        graph.teamsOf(person).stream()
            .map(
                team ->
                    new TeamGoals(
                        links.to(team), lines.serving(site.inCurrent(graph.ownedBy(team)))))
            .filter(goals -> !goals.objectives().isEmpty())
            .toList(),
        TeamPageMaker.otherCycles(site, graph.ownedBy(person), links),
        new ProseMaker(site, links).of(person.body()),
        site.edit(person.lines().start().path()));
  }

  private Stream<OwnedKeyResult> keyResults(Person person) {
    return graph.keyResultsOwnedBy(person).stream()
        .filter(owned -> site.isCurrent(owned.objective()));
  }
}
