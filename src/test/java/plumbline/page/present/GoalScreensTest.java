package plumbline.page.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.link.Book;
import plumbline.page.LongPagesTest;
import plumbline.view.PresentPage;
import plumbline.view.PresentPage.Box;
import plumbline.view.PresentPage.Screen;
import plumbline.view.Urls;

/** What a presentation says is new about a team's goals. */
class GoalScreensTest {
  /** Marketing's goal, of which so many key results have moved, and what else its file says. */
  private static Screen news(int moved, String... lines) {
    StringBuilder file =
        new StringBuilder("title: Sell\nowner: marketing\n")
            .append(String.join("\n", lines))
            .append("\nkey_results:\n");
    IntStream.range(0, moved)
        .forEach(
            i ->
                file.append("  - id: k")
                    .append(i)
                    .append("\n    title: K")
                    .append(i)
                    .append("\n    start: 0\n    target: 10\n    checkins:\n")
                    .append("      - { date: 2026-01-20, value: 1 }\n")
                    .append("      - { date: 2026-02-09, value: 5 }\n"));
    Book book =
        Book.acme()
            .objective(
                "2026-q1/top",
                "key_results:",
                "  - { id: a, title: A, start: 0, target: 10,",
                "      checkins: [{ date: 2026-02-09, value: 5 }] }")
            .file("okrs/2026-q1/sell.md", file.toString());
    PresentPage page =
        LongPagesTest.page(LongPagesTest.site(book), Urls.PRESENT, PresentPage.class);
    return page.screens().stream()
        .filter(screen -> screen.place().id().equals("team-marketing-news"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> sizes(Screen screen) {
    return screen.boxes().stream().map(box -> box.items().size()).toList();
  }

  private static List<Optional<String>> more(Screen screen) {
    return screen.boxes().stream().map(Box::more).toList();
  }

  @Test
  void whereNothingNeedsAttentionTheScreenIsOfWhatMoved() {
    Screen screen = news(8, "supports: top");
    assertEquals("What moved", screen.title());
    assertEquals(List.of(6), sizes(screen));
    assertEquals(List.of(Optional.of("and 2 more")), more(screen));
  }

  @Test
  void allIsToldThatThereIsRoomFor() {
    assertEquals(List.of(Optional.empty()), more(news(6, "supports: top")));
    assertEquals(List.of(7), sizes(news(7, "supports: top")));
  }

  @Test
  void whatNeedsAttentionTakesHalfOfTheScreen() {
    Screen screen = news(7);
    assertEquals("What moved, and what needs attention", screen.title());
    assertEquals(2, screen.boxes().size());
    assertEquals(3, sizes(screen).get(0));
    assertEquals(Optional.of("and 4 more"), more(screen).get(0));
    assertTrue(sizes(screen).get(1) >= 1);
  }
}
