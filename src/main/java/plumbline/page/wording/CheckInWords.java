package plumbline.page.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.change.Change;
import plumbline.change.Value.Amount;
import plumbline.change.Value.Measured;
import plumbline.model.CheckIn;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.view.ReviewPage.Line;

/** Says in words what a check-in tells, and how one that is rewritten differs. */
public record CheckInWords(Words words) {

  Line line(Optional<String> keyResult, Change change) {
    Optional<Measured> was = change.before().map(Measured.class::cast);
    Optional<Measured> is = change.after().map(Measured.class::cast);
    String day = words.fullDay(is.or(() -> was).orElseThrow().date());
    if (was.isPresent() && is.isPresent()) {
      return new Line(
          keyResult,
          words.say("checked.corrected", day),
          Optional.of(part(was.get(), is.get())),
          Optional.of(part(is.get(), was.get())),
          Optional.empty());
    }
    String what = is.isPresent() ? day : words.say("checked.taken-back", day);
    return new Line(keyResult, what, was.map(this::text), is.map(this::text), Optional.empty());
  }

  /** All that it tells: {@code 24 %, confidence 0.4: late}. */
  String text(Measured of) {
    String figures = figures(of.value().map(this::amount), confidence(of));
    List<String> parts = new ArrayList<>();
    of.note()
        .map(note -> figures.isEmpty() ? note : words.say("differs.of", figures, note))
        .or(() -> Optional.of(figures).filter(text -> !text.isEmpty()))
        .ifPresent(parts::add);
    parts.addAll(outlook(of.outlook()));
    return words.listed(parts);
  }

  /** What is expected of the rest of the time, a part each: {@code Blocked by: the customs}. */
  private List<String> outlook(CheckIn.Outlook of) {
    List<String> parts = new ArrayList<>();
    of.blocker().ifPresent(text -> parts.add(named("fact.blocker", text)));
    of.next().ifPresent(text -> parts.add(named("fact.next", text)));
    of.expected().ifPresent(share -> parts.add(named("fact.expected", words.number(share))));
    return parts;
  }

  private String named(String key, String text) {
    return words.say("differs.of", words.say(key), text);
  }

  /** The figures of a check-in alone. */
  public String figures(CheckIn of, String unit) {
    return figures(
        of.value().map(value -> words.quantity(value, unit)),
        of.confidence().map(this::confidence));
  }

  /** What it tells and another does not; {@code none} for what only the other tells. */
  private String part(Measured of, Measured other) {
    List<String> parts = new ArrayList<>();
    if (!of.value().equals(other.value())) {
      parts.add(of.value().map(this::amount).orElseGet(() -> words.say("differs.no-value")));
    }
    if (!of.confidence().equals(other.confidence())) {
      parts.add(confidence(of).orElseGet(() -> words.say("checked.no-confidence")));
    }
    if (!of.note().equals(other.note())) {
      parts.add(
          of.note()
              .map(note -> words.say("checked.note", note))
              .orElseGet(() -> words.say("checked.no-note")));
    }
    if (!of.outlook().equals(other.outlook())) {
      List<String> expected = outlook(of.outlook());
      parts.addAll(expected.isEmpty() ? List.of(words.say("differs.no-outlook")) : expected);
    }
    return words.listed(parts);
  }

  private String figures(Optional<String> value, Optional<String> confidence) {
    return value.isPresent() && confidence.isPresent()
        ? words.listed(List.of(value.get(), confidence.get()))
        : value.or(() -> confidence).orElse("");
  }

  private Optional<String> confidence(Measured of) {
    return of.confidence().map(this::confidence);
  }

  private String confidence(BigDecimal share) {
    return words.say("checked.confidence", new Figure.Plain(share));
  }

  private String amount(Amount of) {
    return words.quantity(of.number(), of.unit());
  }
}
