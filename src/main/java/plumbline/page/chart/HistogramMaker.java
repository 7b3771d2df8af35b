package plumbline.page.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.ObjectiveScore;
import plumbline.text.Figure;
import plumbline.text.Phrase;
import plumbline.view.Histogram;
import plumbline.view.Histogram.Column;
import plumbline.view.Histogram.Piece;
import plumbline.view.Histogram.Tenth;

/** Draws the distribution of objectives' scores. */
public final class HistogramMaker {
  private static final int TENTHS = 10;
  private static final double GAP = 0.012;
  private static final int BOTTOM = 104;
  private static final int TOP = 20;
  private static final int LABEL_GAP = 6;
  private static final int MOST_NAMES = 12;

  private final Site site;
  private final List<List<ObjectiveScore>> tenths;

  private HistogramMaker(Site site, List<Objective> objectives) {
    this.site = site;
    this.tenths =
        IntStream.range(0, TENTHS).<List<ObjectiveScore>>mapToObj(i -> new ArrayList<>()).toList();
    for (Objective objective : objectives) {
      ObjectiveScore score = site.scores().of(objective);
      score.score().ifPresent(known -> tenths.get(tenth(known)).add(score));
    }
  }

  /** 1.00 belongs to the highest tenth; rounding must not move 0.3 into the one below. */
  private static int tenth(double score) {
    return Math.max(0, Math.min(TENTHS - 1, (int) Math.floor(score * TENTHS + 1e-9)));
  }

  /** Empty where fewer than two scores are known: one is no distribution. */
  public static Optional<Histogram> of(Site site, List<Objective> live) {
    HistogramMaker all = new HistogramMaker(site, live);
    int known = all.tenths.stream().mapToInt(List::size).sum();
    return known < 2 ? Optional.empty() : Optional.of(all.histogram(known));
  }

  /** The objectives behind the columns that are not empty, the lowest first. */
  public static List<Tenth> tenths(Site site, List<Objective> live, Links links) {
    HistogramMaker all = new HistogramMaker(site, live);
    return IntStream.range(0, TENTHS)
        .filter(i -> !all.tenths.get(i).isEmpty())
        .mapToObj(i -> all.tenth(i, links))
        .toList();
  }

  private Tenth tenth(int index, Links links) {
    List<ObjectiveScore> of = tenths.get(index);
    int shown = Words.first(of.size(), MOST_NAMES);
    int left = of.size() - shown;
    return new Tenth(
        site.words().say("chart.range", edge(index), edge(index + 1)),
        of.size(),
        of.stream().limit(shown).map(one -> links.to(one.objective())).toList(),
        left > 0 ? Optional.of(site.words().say("more", left)) : Optional.empty());
  }

  private static Figure edge(int index) {
    return new Figure.Share((double) index / TENTHS);
  }

  private Histogram histogram(int known) {
    int most = tenths.stream().mapToInt(List::size).max().orElseThrow();
    List<Phrase> counts =
        IntStream.range(0, TENTHS)
            .filter(i -> !tenths.get(i).isEmpty())
            .mapToObj(i -> Phrase.of("chart.tenth", tenths.get(i).size(), edge(i), edge(i + 1)))
            .toList();
    return new Histogram(
        site.words().say("chart.distribution-label", known, counts),
        IntStream.range(0, TENTHS).mapToObj(i -> column(i, most)).toList());
  }

  private Column column(int index, int most) {
    Map<Health, Integer> counts = new EnumMap<>(Health.class);
    tenths.get(index).forEach(one -> counts.merge(one.health(), 1, Integer::sum));
    List<Piece> pieces = new ArrayList<>();
    int total = 0;
    for (Map.Entry<Health, Integer> of : counts.entrySet()) {
      int below = y(total, most);
      total += of.getValue();
      pieces.add(new Piece(of.getKey().word(), y(total, most), below - y(total, most)));
    }
    double left = (double) index / TENTHS;
    return new Column(
        Words.percent(left + GAP / 2),
        Words.percent(1.0 / TENTHS - GAP),
        Words.percent(left + 0.5 / TENTHS),
        site.words().score(left),
        total == 0 ? "" : Integer.toString(total),
        y(total, most) - LABEL_GAP,
        pieces);
  }

  private static int y(int count, int most) {
    return BOTTOM - (BOTTOM - TOP) * count / most;
  }
}
