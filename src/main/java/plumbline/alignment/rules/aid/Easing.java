package plumbline.alignment.rules.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Message;
import plumbline.history.Goalpost;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.text.Figure;
import plumbline.text.Phrase;

/**
 * One way in which less is asked than was agreed.
 *
 * @param field the key result's field to look at
 * @param words what it was and what it is, for example {@code target 60 % → 50 %}
 * @param comparable whether a score under the one says something beside a score under the other
 * @param postponed whether a date was put off, the key result's or a milestone's
 */
public record Easing(String field, Phrase words, boolean comparable, boolean postponed) {
  private static final Phrase NONE = Phrase.of("rule.moved-goalposts.none");

  /**
   * Every way in which less is asked now; none where it is the same or more.
   *
   * @param cycleEnd the due date of what states none
   */
  public static List<Easing> between(Goalpost agreed, Goalpost now, LocalDate cycleEnd) {
    List<Easing> all = new ArrayList<>(measure(agreed.measure(), now.measure()));
    LocalDate was = agreed.due().orElse(cycleEnd);
    LocalDate is = now.due().orElse(cycleEnd);
    if (is.isAfter(was)) {
      all.add(of("due", "rule.moved-goalposts.due", was, is));
    }
    return all;
  }

  private static Easing of(String field, String key, Object was, Object is) {
    return new Easing(field, Phrase.of(key, was, is), true, field.equals("due"));
  }

  private static List<Easing> measure(Measure was, Measure is) {
    if (was.getClass() != is.getClass()) {
      return List.of(incomparable("rule.moved-goalposts.measure", was.name(), is.name()));
    }
    if (!was.unit().equals(is.unit())) {
      return List.of(
          incomparable("rule.moved-goalposts.unit", named(was.unit()), named(is.unit())));
    }
    if (was instanceof Measure.Numeric before && is instanceof Measure.Numeric after) {
      return numeric(before, after);
    }
    if (was instanceof Measure.Threshold before && is instanceof Measure.Threshold after) {
      return threshold(before, after);
    }
    return was instanceof Measure.Milestones before && is instanceof Measure.Milestones after
        ? milestones(before, after)
        : List.of();
  }

  private static Easing incomparable(String key, Object was, Object is) {

    return new Easing("target", Phrase.of(key, was, is), false, false);
  }

  private static Object named(String unit) {
    return unit.isBlank() ? NONE : unit.strip();
  }

  /** A smaller change: the target is nearer, or the start is nearer to it. */
  private static List<Easing> numeric(Measure.Numeric was, Measure.Numeric is) {
    int up = was.change().signum();
    List<Easing> all = new ArrayList<>();
    boolean turned = up != is.change().signum();
    boolean nearer = is.target().subtract(was.target()).signum() == -up;
    if (turned || nearer) {
      all.add(
          of(
              "target",
              "rule.moved-goalposts.target",
              quantity(was, was.target()),
              quantity(is, is.target())));
    }
    boolean later = is.start().subtract(was.start()).signum() == up;
    boolean smaller = is.change().abs().compareTo(was.change().abs()) < 0;
    if (turned && differ(was.start(), is.start()) || later && smaller) {
      all.add(
          of(
              "start",
              "rule.moved-goalposts.start",
              quantity(was, was.start()),
              quantity(is, is.start())));
    }
    return all;
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) != 0;
  }

  private static List<Easing> threshold(Measure.Threshold was, Measure.Threshold is) {
    List<Easing> all = new ArrayList<>();
    boolean lower =
        was.atLeast()
            .filter(low -> is.atLeast().filter(now -> now.compareTo(low) >= 0).isEmpty())
            .isPresent();
    if (lower) {
      all.add(
          of(
              "at_least",
              "rule.moved-goalposts.at-least",
              bound(was, was.atLeast()),
              bound(is, is.atLeast())));
    }
    boolean higher =
        was.atMost()
            .filter(high -> is.atMost().filter(now -> now.compareTo(high) <= 0).isEmpty())
            .isPresent();
    if (higher) {
      all.add(
          of(
              "at_most",
              "rule.moved-goalposts.at-most",
              bound(was, was.atMost()),
              bound(is, is.atMost())));
    }
    return all;
  }

  private static Object bound(Measure of, Optional<BigDecimal> value) {
    return value.<Object>map(number -> quantity(of, number)).orElse(NONE);
  }

  private static Figure quantity(Measure of, BigDecimal value) {
    return Message.quantity(value, of.unit());
  }

  /** Fewer stages, or a stage that is due later; another title alone asks for no less. */
  private static List<Easing> milestones(Measure.Milestones was, Measure.Milestones is) {
    List<Easing> all = new ArrayList<>();
    int before = was.list().size();
    int after = is.list().size();
    if (after < before) {
      all.add(of("milestones", "rule.moved-goalposts.milestones", before, after));
    }
    Map<String, Milestone> old = new LinkedHashMap<>();
    was.list().forEach(one -> old.putIfAbsent(one.title(), one));
    for (Milestone now : is.list()) {
      Optional<LocalDate> due = Optional.ofNullable(old.get(now.title())).flatMap(Milestone::due);
      if (due.isPresent() && now.due().filter(day -> day.isAfter(due.get())).isPresent()) {
        String key = "rule.moved-goalposts.milestone";
        Phrase words = Phrase.of(key, now.title(), due.get(), now.due().get());
        all.add(new Easing("milestones", words, true, true));
      }
    }
    return all;
  }
}
