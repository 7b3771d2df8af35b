package plumbline.page.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.link.Book;
import plumbline.model.Objective;
import plumbline.page.LongPagesTest;
import plumbline.page.site.Site;

/** What a list that is cut shows, and what it says of the rest. */
class GoalCutTest {
  private static final Site SITE =
      LongPagesTest.site(
          Book.acme()
              .objective("2026-q1/a", "status: done", "score: 1")
              .objective("2026-q1/b", "key_results: [{ title: K, target: 10, current: 9 }]")
              .objective("2026-q1/c", "key_results: [{ title: K, target: 10 }]")
              .objective("2026-q1/d", "status: dropped")
              .objective("2026-q1/e", "key_results: [{ title: K, target: 10, current: 3 }]")
              .objective("2026-q1/f", "key_results: [{ title: K, target: 10, current: 1 }]")
              .objective("2026-q1/g", "key_results: [{ title: K, target: 10, current: 1 }]"));
  private static final List<Objective> ALL = SITE.graph().objectives();

  @Test
  void whatNeedsAttentionComesFirstWhereAListIsCut() {
    assertEquals(
        List.of("f", "g", "e", "c", "b", "a", "d"), names(GoalCut.byAttention(SITE.scores(), ALL)));
    assertEquals(List.of("f", "g", "e"), names(GoalCut.of(SITE, ALL, 3).shown()));
  }

  @Test
  void whatIsLeftOutIsToldByItsState() {
    assertEquals(
        Optional.of("2 on track, 1 without a value, 1 not counted"),
        GoalCut.of(SITE, ALL, 3).states(SITE));
  }

  @Test
  void aListThatIsShownWholeStaysInItsOrder() {
    GoalCut whole = GoalCut.of(SITE, ALL, 7);

    assertEquals(ALL, whole.shown());
    assertEquals(Optional.empty(), whole.states(SITE));
  }

  private static List<String> names(List<Objective> all) {
    return all.stream().map(one -> one.id().name()).toList();
  }
}
