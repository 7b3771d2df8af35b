package plumbline.page.wording;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Value;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Origin;
import plumbline.model.Status;
import plumbline.page.site.Words;
import plumbline.view.ReviewPage;

/**
 * Says in words what differs.
 *
 * @param cycle of the goal, whose last day stands for a due date that is not written
 */
public record ChangeWords(Words words, Optional<Cycle> cycle) {

  public ReviewPage.Line line(Change change) {
    Optional<String> keyResult = change.keyResult().map(Change.KeyResultName::title);
    if (change.aspect() == Aspect.CHECK_IN) {
      return new CheckInWords(words).line(keyResult, change);
    }
    if (change.aspect() == Aspect.MILESTONE_DONE) {
      return passed(keyResult, change);
    }
    Optional<String> was = change.before().map(value -> text(words, change.aspect(), value));
    Optional<String> is = change.after().map(value -> text(words, change.aspect(), value));
    String what = what(change);
    if (was.isPresent() && is.isPresent() || isOneSided(change.aspect())) {
      return new ReviewPage.Line(keyResult, what, was, is, Optional.empty());
    }
    boolean bare = was.isEmpty() && is.isEmpty();
    return new ReviewPage.Line(
        keyResult,
        what,
        bare ? was : was.or(() -> Optional.of(absent(change.aspect()))),
        bare ? is : is.or(() -> Optional.of(absent(change.aspect()))),
        Optional.empty());
  }

  private ReviewPage.Line passed(Optional<String> keyResult, Change change) {
    boolean done = change.after().filter(ChangeWords::isYes).isPresent();
    return new ReviewPage.Line(
        keyResult,
        words.say(done ? "differs.milestone-passed" : "differs.milestone-not-passed"),
        Optional.empty(),
        Optional.of(part(change)),
        Optional.empty());
  }

  private static boolean isYes(Value value) {
    return value instanceof Value.Part part
        ? part.value().filter(ChangeWords::isYes).isPresent()
        : value instanceof Value.Text of && of.text().equals("yes");
  }

  /** Whether the words themselves tell what came and what went. */
  private static boolean isOneSided(Aspect aspect) {
    return switch (aspect) {
      case SUPPORTS, DEPENDS_ON, UNALIGNED, ACCEPTED, CONTRIBUTORS, MILESTONE, KPI, TEAMS, WORK ->
          true;
      default -> false;
    };
  }

  /** What stands where the author wrote nothing. */
  private String absent(Aspect aspect) {
    return switch (aspect) {
      case DUE ->
          cycle
              .map(one -> words.say("differs.cycle-end", one.end()))
              .orElseGet(() -> words.say("differs.none"));
      case OWNER -> words.say("differs.objective-owner");
      case CURRENT, KPI_VALUE -> words.say("differs.no-value");
      case SETTING -> words.say("differs.default");
      default -> words.say("differs.none");
    };
  }

  private String what(Change change) {
    String way = change.before().isEmpty() ? "came" : change.after().isEmpty() ? "went" : "differs";
    return words.say("aspect." + change.aspect().word(), way, part(change));
  }

  /** The milestone, indicator or setting that a change is about; empty for all else. */
  private static String part(Change change) {
    return change
        .after()
        .or(change::before)
        .filter(Value.Part.class::isInstance)
        .map(value -> ((Value.Part) value).title())
        .orElse("");
  }

  /** A value as people read it. */
  public static String text(Words words, Aspect aspect, Value value) {
    if (value instanceof Value.Amount amount) {
      return words.quantity(amount.number(), amount.unit());
    }
    if (value instanceof Value.Day day) {
      return words.fullDay(day.date());
    }
    if (value instanceof Value.Name name) {
      return name.text();
    }
    if (value instanceof Value.Part part) {
      return part.value().map(of -> text(words, aspect, of)).orElse(part.title());
    }
    if (value instanceof Value.Accepted accepted) {
      return accepted(words, accepted);
    }
    return value instanceof Value.Measured measured
        ? new CheckInWords(words).text(measured)
        : word(words, aspect, ((Value.Text) value).text());
  }

  private static String accepted(Words words, Value.Accepted of) {
    return of.until()
        .map(last -> words.say("differs.acceptance-until", of.rule(), of.reason(), last))
        .orElseGet(() -> words.say("differs.acceptance", of.rule(), of.reason()));
  }

  /** A word of the format as people say it; an author's words as they are. */
  private static String word(Words words, Aspect aspect, String text) {
    return switch (aspect) {
      case KIND -> said(words, "kind.", Kind.values(), Kind::word, text);
      case STATUS -> said(words, "status.", Status.values(), Status::word, text);
      case ORIGIN -> said(words, "origin-inside.", Origin.values(), Origin::word, text);
      case PACE -> said(words, "pace.", KeyResult.Pace.values(), ChangeWords::pace, text);
      case MEASURE -> words.say("measured." + text);
      case DONE -> words.say("done." + text);
      case ROLLUP -> words.say("rollup." + text);
      default -> text;
    };
  }

  private static String pace(KeyResult.Pace pace) {
    return pace.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static <T> String said(
      Words words, String key, T[] values, Function<T, String> word, String text) {
    return Stream.of(values).map(word).anyMatch(text::equals) ? words.say(key + text) : text;
  }
}
