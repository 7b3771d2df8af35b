package plumbline.page.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.model.Team;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.text.NameOrder;
import plumbline.view.ChangesPage;
import plumbline.view.ChangesPage.Filter;
import plumbline.view.ChangesPage.Week;
import plumbline.view.Frame;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the page of what changed lately, and one for each team. */
public final class ChangesPageMaker {
  private static final int WEEKS = 6;

  private final Site site;
  private final PublishedHistory chronicle;
  private final LocalDate asOf;
  private final LocalDate first;

  public ChangesPageMaker(Site site, PublishedHistory chronicle) {
    this.site = site;
    this.chronicle = chronicle;
    this.asOf = site.scores().asOf();
    this.first = monday(asOf).minusWeeks(WEEKS - 1);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The teams with changes in these weeks, by name. */
  public List<Team> teams() {
    return site.graph().teams().stream()
        .filter(this::has)
        .sorted(NameOrder.by(Team::name).thenComparing(Team::id))
        .toList();
  }

  /** Whether anything changed in these weeks about a team. */
  public boolean has(Team team) {
    return !lately(chronicle.about(team)).isEmpty();
  }

  private List<PublishedCommit> lately(List<PublishedCommit> stories) {
    return stories.stream()
        .filter(s -> !s.revision().date().isBefore(first) && !s.revision().date().isAfter(asOf))
        .toList();
  }

  public ChangesPage page() {
    Links links = new Links(Urls.CHANGES);
    return page(
        new FrameMaker(site)
            .of(
                PageIdentity.of(Urls.CHANGES, site.words().say("changes.title"), Urls.CHANGES),
                List.of()),
        links,
        Optional.empty());
  }

  public ChangesPage of(Team team) {
    String path = Urls.changes(team);
    Links links = new Links(path);
    PageIdentity place = PageIdentity.of(path, heading(Optional.of(team)), Urls.CHANGES);
    return page(
        new FrameMaker(site)
            .of(
                place,
                List.of(new LinkTo(site.words().say("changes.title"), links.url(Urls.CHANGES)))),
        links,
        Optional.of(team));
  }

  private ChangesPage page(Frame frame, Links links, Optional<Team> team) {
    List<PublishedCommit> all = team.map(chronicle::about).orElse(chronicle.stories());
    List<PublishedCommit> lately = lately(all);
    return new ChangesPage(
        frame,
        heading(team),
        lead(all, lately),
        site.history().shallow(),
        filters(links, team),
        weeks(lately, links, team),
        lately.isEmpty() ? LatestChangeMaker.of(all, site, links) : List.of(),
        site.feed().map(path -> new LinkTo(site.words().say("changes.feed"), links.url(path))));
  }

  private String heading(Optional<Team> team) {
    Words words = site.words();
    return team.map(one -> words.say("changes.title-of", one.name()))
        .orElseGet(() -> words.say("changes.title"));
  }

  private String lead(List<PublishedCommit> all, List<PublishedCommit> lately) {
    Words words = site.words();
    Figure.Day since = new Figure.Day(first, asOf.getYear());
    if (all.isEmpty()) {
      return words.say("changes.none");
    }
    if (lately.isEmpty()) {
      Figure.Day last = new Figure.Day(all.get(0).revision().date(), asOf.getYear());
      return words.say("changes.none-since", since, last);
    }
    long goals =
        lately.stream()
            .flatMap(story -> story.goals().stream())
            .map(PublishedChange::id)
            .distinct()
            .count();
    return words.say("changes.lead", lately.size(), since, goals);
  }

  private List<Filter> filters(Links links, Optional<Team> shown) {
    List<Filter> filters = new ArrayList<>();
    filters.add(
        new Filter(
            new LinkTo(site.words().say("changes.all"), links.url(Urls.CHANGES)),
            lately(chronicle.stories()).size(),
            shown.isEmpty()));
    for (Team team : teams()) {
      filters.add(
          new Filter(
              new LinkTo(team.name(), links.url(Urls.changes(team))),
              lately(chronicle.about(team)).size(),
              shown.filter(team::equals).isPresent()));
    }
    return filters.size() == 1 ? List.of() : filters;
  }

  private List<Week> weeks(List<PublishedCommit> lately, Links links, Optional<Team> team) {
    List<Week> weeks = new ArrayList<>();
    for (LocalDate week = monday(asOf); !week.isBefore(first); week = week.minusWeeks(1)) {
      LocalDate from = week;
      List<PublishedCommit> of =
          lately.stream().filter(s -> monday(s.revision().date()).equals(from)).toList();
      if (!of.isEmpty()) {
        weeks.add(new WeekOfChanges(site, links, from, of).view(team));
      }
    }
    return weeks;
  }
}
