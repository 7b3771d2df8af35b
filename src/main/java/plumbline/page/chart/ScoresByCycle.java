package plumbline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.MeanScore;
import plumbline.text.Phrase;
import plumbline.view.Histogram;
import plumbline.view.Histogram.Column;
import plumbline.view.Histogram.Piece;

/** Draws the mean score of one cycle after the other, the oldest first. */
public final class ScoresByCycle {
  /** As many as have room beside each other on a phone. */
  private static final int MOST_CYCLES = 6;

  private static final int MOST_LETTERS = 9;
  private static final double GAP = 0.3;
  private static final int BOTTOM = 104;
  private static final int TOP = 20;
  private static final int LABEL_GAP = 6;

  private record Point(Cycle cycle, MeanScore mean) {}

  private final Site site;
  private final List<Point> points;

  private ScoresByCycle(Site site, List<Point> points) {
    this.site = site;
    this.points = points;
  }

  /** Empty where fewer than two cycles have a score. */
  public static Optional<Histogram> of(Site site, List<Objective> objectives) {
    List<Point> points = new ArrayList<>();
    for (Cycle cycle : site.graph().cycles()) {
      List<Objective> live =
          objectives.stream().filter(one -> one.status().isLive() && one.isIn(cycle)).toList();
      MeanScore mean = site.scores().of(live);
      if (mean.score().isPresent()) {
        points.add(new Point(cycle, mean));
      }
    }
    List<Point> last = points.subList(Math.max(0, points.size() - MOST_CYCLES), points.size());
    return last.size() < 2
        ? Optional.empty()
        : Optional.of(new ScoresByCycle(site, last).histogram());
  }

  private Histogram histogram() {
    List<Phrase> scores =
        points.stream().map(p -> Phrase.of("chart.cycle", p.cycle.title(), score(p))).toList();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      columns.add(column(i));
    }
    return new Histogram(site.words().say("chart.by-cycle-label", scores), columns);
  }

  private String score(Point point) {
    return site.words().score(point.mean.score());
  }

  private Column column(int index) {
    Point point = points.get(index);
    double share = 1.0 / points.size();
    int y = (int) Math.round(BOTTOM - (BOTTOM - TOP) * point.mean.score().getAsDouble());
    return new Column(
        Words.percent((index + GAP / 2) * share),
        Words.percent((1 - GAP) * share),
        Words.percent((index + 0.5) * share),
        name(point.cycle.title()),
        score(point),
        y - LABEL_GAP,
        List.of(new Piece(point.mean.health().word(), y, BOTTOM - y)));
  }

  private static String name(String title) {
    return title.codePointCount(0, title.length()) <= MOST_LETTERS
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
  }
}
