package plumbline.page.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.FindingClass;
import plumbline.config.Settings;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.Kind;
import plumbline.model.Origin;
import plumbline.model.Status;
import plumbline.score.Expectation;
import plumbline.score.MeanScore;
import plumbline.text.Figure;
import plumbline.text.Language;
import plumbline.text.Phrase;
import plumbline.view.Badge;
import plumbline.view.Day;
import plumbline.view.LinkTo;
import plumbline.view.MeanView;
import plumbline.view.Meter;
import plumbline.view.SpreadView;
import plumbline.view.TextSpan;

/** How numbers, dates and the fixed words of the field are written in a language. */
public record Words(Language language, Settings.Grades grades) {
  private static final String NONE = "–";

  /** A mean has no colour of its own. */
  private static final Badge MEAN = new Badge("mean", "");

  /** The text of a key, with values in its gaps; see {@link plumbline.text.Phrase#values}. */
  public String say(String key, Object... values) {
    return language.say(key, values);
  }

  /** A sentence in which names made by {@link TextSpan#of} are links. */
  public List<TextSpan> said(String key, Object... values) {
    return language.pieces(Phrase.of(key, values)).stream().map(Words::said).toList();
  }

  private static TextSpan said(Language.Piece piece) {
    return new TextSpan(
        piece.text(),
        piece.of().filter(LinkTo.class::isInstance).map(LinkTo.class::cast).map(LinkTo::url));
  }

  /** {@code a, b, c}: names that stand side by side. */
  public String listed(List<String> names) {
    return language.listed(names);
  }

  /**
   * How many of a list are named: the last one too where it alone would be left out, for its name
   * is as short as 'and 1 more' and says which.
   *
   * @param all how many there are
   * @param most how many are named of a longer list
   */
  public static int first(int all, int most) {
    return all <= most + 1 ? all : most;
  }

  /** {@code a; b; and 2 more}: the first few of what can have commas in it. */
  public String semicolons(List<String> parts, int most) {
    int shown = first(parts.size(), most);
    int left = parts.size() - shown;
    String first = String.join(say("list.semicolon"), parts.subList(0, shown));
    return left > 0 ? say("list.semicolon-more", first, left) : first;
  }

  /** A score or a progress, never written as a limit of the colours that it is below. */
  public Figure.Share share(double score) {
    return Figure.Share.below(score, grades.redBelow(), grades.greenFrom(), 1);
  }

  /** {@link #share} as text, with a true minus sign. */
  public String score(double score) {
    return language.say(share(score));
  }

  /** A dash where it is unknown. */
  public String score(OptionalDouble score) {
    return score.isPresent() ? score(score.getAsDouble()) : NONE;
  }

  /** What is compared, never written as what it is compared with where it is less. */
  public Compared compared(double score, double expected) {
    Figure.Share usual = share(score);
    Figure.Share apart = Figure.Share.below(score, expected);
    return apart.decimals() > usual.decimals()
        ? new Compared(apart, new Figure.Share(expected).like(apart))
        : new Compared(usual, new Figure.Share(expected));
  }

  /** A score and what is expected of it, as figures that tell which is more. */
  public record Compared(Figure.Share score, Figure.Share expected) {}

  /** A share of a length for an SVG attribute, within 0 and 100 %. */
  public static String percent(double share) {
    double within = Math.max(0, Math.min(1, share));
    BigDecimal percent =
        BigDecimal.valueOf(within * 100).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  /** A whole percentage for reading: {@code 45 %}. */
  public String wholePercent(double share) {
    return language.say(Figure.Percent.below(share, 1));
  }

  /** A value with thousands set apart, as many decimals as its author wrote, and its unit. */
  public String quantity(BigDecimal value, String unit) {
    return language.say(new Figure.Quantity(value, unit));
  }

  /** A dash where there is none. */
  public String quantity(Optional<BigDecimal> value, String unit) {
    return value.map(one -> quantity(one, unit)).orElse(NONE);
  }

  /** A value with thousands set apart. */
  public String number(BigDecimal value) {
    return language.say(new Figure.Plain(value));
  }

  /** A figure without needless decimals. */
  public String figure(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return number(plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY));
  }

  /** A day in a year that the reader knows: {@code 24 Feb}; another year is named. */
  public String day(LocalDate day, int knownYear) {
    return language.say(new Figure.Day(day, knownYear));
  }

  public String fullDay(LocalDate day) {
    return language.day(day);
  }

  /** A day in the year that the site is as of: {@code 24 Feb}; another year is named. */
  public Day dated(LocalDate day, LocalDate asOf) {
    return new Day(day.toString(), day(day, asOf.getYear()));
  }

  public String health(Health health) {
    return say("health." + health.word());
  }

  public Badge state(Health health) {
    return new Badge(health.word(), health(health));
  }

  /** The word of a class of findings, with the colour that goes with it. */
  public Badge state(FindingClass of) {
    return switch (of) {
      case GROSS -> new Badge(Health.OFF_TRACK.word(), say("class.gross"));
      case ATTENTION -> new Badge(Health.AT_RISK.word(), say("class.attention"));
      case NOTE -> new Badge(Health.UNKNOWN.word(), say("class.note"));
    };
  }

  /** The mean of a team's or a cycle's goals as a bar of no colour, and how they stand. */
  public MeanView mean(MeanScore mean) {
    Optional<String> rests =
        Optional.of(say("mean.rests", mean.known(), mean.known() + mean.unknown()))
            .filter(any -> mean.known() > 0 && mean.unknown() > 0);
    Optional<Expectation> expected = expectation(mean.kind(), mean.comparedWith());
    return new MeanView(meter(MEAN, mean.score(), expected, false), rests, spread(mean));
  }

  /** How many of a team's or a cycle's goals stand how. */
  public SpreadView spread(MeanScore mean) {
    return SpreadMaker.of(this, mean.spread());
  }

  /** What a goal of some kind is held against; empty where nothing is to be compared. */
  public Optional<Expectation> expectation(Kind kind, OptionalDouble comparedWith) {
    return Expectation.of(grades, kind, comparedWith);
  }

  /** A score as a bar, and what is to be compared with it. */
  public Meter meter(
      Badge state, OptionalDouble score, Optional<Expectation> expected, boolean graded) {
    Optional<Compared> compared =
        expected
            .filter(any -> score.isPresent())
            .map(to -> compared(score.getAsDouble(), to.today()));
    return new Meter(
        state,
        compared.map(Compared::score).or(() -> known(score).map(this::share)).map(language::say),
        compared
            .map(Compared::expected)
            .or(() -> expected.map(to -> new Figure.Share(to.today())))
            .map(language::say),
        percent(score.orElse(0)),
        expected.map(to -> percent(to.onTrackFrom())),
        graded);
  }

  private static Optional<Double> known(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  /** {@code committed}. */
  public String kind(Kind kind) {
    return say("kind." + kind.word());
  }

  /** What is expected of such a goal. */
  public String kindInFull(Kind kind) {
    return say("kind-in-full." + kind.word());
  }

  public String origin(Origin origin) {
    return say("origin." + origin.word());
  }

  /** {@code paused}. */
  public String status(Status status) {
    return say("status." + status.word());
  }

  /** {@code 1 Jan to 31 Mar 2026}: the days of a cycle. */
  public String dates(Cycle cycle) {
    return say("cycle.dates", day(cycle.start(), cycle.end().getYear()), fullDay(cycle.end()));
  }
}
