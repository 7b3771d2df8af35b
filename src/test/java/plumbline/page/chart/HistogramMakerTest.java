package plumbline.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Histogram;
import plumbline.view.Histogram.Column;
import plumbline.view.Histogram.Piece;
import plumbline.view.Histogram.Tenth;
import plumbline.view.LinkTo;

/** The columns of the distribution of scores. */
class HistogramMakerTest {
  private static final Links LINKS = new Links("cycles/2026-q1.html");

  private static Site site(Book book) {
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static Book graded(String... grades) {
    Book book = Book.acme();
    for (int i = 0; i < grades.length; i++) {
      book.objective(String.format(Locale.ROOT, "2026-q1/o%02d", i), "score: " + grades[i]);
    }
    return book;
  }

  private static Optional<Histogram> histogram(Book book) {
    Site site = site(book);
    return HistogramMaker.of(site, site.graph().objectives());
  }

  private static List<String> counts(Book book) {
    return histogram(book).orElseThrow().columns().stream().map(Column::count).toList();
  }

  private static List<Tenth> tenths(Book book) {
    Site site = site(book);
    return HistogramMaker.tenths(site, site.graph().objectives(), LINKS);
  }

  @Test
  void noScoreOrOneIsNoDistribution() {
    assertEquals(Optional.empty(), histogram(Book.acme()));
    assertEquals(Optional.empty(), histogram(graded("0.5")));
    assertTrue(histogram(graded("0.5", "0.5")).isPresent());
  }

  @Test
  void whatHasNoScoreIsInNoColumnAndDoesNotMakeADistribution() {
    assertEquals(Optional.empty(), histogram(graded("0.5").objective("2026-q1/unknown")));
    assertEquals(List.of(), tenths(Book.acme().objective("2026-q1/unknown")));
    Histogram two = histogram(graded("0.5", "0.6").objective("2026-q1/unknown")).orElseThrow();
    assertEquals(
        "Distribution of 2 scores: 1 objective from 0.50 to 0.60 and 1 objective from 0.60 to"
            + " 0.70.",
        two.label());
  }

  @Test
  void aScoreOnALimitBelongsToTheTenthAboveAndOneToTheHighest() {
    assertEquals(
        List.of("2", "1", "1", "1", "1", "1", "1", "1", "1", "3"),
        counts(
            graded(
                "0", "0.09", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "0.99",
                "1")));
  }

  /** (0.7 + 0.7 + 0.7) / 3 is 0.6999999999999998 in binary. */
  @Test
  void aMeanThatRoundingMakesSmallerStaysInItsTenth() {
    Book book =
        graded("0.1")
            .objective(
                "2026-q1/mean",
                "key_results:",
                "  - { title: A, start: 0, target: 10, current: 7 }",
                "  - { title: B, start: 0, target: 10, current: 7 }",
                "  - { title: C, start: 0, target: 10, current: 7 }");
    assertEquals(List.of("", "1", "", "", "", "", "", "1", "", ""), counts(book));
  }

  @Test
  void aColumnIsAsHighAsItsShareOfTheHighestAndStacksTheStatesFromBelow() {
    Book book = graded("0.71", "0.72", "0.73", "0.74", "0.1", "0.2", "0.2");
    book.objective("2026-q1/green", "kind: aspirational", "score: 0.75");
    book.objective("2026-q1/green2", "kind: aspirational", "score: 0.75");
    List<Column> columns = histogram(book).orElseThrow().columns();
    assertEquals(10, columns.size());
    assertEquals(
        new Column("0.6%", "8.8%", "5%", "0.00", "", 98, List.of()), columns.get(0), "empty");
    assertEquals(
        new Column(
            "20.6%", "8.8%", "25%", "0.20", "2", 70, List.of(new Piece("off-track", 76, 28))),
        columns.get(2),
        "2 of 6: 28 of 84 pixels");
    assertEquals(
        new Column(
            "70.6%",
            "8.8%",
            "75%",
            "0.70",
            "6",
            14,
            List.of(new Piece("on-track", 76, 28), new Piece("at-risk", 20, 56))),
        columns.get(7));
    assertEquals("90.6%", columns.get(9).x());
  }

  @Test
  void theLabelTellsEachColumnThatIsNotEmpty() {
    assertEquals(
        "Distribution of 3 scores: 1 objective from 0.00 to 0.10 and 2 objectives from 0.90 to"
            + " 1.00.",
        histogram(graded("0.05", "0.95", "1")).orElseThrow().label());
  }

  @Test
  void theObjectivesOfAColumnAreNamedTheLowestTenthFirst() {
    List<Tenth> tenths = tenths(graded("1", "0", "0.95"));
    assertEquals(
        List.of("0.00 to 0.10", "0.90 to 1.00"), tenths.stream().map(Tenth::range).toList());
    Tenth high = tenths.get(1);
    assertEquals(2, high.count());
    assertEquals(
        List.of("../okrs/2026-q1/o00.html", "../okrs/2026-q1/o02.html"),
        high.objectives().stream().map(LinkTo::url).toList());
    assertEquals(Optional.empty(), high.more());
  }

  @Test
  void twelveAreNamedAndTheOthersCounted() {
    String[] twelve = "0.5 ".repeat(12).split(" ");
    String[] fourteen = "0.5 ".repeat(14).split(" ");
    assertEquals(12, tenths(graded(twelve)).get(0).objectives().size());
    assertEquals(Optional.empty(), tenths(graded(twelve)).get(0).more());
    Tenth cut = tenths(graded(fourteen)).get(0);
    assertEquals(14, cut.count());
    assertEquals(12, cut.objectives().size());
    assertEquals(Optional.of("and 2 more"), cut.more());
  }
}
