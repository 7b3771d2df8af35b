package plumbline.alignment.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Figures;
import plumbline.alignment.Message;
import plumbline.alignment.Places;
import plumbline.link.Link;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;

/**
 * How a late support is told.
 *
 * @param late the key results of the supporter that fall due too late, at least one
 */
record LateDates(Facts facts, Link link, List<KeyResult> late) {
  /**
   * @param alone whether the supported goal is committed and nothing else supports it in time
   */
  Message message(boolean alone) {
    Object target = target();
    LocalDate due = LateSupport.dueOf(facts, link);
    boolean one = late.size() == 1;
    return Message.of(
        "{} {} due on {}, {} after {}, which {} ({}){}.",
        late.stream().map(keyResult -> new OwnedKeyResult(link.from(), keyResult)).toList(),
        one ? "falls" : "fall",
        late.stream().map(keyResult -> facts.due(link.from(), keyResult)).toList(),
        days(due),
        target,
        one ? "it supports" : "they support",
        due,
        alone ? "; nothing supports it in time" : "");
  }

  private Object target() {
    return link.keyResult()
        .<Object>map(keyResult -> new OwnedKeyResult(link.to(), keyResult))
        .orElse(link.to());
  }

  private Message days(LocalDate due) {
    List<Long> days =
        late.stream()
            .map(one -> ChronoUnit.DAYS.between(due, facts.due(link.from(), one)))
            .toList();
    long last = days.get(days.size() - 1);
    return Message.of(last == 1 ? "{} day" : "{} days", days);
  }

  /** To bring one date forward; with several late ones, to put the one supported date off. */
  Edit edit() {
    LocalDate due = LateSupport.dueOf(facts, link);
    if (late.size() == 1) {
      String advice =
          "Bring this date forward to %s, or agree on a later one for what it supports.";
      return Edit.of(advice.formatted(Figures.day(due)), change(late.get(0), due));
    }
    LocalDate last =
        late.stream().map(one -> facts.due(link.from(), one)).max(LocalDate::compareTo).get();
    String advice =
        "Agree on %s for what they support, or bring their dates forward to %s."
            .formatted(Figures.day(last), Figures.day(due));
    return link.keyResult()
        .filter(keyResult -> keyResult.due().isPresent())
        .map(keyResult -> Edit.of(advice, change(keyResult, last)))
        .orElseGet(() -> Edit.of(advice));
  }

  private static Edit.LineChange change(KeyResult keyResult, LocalDate to) {
    String removed = keyResult.due().map(date -> "due: " + date).orElse("");
    return new Edit.LineChange(Places.at(keyResult, "due"), removed, "due: " + to);
  }
}
