package plumbline.alignment.rules.aid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding.LateDate;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.link.Link;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;

/**
 * How a late support is told.
 *
 * @param late the key results of the supporter that fall due too late, at least one
 */
public record LateDates(Facts facts, Link link, List<KeyResult> late) {
  /**
   * @param alone whether the supported goal is committed and nothing else supports it in time
   */
  public Message message(boolean alone) {
    Object target = target();
    LocalDate due = dueOf(facts, link);
    if (late.size() > 1) {
      long most = dates().stream().mapToLong(LateDate::days).max().orElse(0);
      return Message.of("rule.late-support.several", late.size(), most, target, due, alone);
    }
    LateDate one = date(late.get(0));
    return Message.of(
        "rule.late-support.found", one.what(), one.due(), one.days(), target, due, alone);
  }

  /** What the message of several late ones leaves to a table; none for one. */
  public List<LateDate> table() {
    return late.size() > 1 ? dates() : List.of();
  }

  private List<LateDate> dates() {
    return late.stream().map(this::date).toList();
  }

  private LateDate date(KeyResult keyResult) {
    LocalDate due = facts.due(link.from(), keyResult);
    long days = ChronoUnit.DAYS.between(dueOf(facts, link), due);
    return new LateDate(new OwnedKeyResult(link.from(), keyResult), due, days);
  }

  /** The day on which what a link supports falls due. */
  public static LocalDate dueOf(Facts facts, Link link) {
    return link.keyResult()
        .map(keyResult -> facts.due(link.to(), keyResult))
        .orElseGet(() -> facts.due(link.to()));
  }

  private Object target() {
    return link.keyResult()
        .<Object>map(keyResult -> new OwnedKeyResult(link.to(), keyResult))
        .orElse(link.to());
  }

  /** To bring one date forward; with several late ones, to put the one supported date off. */
  public Edit edit() {
    LocalDate due = dueOf(facts, link);
    if (late.size() == 1) {
      return Edit.of("rule.late-support.edit", due).with(change(late.get(0), due));
    }
    LocalDate last =
        late.stream().map(one -> facts.due(link.from(), one)).max(LocalDate::compareTo).get();
    Edit edit = Edit.of("rule.late-support.several-edit", last, due);
    return link.keyResult()
        .filter(keyResult -> keyResult.due().isPresent())
        .map(keyResult -> edit.with(change(keyResult, last)))
        .orElse(edit);
  }

  private static Edit.LineChange change(KeyResult keyResult, LocalDate to) {
    String removed = keyResult.due().map(date -> "due: " + date).orElse("");
    return new Edit.LineChange(FindingPlaces.at(keyResult, "due"), removed, "due: " + to);
  }
}
