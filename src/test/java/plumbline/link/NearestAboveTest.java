package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.model.Company;
import plumbline.model.Objective;

/** Which of the company's goals an objective serves first. */
class NearestAboveTest {
  private static final String SMITHS = "owner: smith";

  @Test
  void aGoalThatIsReachedThroughAnotherOfThemIsNotNearest() {
    Book book =
        Book.acme()
            .objective("2026-q1/grow")
            .objective("2026-q1/sell", "supports: grow")
            .objective("2026-q1/hire")
            .file("okrs/2026-q1/ask.md", "title: T", SMITHS, "supports: sell")
            .file("okrs/2026-q1/call.md", "title: T", SMITHS, "supports: [ask, grow, hire]");

    assertEquals(List.of("2026-q1/hire", "2026-q1/sell"), nearest(book, "2026-q1/call"));
  }

  @Test
  void aThousandGoalsOnALongRoadAreSortedOutInAMoment() {
    Book book = Book.acme().objective("2026-q1/road0");
    IntStream.range(1, 300)
        .forEach(i -> book.objective("2026-q1/road" + i, "supports: road" + (i - 1)));
    IntStream.range(0, 1000).forEach(i -> book.objective("2026-q1/goal" + i, "supports: road299"));
    String all =
        IntStream.range(0, 1000).mapToObj(i -> "goal" + i).collect(Collectors.joining(", "));
    book.file("okrs/2026-q1/call.md", "title: T", SMITHS, "supports: [" + all + "]");
    OkrGraph graph = book.graph();

    List<String> nearest =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> nearest(graph, Book.objective(graph, "2026-q1/call")));

    assertEquals(1000, nearest.size());
  }

  private static List<String> nearest(Book book, String id) {
    OkrGraph graph = book.graph();
    return nearest(graph, Book.objective(graph, id)).stream().sorted().toList();
  }

  private static List<String> nearest(OkrGraph graph, Objective objective) {
    return new NearestAbove(graph, one -> graph.owner(one) instanceof Company)
        .of(objective).stream().map(one -> one.id().toString()).toList();
  }
}
