package plumbline.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.page.site.Site;
import plumbline.view.Histogram;
import plumbline.view.Histogram.Column;
import plumbline.view.Histogram.Piece;

/** The columns of the mean scores of cycles. */
class ScoresByCycleTest {
  private static Optional<Histogram> histogram(Book book) {
    Site site = Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
    return ScoresByCycle.of(site, site.graph().objectives());
  }

  private static List<Column> columns(Book book) {
    return histogram(book).orElseThrow().columns();
  }

  private static Book inCycles(String... cycles) {
    Book book = Book.acme();
    for (String cycle : cycles) {
      book.objective(cycle + "/o", "score: 0.5");
    }
    return book;
  }

  @Test
  void noCycleOrOneIsNoCourse() {
    assertEquals(Optional.empty(), histogram(Book.acme()));
    assertEquals(Optional.empty(), histogram(inCycles("2025-q4")));
  }

  @Test
  void aCycleWithoutAScoreIsLeftOut() {
    Book book = inCycles("2025-q4").objective("2026-q1/unknown");
    assertEquals(Optional.empty(), histogram(book));
    book.objective("2025-q2/o", "score: 0.5");
    assertEquals(List.of("Q2 2025", "Q4 2025"), columns(book).stream().map(Column::from).toList());
  }

  @Test
  void aColumnIsTheMeanOfTheLiveObjectivesOfItsCycleAlone() {
    Book book =
        Book.acme()
            .objective("2025-q4/a", "score: 0")
            .objective("2025-q4/b", "score: 0.5")
            .objective("2025-q4/unknown")
            .objective("2025-q4/dropped", "status: dropped", "score: 1")
            .objective("2026-q1/c", "kind: aspirational", "score: 1");
    Histogram histogram = histogram(book).orElseThrow();
    assertEquals("Score by cycle: Q4 2025 0.25 and Q1 2026 1.00.", histogram.label());
    assertEquals(
        List.of(
            new Column(
                "7.5%",
                "35%", "25%", "Q4 2025", "0.25", 77, List.of(new Piece("off-track", 83, 21))),
            new Column(
                "57.5%",
                "35%", "75%", "Q1 2026", "1.00", 14, List.of(new Piece("on-track", 20, 84)))),
        histogram.columns());
  }

  @Test
  void aMeanOfZeroIsKnownAndHasNoHeight() {
    Book book = inCycles("2025-q4").objective("2026-q1/o", "score: 0");
    assertEquals(List.of(new Piece("off-track", 104, 0)), columns(book).get(1).pieces());
    assertEquals("0.00", columns(book).get(1).count());
  }

  @Test
  void theLastSixOfSevenCyclesAreShownTheOldestFirst() {
    Book book =
        inCycles("2024-q3", "2024-q4", "2025-q1", "2025-q2", "2025-q3", "2025-q4", "2026-q1");
    assertEquals(
        List.of("Q4 2024", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026"),
        columns(book).stream().map(Column::from).toList());
    assertEquals("16.7%", columns(inCycles("2025-q4", "2026-q1", "2025-q3")).get(0).middle());
  }

  @Test
  void aTitleOfMoreThanNineLettersIsCutBetweenLetters() {
    Book book = inCycles("nine", "ten");
    dated(book, "nine", "\uD83D\uDE80".repeat(9), "2025-07-01");
    dated(book, "ten", "\uD83D\uDE80".repeat(10), "2025-10-01");
    assertEquals(
        List.of("\uD83D\uDE80".repeat(9), "\uD83D\uDE80".repeat(8) + "…"),
        columns(book).stream().map(Column::from).toList());
  }

  private static void dated(Book book, String id, String title, String start) {
    book.file(
        "cycles/" + id + ".md", "title: \"" + title + "\"", "start: " + start, "end: 2026-03-31");
  }
}
