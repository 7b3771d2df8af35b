package plumbline.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.change.Change;
import plumbline.change.Value.Measured;
import plumbline.model.CheckIn;
import plumbline.page.ReviewPage.Line;

/** Says in words what a check-in tells, and how one that is rewritten differs. */
final class CheckInWords {
  private CheckInWords() {}

  static Line line(Optional<String> keyResult, Change change) {
    Optional<Measured> was = change.before().map(Measured.class::cast);
    Optional<Measured> is = change.after().map(Measured.class::cast);
    String day = Words.ENGLISH.fullDay(is.or(() -> was).orElseThrow().date());
    if (was.isPresent() && is.isPresent()) {
      return line(
          keyResult, day + " corrected", part(was.get(), is.get()), part(is.get(), was.get()));
    }
    String what = is.isPresent() ? day : day + " taken back";
    return new Line(
        keyResult, what, was.map(CheckInWords::text), is.map(CheckInWords::text), Optional.empty());
  }

  private static Line line(Optional<String> keyResult, String what, String was, String is) {
    return new Line(keyResult, what, Optional.of(was), Optional.of(is), Optional.empty());
  }

  /** All that it tells: {@code 24 %, confidence 0.4: late}. */
  static String text(Measured of) {
    String figures = figures(of.value().map(ChangeWords::text), confidence(of));
    return figures + of.note().map(note -> (figures.isEmpty() ? "" : ": ") + note).orElse("");
  }

  /** The figures of a check-in alone. */
  static String figures(CheckIn of, String unit) {
    return figures(
        of.value().map(value -> Words.ENGLISH.quantity(value, unit)),
        of.confidence().map(CheckInWords::confidence));
  }

  /** What it tells and another does not; {@code none} for what only the other tells. */
  private static String part(Measured of, Measured other) {
    List<String> parts = new ArrayList<>();
    if (!of.value().equals(other.value())) {
      parts.add(of.value().map(ChangeWords::text).orElse("no value"));
    }
    if (!of.confidence().equals(other.confidence())) {
      parts.add(confidence(of).orElse("no confidence"));
    }
    if (!of.note().equals(other.note())) {
      parts.add(of.note().map(note -> "“" + note + "”").orElse("no note"));
    }
    return String.join(", ", parts);
  }

  private static String figures(Optional<String> value, Optional<String> confidence) {
    return value.isPresent() && confidence.isPresent()
        ? value.get() + ", " + confidence.get()
        : value.or(() -> confidence).orElse("");
  }

  private static Optional<String> confidence(Measured of) {
    return of.confidence().map(CheckInWords::confidence);
  }

  private static String confidence(BigDecimal share) {
    return "confidence " + Words.ENGLISH.number(share);
  }
}
