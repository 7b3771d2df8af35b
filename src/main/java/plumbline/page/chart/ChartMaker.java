package plumbline.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.history.ValueOnDay;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.KeyResultScore;
import plumbline.view.Chart;
import plumbline.view.Chart.Dot;
import plumbline.view.Chart.Text;

/**
 * Draws a numeric key result's check-ins against the pace that is expected of it: time from left to
 * right, progress from the start value at the bottom to the target above, whichever way the value
 * itself runs.
 */
public final class ChartMaker {
  private static final double LEFT = 8;
  private static final double RIGHT = 312;
  private static final double BOTTOM = 108;
  private static final double TARGET = 17.8;

  /** How far beyond start and target a value may be drawn, as progress. */
  private static final double LOWEST = -0.15;

  private static final double HIGHEST = 1.15;

  /** Labels nearer than this to each other are written as one. */
  private static final double LABEL_WIDTH = 84;

  /** Between a line and the label above it. */
  private static final double LABEL_GAP = 4;

  private final Site site;
  private final Words words;
  private final Objective objective;
  private final KeyResult keyResult;
  private final LocalDate start;
  private final LocalDate end;
  private final LocalDate asOf;
  private final List<ValueOnDay> values;
  private final TargetSteps steps;

  private ChartMaker(Site site, Objective objective, KeyResultScore score) {
    this.site = site;
    this.words = site.words();
    this.objective = objective;
    this.keyResult = score.keyResult();
    this.start = site.graph().cycleOf(objective).start();
    this.asOf = site.scores().asOf();
    LocalDate due = score.due();
    this.values =
        site.history().of(objective).values(keyResult, asOf).stream()
            .filter(point -> !point.date().isBefore(start))
            .toList();
    LocalDate seen =
        values.stream().map(ValueOnDay::date).reduce(due, (a, b) -> a.isAfter(b) ? a : b);
    LocalDate last = seen.isAfter(start) ? seen : start.plusDays(1);
    this.end = asOf.isAfter(last) && !site.graph().cycleOf(objective).isOver(asOf) ? asOf : last;
    this.steps = TargetSteps.of(site, objective, keyResult);
  }

  /** The chart; empty without a value, or where nothing rises or falls. */
  public static Optional<Chart> of(Site site, Objective objective, KeyResultScore score) {
    if (!(score.keyResult().measure() instanceof Measure.Numeric numeric)) {
      return Optional.empty();
    }
    ChartMaker charts = new ChartMaker(site, objective, score);
    return charts.values.isEmpty() ? Optional.empty() : Optional.of(charts.chart(numeric, score));
  }

  private Chart chart(Measure.Numeric numeric, KeyResultScore score) {
    List<Dot> dots =
        values.stream().map(v -> new Dot(text(x(v.date())), text(y(progress(v))))).toList();
    String now = words.quantity(values.get(values.size() - 1).value(), numeric.unit());
    boolean own = values.stream().allMatch(v -> v.revision().isEmpty());
    String label =
        words.say(
                own ? "chart.check-ins" : "chart.values",
                keyResult.title(),
                now,
                words.quantity(numeric.target(), numeric.unit()))
            + steps.sentence();
    return new Chart(
        label,
        "M" + text(LEFT) + " " + text(BOTTOM) + "H" + text(RIGHT) + target(),
        original(),
        pace(score.due()),
        asOf.isAfter(end) || asOf.isBefore(start)
            ? ""
            : "M" + text(x(asOf)) + " 12V" + text(BOTTOM),
        line(),
        dots,
        texts(numeric, score.due()));
  }

  /** The height of the target, in steps where it was moved. */
  private String target() {
    StringBuilder path = new StringBuilder("M" + text(LEFT) + " " + text(y(steps.first())));
    for (TargetSteps.Step step : steps.list()) {
      path.append('H').append(text(x(step.on()))).append('V').append(text(y(step.height())));
    }
    return path.append('H').append(text(RIGHT)).toString();
  }

  /** Where the target would be had it not been moved. */
  private String original() {
    return steps.list().isEmpty()
        ? ""
        : "M%s %sH%s"
            .formatted(text(x(steps.list().get(0).on())), text(y(steps.first())), text(RIGHT));
  }

  /** From the start's value on the first day through all values. */
  private String line() {
    StringBuilder path = new StringBuilder();
    if (values.get(0).date().isAfter(start)) {
      path.append('M').append(text(LEFT)).append(' ').append(text(BOTTOM));
    }
    for (ValueOnDay value : values) {
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
    texts.add(target(numeric));
    texts.add(new Text(text(LEFT), "122", "start", words.day(start, asOf.getYear())));
    String dueText = words.say("chart.due", words.day(due, asOf.getYear()));
    String today = words.say("chart.today");
    double dueX = x(due);
    double todayX = x(asOf);
    boolean todayShown = !asOf.isAfter(end) && !asOf.isBefore(start);
    if (todayShown && Math.abs(dueX - todayX) < LABEL_WIDTH) {
      boolean dueFirst = due.isBefore(asOf);
      texts.add(
          end(
              Math.max(dueX, todayX),
              dueFirst ? dueText + " · " + today : today + " · " + dueText));
      return texts;
    }
    if (dueX - LEFT > LABEL_WIDTH) {
      texts.add(end(dueX, dueText));
    }
    if (todayShown && todayX - LEFT > LABEL_WIDTH) {
      texts.add(end(todayX, today));
    }
    return texts;
  }

  /** One label for both targets: two would meet where they are close. */
  private Text target(Measure.Numeric numeric) {
    String is = words.number(numeric.target());
    return new Text(
        text(LEFT),
        text(y(steps.first()) - LABEL_GAP),
        "start",
        steps.list().isEmpty()
            ? words.say("chart.target", is)
            : words.say("chart.target-was", steps.original(), is));
  }

  private static Text end(double x, String text) {
    return new Text(text(Math.max(x, 2 * LABEL_WIDTH)), "122", "end", text);
  }

  private double progress(ValueOnDay point) {
    return site.scores().progress(keyResult, point.value()).orElse(0);
  }

  private double x(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, share));
  }

  private double y(double progress) {
    double within = Math.max(LOWEST, Math.min(HIGHEST, progress / steps.top()));
    return BOTTOM - (BOTTOM - TARGET) * within;
  }

  private static String text(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
