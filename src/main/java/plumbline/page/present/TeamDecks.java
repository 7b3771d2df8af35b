package plumbline.page.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Owner;
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.present.Screens.Draft;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.view.LinkTo;
import plumbline.view.PresentPage;
import plumbline.view.PresentPage.Cover;
import plumbline.view.Urls;

/**
 * The presentations of the teams, each a page of its own, of a cycle with too many goals for one.
 * Where people without a team have goals, these are presented under the company's name.
 */
public final class TeamDecks {
  /** More objectives than this are not presented on one page: each is some 80 bytes compressed. */
  public static final int MOST_GOALS = 120;

  /** How many teams one screen leads to. */
  private static final int MOST_LINKS = 24;

  private final Site site;
  private final Cycle cycle;

  public TeamDecks(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
  }

  /** Whether each team has a presentation of its own. */
  boolean isNeeded() {
    return site.graph().objectives(cycle).size() > MOST_GOALS;
  }

  /** Those that have one, in the order of their screens. */
  public List<Owner> owners() {
    return Stream.<Owner>concat(
            TeamLineMaker.inOrder(site).stream().map(TeamLineMaker.Placed::team),
            Stream.of(site.graph().company()))
        .filter(this::has)
        .toList();
  }

  /** The way to a team's presentation, where it has one. */
  public Optional<LinkTo> link(Owner owner, Links links) {
    return has(owner)
        ? Optional.of(
            new LinkTo(site.words().say("present.link"), links.url(Urls.present(cycle, owner))))
        : Optional.empty();
  }

  private boolean has(Owner owner) {
    return isNeeded() && !GoalScreens.goals(site, cycle, owner).isEmpty();
  }

  /** What presents an owner's goals in the cycle, or comes closest to it. */
  private String url(Owner owner) {
    if (site.graph().objectives(cycle).isEmpty()) {
      return Urls.of(cycle);
    }
    return has(owner) ? Urls.present(cycle, owner) : site.presentUrl(cycle);
  }

  /** Adds the screens that lead to them. */
  void addIndex(Screens screens, Links links) {
    List<Owner> owners = owners();
    PageSplit division = new PageSplit(owners.size(), MOST_LINKS);
    division
        .numbers()
        .forEach(
            part ->
                screens.add(
                    Draft.of("teams-" + part, cycle.title(), site.words().say("present.teams"))
                        .withLinks(
                            division.of(owners, part).stream()
                                .map(owner -> named(owner, links))
                                .toList())));
  }

  private LinkTo named(Owner owner, Links links) {
    return new LinkTo(name(owner), links.url(Urls.present(cycle, owner)));
  }

  private String name(Owner owner) {
    return owner instanceof Company ? site.words().say("present.without-team") : owner.name();
  }

  public PresentPage page(Owner owner) {
    String path = Urls.present(cycle, owner);
    Links links = new Links(path);
    Screens screens = new Screens(site.language());
    new GoalScreens(site, cycle, path).add(owner, screens);
    LinkTo whole = new LinkTo(site.words().say("present.whole"), links.url(site.presentUrl(cycle)));
    screens.add(
        Draft.of("end", cycle.title(), name(owner))
            .withLinks(List.of(links.to(owner), links.to(cycle), whole)));
    return new PresentPage(
        new FrameMaker(site).of(place(owner), List.of(links.to(cycle), whole)),
        new Cover(
            name(owner),
            cycle.title(),
            site.words().dates(cycle),
            Optional.empty(),
            screens.count()),
        links.to(owner),
        screens.list());
  }

  private PageIdentity place(Owner owner) {
    return new PageIdentity(
        Urls.present(cycle, owner),
        site.words().say("present.title-of", name(owner), cycle.title()),
        Urls.CYCLES,
        Optional.of(cycle),
        other -> new TeamDecks(site, other).url(owner));
  }
}
