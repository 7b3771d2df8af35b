package plumbline.page;

import java.util.Optional;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Value;
import plumbline.model.Cycle;

/** Says in words what differs. */
final class ChangeWords {
  private static final Optional<String> NONE = Optional.of("none");

  private final Optional<Cycle> cycle;

  /**
   * @param cycle of the goal, whose last day stands for a due date that is not written
   */
  ChangeWords(Optional<Cycle> cycle) {
    this.cycle = cycle;
  }

  ReviewPage.Line line(Change change) {
    Optional<String> keyResult = change.keyResult().map(Change.KeyResultName::title);
    if (change.aspect() == Aspect.CHECK_IN) {
      return CheckInWords.line(keyResult, change);
    }
    if (change.aspect() == Aspect.MILESTONE_DONE) {
      return passed(keyResult, change);
    }
    Optional<String> was = change.before().map(ChangeWords::text);
    Optional<String> is = change.after().map(ChangeWords::text);
    String what = what(change);
    if (was.isPresent() && is.isPresent() || isOneSided(change.aspect())) {
      return new ReviewPage.Line(keyResult, what, was, is, Optional.empty());
    }
    boolean bare = was.isEmpty() && is.isEmpty();
    return new ReviewPage.Line(
        keyResult,
        what,
        bare ? was : was.or(() -> absent(change.aspect())),
        bare ? is : is.or(() -> absent(change.aspect())),
        Optional.empty());
  }

  private static ReviewPage.Line passed(Optional<String> keyResult, Change change) {
    boolean done = change.after().map(ChangeWords::text).equals(Optional.of("yes"));
    return new ReviewPage.Line(
        keyResult,
        done ? "milestone passed" : "milestone not passed after all",
        Optional.empty(),
        Optional.of(part(change)),
        Optional.empty());
  }

  /** Whether the words themselves tell what came and what went. */
  private static boolean isOneSided(Aspect aspect) {
    return switch (aspect) {
      case SUPPORTS, DEPENDS_ON, UNALIGNED, ACCEPTED, CONTRIBUTORS, MILESTONE, KPI, TEAMS -> true;
      default -> false;
    };
  }

  /** What stands where the author wrote nothing. */
  private Optional<String> absent(Aspect aspect) {
    return switch (aspect) {
      case DUE ->
          cycle.map(one -> Words.ENGLISH.fullDay(one.end()) + " (the cycle’s end)").or(() -> NONE);
      case OWNER -> Optional.of("the objective’s owner");
      case CURRENT, KPI_VALUE -> Optional.of("no value");
      case SETTING -> Optional.of("the default");
      default -> NONE;
    };
  }

  private static String what(Change change) {
    boolean came = change.before().isEmpty();
    boolean went = change.after().isEmpty();
    return switch (change.aspect()) {
      case ADDED -> "new";
      case REMOVED -> "removed";
      case SUPPORTS -> came ? "now supports" : went ? "no longer supports" : "supports";
      case DEPENDS_ON -> came ? "now depends on" : went ? "no longer depends on" : "depends on";
      case UNALIGNED ->
          came
              ? "stands alone on purpose"
              : went ? "no longer says why it stands alone" : "stands alone because";
      case ACCEPTED -> came ? "accepts a finding" : went ? "accepts no longer" : "accepts";
      case CONTRIBUTORS ->
          came ? "new contributor" : went ? "contributes no longer" : "contributor";
      case MILESTONE -> came ? "new milestone" : went ? "milestone taken out" : "milestone";
      case MILESTONE_DUE -> "milestone “" + part(change) + "” due";
      case KPI ->
          (came ? "new " : "") + "KPI “" + part(change) + "”" + (went ? " taken out" : " target");
      case KPI_VALUE -> "KPI “" + part(change) + "”";
      case SETTING -> part(change);
      case MEASURE -> "measured as";
      case TITLE -> "renamed";
      case BODY -> "text re-worded";
      default -> change.aspect().words();
    };
  }

  /** The milestone, indicator or setting that a change is about. */
  private static String part(Change change) {
    Value.Part part = (Value.Part) change.after().or(change::before).orElseThrow();
    return part.title();
  }

  /** A value as people read it. */
  static String text(Value value) {
    if (value instanceof Value.Amount amount) {
      return Words.ENGLISH.quantity(amount.number(), amount.unit());
    }
    if (value instanceof Value.Day day) {
      return Words.ENGLISH.fullDay(day.date());
    }
    if (value instanceof Value.Name name) {
      return name.text();
    }
    if (value instanceof Value.Part part) {
      return part.value().map(ChangeWords::text).orElse(part.title());
    }
    return value instanceof Value.Measured measured
        ? CheckInWords.text(measured)
        : ((Value.Text) value).text();
  }
}
