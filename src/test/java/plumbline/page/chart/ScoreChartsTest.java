package plumbline.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Histogram;

/** How scores are spread, how they went from cycle to cycle, and what moved last. */
class ScoreChartsTest {
  private static Site site(Book book) {
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static Site graded(String... scores) {
    Book book = Book.acme();
    for (int i = 0; i < scores.length; i++) {
      book = book.objective("2026-q1/o" + i, "score: " + scores[i], "key_results: [{ title: A }]");
    }
    return site(book);
  }

  private static List<Objective> all(Site site) {
    return site.graph().objectives();
  }

  private static Histogram histogram(Site site) {
    return HistogramMaker.of(site, all(site)).orElseThrow();
  }

  private static List<String> counts(Histogram of) {
    return of.columns().stream().map(Histogram.Column::count).toList();
  }

  @Test
  void everyScoreStandsInItsTenthTheLowestFirst() {
    assertEquals(
        List.of("1", "", "", "2", "", "", "", "", "", "2"),
        counts(histogram(graded("0.0", "0.3", "0.39", "0.9", "1.0"))));
  }

  @Test
  void theTallestColumnFillsTheHeightAndTheOthersStandInProportion() {
    Histogram drawn = histogram(graded("0.0", "0.92", "0.95"));
    Histogram.Column low = drawn.columns().get(0);
    Histogram.Column high = drawn.columns().get(9);
    assertEquals(List.of(62, 42), List.of(low.pieces().get(0).y(), low.pieces().get(0).height()));
    assertEquals(List.of(20, 84), List.of(high.pieces().get(0).y(), high.pieces().get(0).height()));
    assertEquals(List.of(56, 14), List.of(low.top(), high.top()));
  }

  @Test
  void statesOfOneTenthLieOnEachOther() {
    Site site =
        site(
            Book.acme()
                .objective("2026-q1/a", "score: 0.6", "key_results: [{ title: A }]")
                .objective("2026-q1/b", "key_results: [{ title: A, target: 100, current: 65 }]"));
    List<Histogram.Piece> pieces = histogram(site).columns().get(6).pieces();
    assertEquals(2, pieces.size());
    assertEquals(pieces.get(0).y(), pieces.get(1).y() + pieces.get(1).height());
    assertEquals(104, pieces.get(0).y() + pieces.get(0).height());
  }

  @Test
  void oneScoreIsNoDistribution() {
    Site one = graded("0.5");
    assertEquals(Optional.empty(), HistogramMaker.of(one, all(one)));
    Site none = site(Book.acme().objective("2026-q1/a", "key_results: [{ title: A }]"));
    assertEquals(Optional.empty(), HistogramMaker.of(none, all(none)));
    assertEquals(List.of(), HistogramMaker.tenths(none, all(none), new Links("x.html")));
  }

  @Test
  void theObjectivesOfATenthAreNamedAndThoseBeyondTheTwelfthCounted() {
    String[] scores = new String[14];
    java.util.Arrays.fill(scores, "0.45");
    Site site = graded(scores);
    Histogram.Tenth tenth = HistogramMaker.tenths(site, all(site), new Links("x.html")).get(0);
    assertEquals(
        List.of("0.40 to 0.50", 14, 12, Optional.of("and 2 more")),
        List.of(tenth.range(), tenth.count(), tenth.objectives().size(), tenth.more()));
    Site twelve = graded(java.util.Arrays.copyOf(scores, 12));
    assertEquals(
        Optional.empty(),
        HistogramMaker.tenths(twelve, all(twelve), new Links("x.html")).get(0).more());
  }

  @Test
  void oneCycleIsNoCourse() {
    Site site = graded("0.5", "0.7");
    assertEquals(Optional.empty(), ScoresByCycle.of(site, all(site)));
  }

  @Test
  void cyclesWithAScoreStandBesideEachOtherTheOldestFirstAndAtMostSix() {
    Book book = Book.acme().objective("2026-q1/now", "score: 0.25", "key_results: [{ title: A }]");
    for (int quarter = 1; quarter <= 7; quarter++) {
      String cycle = quarter < 5 ? "2024-q" + quarter : "2025-q" + (quarter - 4);
      String[] lines =
          quarter == 6
              ? new String[] {"key_results: [{ title: A }]"}
              : new String[] {"score: 0." + quarter, "key_results: [{ title: A }]"};
      book = book.objective(cycle + "/old", lines);
    }
    Site site = site(book);
    Histogram drawn = ScoresByCycle.of(site, all(site)).orElseThrow();
    assertEquals(List.of("0.20", "0.30", "0.40", "0.50", "0.70", "0.25"), counts(drawn));
    assertEquals("Q2 2024", drawn.columns().get(0).from());
    assertEquals(87, drawn.columns().get(0).pieces().get(0).y());
  }
}
