package plumbline.page.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Nature;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Preview;
import plumbline.page.site.Words;
import plumbline.review.GoalReview;
import plumbline.review.Review;
import plumbline.view.LinkTo;
import plumbline.view.PreviewStrip;
import plumbline.view.PreviewStrip.Here;
import plumbline.view.PreviewStrip.Mark;
import plumbline.view.Urls;

/**
 * Makes the strip of each page of a preview, which says what differs there; safe to use from many
 * threads.
 */
public final class PreviewStripMaker {
  private final Review review;
  private final Map<String, ItemChange> subjects = new HashMap<>();
  private final Map<String, List<GoalReview>> goals = new HashMap<>();

  private PreviewStripMaker(Review review) {
    this.review = review;
    for (ItemChange item : review.changes().items()) {
      item.after().flatMap(this::pageOf).ifPresent(path -> subjects.put(path, item));
    }
    for (GoalReview goal : review.goals()) {
      if (!goal.change().saysNothing()) {
        pagesAbout(goal).forEach(p -> goals.computeIfAbsent(p, key -> new ArrayList<>()).add(goal));
      }
    }
  }

  /** A preview of a change, with a strip for each page. */
  public static Preview preview(Review review) {
    return new Preview(review, new PreviewStripMaker(review)::strip);
  }

  private PreviewStrip strip(String path, Words words) {
    Links links = new Links(path);
    ReviewItems items = new ReviewItems(review, words.language(), links);
    Optional<ItemChange> subject =
        Optional.ofNullable(subjects.get(path)).filter(item -> !item.saysNothing());
    return new PreviewStrip(
        review.before().name(),
        new LinkTo(words.say("review.title"), links.url(Urls.REVIEW)),
        subject.filter(this::isNew).isPresent(),
        subject.stream().flatMap(item -> here(item, items)).toList(),
        goals.getOrDefault(path, List.of()).stream()
            .map(goal -> mark(goal, links, words))
            .toList());
  }

  /** A draft that has become active is new to those who read the site. */
  private boolean isNew(ItemChange item) {
    GoalReview goal = review.goalsById().get(item.item().id());
    return item.item().sort() == Item.Sort.OBJECTIVE ? goal.isNew() : item.before().isEmpty();
  }

  private Stream<Here> here(ItemChange item, ReviewItems items) {
    GoalReview goal = review.goalsById().get(item.item().id());
    boolean isGoal = item.item().sort() == Item.Sort.OBJECTIVE;
    return Stream.of(Nature.values())
        .filter(item::has)
        .map(nature -> isGoal ? items.goal(goal, nature) : items.other(item, nature))
        .filter(view -> !view.lines().isEmpty())
        .map(view -> new Here(view.lines(), view.effect()));
  }

  private Mark mark(GoalReview goal, Links links, Words words) {
    ItemChange change = goal.change();
    return new Mark(
        change.item().title(),
        review.after().objective(change.after()).map(one -> links.to(one).url()),
        goal.isGone() ? words.say("what.removed") : Preview.mark(goal, words).orElse(""));
  }

  private Optional<String> pageOf(Item item) {
    OkrGraph graph = review.after().graph();
    return switch (item.sort()) {
      case OBJECTIVE -> review.after().objective(Optional.of(item)).map(Urls::of);
      case COMPANY, TEAM, PERSON -> graph.owner(item.id()).map(Urls::of);
      case CYCLE -> graph.cycle(item.id()).map(Urls::of);
      case SETTINGS -> Optional.empty();
    };
  }

  /** The pages of whoever owns or owned a goal, their teams', and its cycle's. */
  private Set<String> pagesAbout(GoalReview goal) {
    Set<String> pages = new LinkedHashSet<>();
    review
        .before()
        .objective(goal.change().before())
        .ifPresent(was -> pagesAbout(review.before().graph(), was, pages));
    review
        .after()
        .objective(goal.change().after())
        .ifPresent(is -> pagesAbout(review.after().graph(), is, pages));
    return pages;
  }

  private static void pagesAbout(OkrGraph graph, Objective objective, Set<String> pages) {
    Owner owner = graph.owner(objective);
    pages.add(Urls.of(owner));
    if (owner instanceof Person person) {
      for (Team team : graph.teamsOf(person)) {
        pages.add(Urls.of(team));
      }
    }
    pages.add(Urls.of(graph.cycleOf(objective)));
  }
}
