package plumbline.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.change.Change;
import plumbline.change.Nature;
import plumbline.model.Company;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.text.Figure;
import plumbline.text.NameOrder;
import plumbline.view.ChangesPage.CheckedIn;
import plumbline.view.ChangesPage.Group;
import plumbline.view.ChangesPage.Item;
import plumbline.view.ChangesPage.Week;
import plumbline.view.LinkTo;

/**
 * Shows the commits of a week by team.
 *
 * @param monday the week's first day
 * @param stories of this week, the newest first; not empty
 */
record WeekOfChanges(Site site, Links links, LocalDate monday, List<PublishedCommit> stories) {
  /** With more teams than that, those with nothing grave are folded. */
  private static final int MOST_GROUPS = 6;

  /** More goals than that which come with one commit are told as one. */
  private static final int MOST_NEW = 3;

  private static final int MOST_NAMED = 12;
  private static final int MOST_GRAVE = 8;

  private static final Comparator<Owner> COMPANY_FIRST =
      Comparator.comparing((Owner one) -> !(one instanceof Company))
          .thenComparing(NameOrder.by(Owner::name))
          .thenComparing(Owner::id);

  Week view(Optional<Team> team) {
    List<PublishedChange> all = stories.stream().flatMap(story -> story.told().stream()).toList();
    List<Group> groups =
        team.map(one -> List.of(group(Optional.empty(), all))).orElseGet(() -> groups(all));
    List<Group> quiet =
        groups.size() > MOST_GROUPS
            ? groups.stream().filter(one -> one.grave().isEmpty()).toList()
            : List.of();
    return new Week(
        "w" + monday,
        site.words().say("changes.week", new Figure.Day(monday, site.scores().asOf().getYear())),
        summary(all),
        groups.stream()
            .filter(one -> !quiet.contains(one))
            .sorted(Comparator.comparing(one -> one.grave().isEmpty()))
            .toList(),
        quiet);
  }

  private List<Group> groups(List<PublishedChange> all) {
    Map<Owner, List<PublishedChange>> byOwner = new LinkedHashMap<>();
    for (PublishedChange told : all) {
      told.whose()
          .forEach(owner -> byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(told));
    }
    return byOwner.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(COMPANY_FIRST))
        .map(of -> group(Optional.of(links.to(of.getKey())), of.getValue()))
        .toList();
  }

  private Group group(Optional<LinkTo> whose, List<PublishedChange> told) {
    List<Item> grave = grave(told);
    int shown = Math.min(MOST_GRAVE, grave.size());
    List<Item> rest = new ArrayList<>(grave.subList(shown, grave.size()));
    told.stream()
        .filter(one -> !one.isGrave() && !one.isCheckIn())
        .map(this::item)
        .forEach(rest::add);
    return new Group(whose, grave.subList(0, shown), checkIns(told), rest);
  }

  private List<Item> grave(List<PublishedChange> told) {
    List<Item> items = new ArrayList<>();
    Map<String, List<PublishedChange>> came =
        told.stream()
            .filter(one -> one.isGrave() && one.isNew())
            .collect(
                Collectors.groupingBy(
                    one -> one.revision().id(), LinkedHashMap::new, Collectors.toList()));
    told.stream().filter(one -> one.isGrave() && !one.isNew()).map(this::item).forEach(items::add);
    for (List<PublishedChange> together : came.values()) {
      if (together.size() > MOST_NEW) {
        items.add(together(together));
      } else {
        together.forEach(one -> items.add(item(one)));
      }
    }
    return items;
  }

  private Item item(PublishedChange told) {
    return new Item(
        CommitViewMaker.of(told.revision(), site),
        told.word(site.words()),
        told.isRenegotiated(),
        told.title(),
        url(told),
        told.now()
            .map(one -> site.graph().owner(one))
            .filter(owner -> !told.whose().contains(owner))
            .map(Owner::name),
        told.isNew() ? List.of() : new ChangeSentences(site).lines(besidesCheckIns(told)),
        List.of(),
        0);
  }

  /** Check-ins of goals are summed up apart. */
  private static PublishedChange besidesCheckIns(PublishedChange told) {
    List<Change> others =
        told.change().changes().stream().filter(one -> one.nature() != Nature.CHECK_IN).toList();
    return new PublishedChange(
        told.revision(), told.change().with(others), told.now(), told.whose());
  }

  private Optional<String> url(PublishedChange told) {
    String id = told.change().item().id();
    return switch (told.change().item().sort()) {
      case OBJECTIVE -> told.now().map(one -> links.to(one).url());
      case COMPANY, TEAM, PERSON -> site.graph().owner(id).map(one -> links.to(one).url());
      case CYCLE -> site.graph().cycle(id).map(one -> links.to(one).url());
      case SETTINGS -> Optional.empty();
    };
  }

  private Item together(List<PublishedChange> came) {
    List<LinkTo> goals = came.stream().flatMap(one -> one.now().stream()).map(links::to).toList();
    int named = Math.min(MOST_NAMED, goals.size());
    return new Item(
        CommitViewMaker.of(came.get(0).revision(), site),
        site.words().say("what.new"),
        false,
        site.words().say("changes.goals", came.size()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        goals.subList(0, named),
        came.size() - named);
  }

  private List<CheckedIn> checkIns(List<PublishedChange> told) {
    Map<String, List<PublishedChange>> byGoal =
        told.stream()
            .filter(PublishedChange::isGoal)
            .filter(one -> !one.isNew() && !one.isGone() && one.has(Nature.CHECK_IN))
            .collect(
                Collectors.groupingBy(
                    PublishedChange::id, LinkedHashMap::new, Collectors.toList()));
    return byGoal.values().stream()
        .map(of -> new CheckInsOfWeek(site, monday, of).view(links))
        .toList();
  }

  private String summary(List<PublishedChange> all) {
    List<PublishedChange> goals = all.stream().filter(PublishedChange::isGoal).toList();
    return site.words()
        .listed(
            Stream.of(
                    count(goals, "week.renegotiated", PublishedChange::isRenegotiated),
                    count(goals, "week.added", one -> one.isNew() && !one.isGone()),
                    count(goals, "week.removed", PublishedChange::isGone),
                    count(
                        goals, "week.checked-in", one -> !one.isNew() && one.has(Nature.CHECK_IN)))
                .filter(text -> !text.isEmpty())
                .toList());
  }

  private String count(List<PublishedChange> goals, String key, Predicate<PublishedChange> which) {
    long n = goals.stream().filter(which).map(PublishedChange::id).distinct().count();
    return n == 0 ? "" : site.words().say(key, n);
  }
}
