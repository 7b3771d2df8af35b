package plumbline.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.Chart.Dot;
import plumbline.page.Chart.Text;
import plumbline.score.KeyResultScore;

/**
 * Draws a numeric key result's check-ins against the pace that is expected of it: time from left to
 * right, progress from the start value at the bottom to the target above, whichever way the value
 * itself runs.
 */
final class Charts {
  private static final double LEFT = 8;
  private static final double RIGHT = 312;
  private static final double BOTTOM = 108;
  private static final double TARGET = 17.8;

  /** How far beyond start and target a value may be drawn, as progress. */
  private static final double LOWEST = -0.15;

  private static final double HIGHEST = 1.15;

  /** Labels nearer than this to each other are written as one. */
  private static final double LABEL_WIDTH = 84;

  private final Site site;
  private final Objective objective;
  private final KeyResult keyResult;
  private final LocalDate start;
  private final LocalDate end;
  private final LocalDate asOf;

  private Charts(Site site, Objective objective, KeyResultScore score) {
    this.site = site;
    this.objective = objective;
    this.keyResult = score.keyResult();
    this.start = site.graph().cycleOf(objective).start();
    this.asOf = site.scores().asOf();
    LocalDate due = score.due();
    LocalDate seen =
        keyResult.checkIns().stream()
            .map(CheckIn::date)
            .filter(d -> !d.isAfter(asOf))
            .reduce(due, (a, b) -> a.isAfter(b) ? a : b);
    LocalDate last = seen.isAfter(start) ? seen : start.plusDays(1);
    this.end =
        asOf.isAfter(last) && !asOf.isAfter(site.graph().cycleOf(objective).end()) ? asOf : last;
  }

  /** The chart; empty without a value, or where nothing rises or falls. */
  static Optional<Chart> of(Site site, Objective objective, KeyResultScore score) {
    if (!(score.keyResult().measure() instanceof Measure.Numeric numeric)) {
      return Optional.empty();
    }
    Charts charts = new Charts(site, objective, score);
    List<CheckIn> values = charts.values();
    return values.isEmpty() ? Optional.empty() : Optional.of(charts.chart(numeric, values, score));
  }

  private Chart chart(Measure.Numeric numeric, List<CheckIn> values, KeyResultScore score) {
    List<Dot> dots =
        values.stream().map(v -> new Dot(text(x(v.date())), text(y(progress(v))))).toList();
    String now =
        Words.quantity(values.get(values.size() - 1).value().orElseThrow(), numeric.unit());
    String label =
        "Check-ins of "
            + keyResult.title()
            + ": "
            + now
            + " of "
            + Words.quantity(numeric.target(), numeric.unit())
            + "; the dashed line is the expected pace.";
    return new Chart(
        label,
        "M"
            + text(LEFT)
            + " "
            + text(BOTTOM)
            + "H"
            + text(RIGHT)
            + "M"
            + text(LEFT)
            + " "
            + text(TARGET)
            + "H"
            + text(RIGHT),
        pace(score.due()),
        asOf.isAfter(end) || asOf.isBefore(start)
            ? ""
            : "M" + text(x(asOf)) + " 12V" + text(BOTTOM),
        line(numeric, values),
        dots,
        texts(numeric, score.due()));
  }

  /** Check-ins with a value in the cycle up to today. */
  private List<CheckIn> values() {
    return keyResult.checkIns().stream()
        .filter(c -> c.value().isPresent() && !c.date().isAfter(asOf) && !c.date().isBefore(start))
        .toList();
  }

  /** From the start's value on the first day through all values. */
  private String line(Measure.Numeric numeric, List<CheckIn> values) {
    StringBuilder path = new StringBuilder();
    if (values.get(0).date().isAfter(start)) {
      path.append('M').append(text(LEFT)).append(' ').append(text(BOTTOM));
    }
    for (CheckIn value : values) {
      path.append(path.length() == 0 ? 'M' : 'L')
          .append(text(x(value.date())))
          .append(' ')
          .append(text(y(progress(value))));
    }
    return path.toString();
  }

  /** A straight pace needs its ends only; a curved one a few points between. */
  private String pace(LocalDate due) {
    StringBuilder path = new StringBuilder("M" + text(LEFT) + " " + text(BOTTOM));
    long days = Math.max(1, ChronoUnit.DAYS.between(start, due));
    int points = keyResult.pace() == KeyResult.Pace.LINEAR ? 1 : 12;
    for (int i = 1; i <= points; i++) {
      LocalDate day = start.plusDays(days * i / points);
      double expected = site.scores().expected(objective, keyResult, day);
      path.append('L').append(text(x(day))).append(' ').append(text(y(expected)));
    }
    return due.isBefore(end) ? path.append('H').append(text(RIGHT)).toString() : path.toString();
  }

  private List<Text> texts(Measure.Numeric numeric, LocalDate due) {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(text(LEFT), "13.8", "start", "target " + Words.number(numeric.target())));
    texts.add(new Text(text(LEFT), "122", "start", Words.day(start, asOf.getYear())));
    String dueText = "due " + Words.day(due, asOf.getYear());
    double dueX = x(due);
    double todayX = x(asOf);
    boolean todayShown = !asOf.isAfter(end) && !asOf.isBefore(start);
    if (todayShown && Math.abs(dueX - todayX) < LABEL_WIDTH) {
      boolean dueFirst = due.isBefore(asOf);
      texts.add(
          end(Math.max(dueX, todayX), dueFirst ? dueText + " · today" : "today · " + dueText));
      return texts;
    }
    if (dueX - LEFT > LABEL_WIDTH) {
      texts.add(end(dueX, dueText));
    }
    if (todayShown && todayX - LEFT > LABEL_WIDTH) {
      texts.add(end(todayX, "today"));
    }
    return texts;
  }

  private static Text end(double x, String text) {
    return new Text(text(Math.max(x, 2 * LABEL_WIDTH)), "122", "end", text);
  }

  private double progress(CheckIn checkIn) {
    BigDecimal value = checkIn.value().orElseThrow();
    return site.scores().progress(keyResult, value).orElse(0);
  }

  private double x(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, share));
  }

  private static double y(double progress) {
    double within = Math.max(LOWEST, Math.min(HIGHEST, progress));
    return BOTTOM - (BOTTOM - TARGET) * within;
  }

  private static String text(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
