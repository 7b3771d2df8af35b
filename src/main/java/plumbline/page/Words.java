package plumbline.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.FindingClass;
import plumbline.model.Cycle;
import plumbline.model.Kind;
import plumbline.model.Origin;
import plumbline.model.Status;
import plumbline.score.Health;
import plumbline.score.MeanScore;
import plumbline.text.Figure;
import plumbline.text.Language;
import plumbline.text.Phrase;

/** How numbers, dates and the fixed words of the field are written in a language. */
record Words(Language language) {
  private static final String NONE = "–";

  /** The text of a key, with values in its gaps; see {@link plumbline.text.Phrase#values}. */
  String say(String key, Object... values) {
    return language.say(key, values);
  }

  /** A sentence in which names made by {@link Said#of} are links. */
  List<Said> said(String key, Object... values) {
    return language.pieces(Phrase.of(key, values)).stream().map(Words::said).toList();
  }

  private static Said said(Language.Piece piece) {
    return new Said(
        piece.text(),
        piece.of().filter(LinkTo.class::isInstance).map(LinkTo.class::cast).map(LinkTo::url));
  }

  /** {@code a, b, c}: names that stand side by side. */
  String listed(List<String> names) {
    return language.listed(names);
  }

  /** {@code a; b; and 2 more}: the first few of what can have commas in it. */
  String semicolons(List<String> parts, int most) {
    int left = parts.size() - most;
    String first =
        String.join(say("list.semicolon"), parts.subList(0, Math.min(most, parts.size())));
    return left > 0 ? say("list.semicolon-more", first, left) : first;
  }

  /** A score or a progress with two decimals; a true minus sign. */
  String score(double score) {
    return language.say(new Figure.Share(score));
  }

  /** A dash where it is unknown. */
  String score(OptionalDouble score) {
    return score.isPresent() ? score(score.getAsDouble()) : NONE;
  }

  /** A share of a length for an SVG attribute, within 0 and 100 %. */
  static String percent(double share) {
    double within = Math.max(0, Math.min(1, share));
    BigDecimal percent =
        BigDecimal.valueOf(within * 100).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  /** A whole percentage for reading: {@code 45 %}. */
  String wholePercent(double share) {
    return language.say(new Figure.Percent(share));
  }

  /** A value with thousands set apart, as many decimals as its author wrote, and its unit. */
  String quantity(BigDecimal value, String unit) {
    return language.say(new Figure.Quantity(value, unit));
  }

  /** A dash where there is none. */
  String quantity(Optional<BigDecimal> value, String unit) {
    return value.map(one -> quantity(one, unit)).orElse(NONE);
  }

  /** A value with thousands set apart. */
  String number(BigDecimal value) {
    return language.say(new Figure.Plain(value));
  }

  /** A figure without needless decimals. */
  String figure(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return number(plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY));
  }

  /** A day in a year that the reader knows: {@code 24 Feb}; another year is named. */
  String day(LocalDate day, int knownYear) {
    return language.say(new Figure.Day(day, knownYear));
  }

  String fullDay(LocalDate day) {
    return language.day(day);
  }

  /** A day in the year that the site is as of: {@code 24 Feb}; another year is named. */
  Day dated(LocalDate day, LocalDate asOf) {
    return new Day(day.toString(), day(day, asOf.getYear()));
  }

  String health(Health health) {
    return say("health." + health.word());
  }

  State state(Health health) {
    return new State(health.word(), health(health));
  }

  /** The word of a class of findings, with the colour that goes with it. */
  State state(FindingClass of) {
    return switch (of) {
      case GROSS -> new State(Health.OFF_TRACK.word(), say("class.gross"));
      case ATTENTION -> new State(Health.AT_RISK.word(), say("class.attention"));
      case NOTE -> new State(Health.UNKNOWN.word(), say("class.note"));
    };
  }

  /**
   * The mean of a team or a cycle as a bar.
   *
   * @param expected today, 0 to 1; empty where the scores are grades
   */
  Meter meter(MeanScore mean, OptionalDouble expected) {
    return meter(state(mean.health()), mean.score(), expected, false);
  }

  /** A score as a bar, and what is to be compared with it. */
  Meter meter(State state, OptionalDouble score, OptionalDouble expected, boolean graded) {
    return new Meter(
        state,
        Optional.of(score).filter(OptionalDouble::isPresent).map(this::score),
        Optional.of(expected).filter(OptionalDouble::isPresent).map(this::score),
        percent(score.orElse(0)),
        Optional.of(expected).filter(OptionalDouble::isPresent).map(to -> percent(to.orElse(0))),
        graded);
  }

  /** {@code committed}. */
  String kind(Kind kind) {
    return say("kind." + kind.word());
  }

  /** What is expected of such a goal. */
  String kindInFull(Kind kind) {
    return say("kind-in-full." + kind.word());
  }

  String origin(Origin origin) {
    return say("origin." + origin.word());
  }

  /** {@code paused}. */
  String status(Status status) {
    return say("status." + status.word());
  }

  /** {@code 1 Jan to 31 Mar 2026}: the days of a cycle. */
  String dates(Cycle cycle) {
    return say("cycle.dates", day(cycle.start(), cycle.end().getYear()), fullDay(cycle.end()));
  }
}
