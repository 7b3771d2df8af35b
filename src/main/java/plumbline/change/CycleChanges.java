package plumbline.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.model.Cycle;

/** Compares two states of a cycle. */
final class CycleChanges {
  private CycleChanges() {}

  static List<Change> between(Cycle before, Cycle after, RefKeys namings) {
    Differences found = Differences.ofOrganisation(after.lines());
    found.text(Aspect.TITLE, "title", before.title(), after.title());
    found.field(Aspect.FIRST_DAY, "start", day(before.start()), day(after.start()));
    found.field(Aspect.LAST_DAY, "end", day(before.end()), day(after.end()));
    found.field(
        Aspect.PARENT,
        "parent",
        before.parent().map(namings.before()::of),
        after.parent().map(namings.after()::of));
    found.text(Aspect.STATUS, "status", word(before), word(after));
    found.prose(Aspect.BODY, before.body().markdown(), after.body().markdown());
    return found.gravestFirst();
  }

  private static Optional<String> word(Cycle cycle) {
    return cycle.status().map(Cycle.Status::word);
  }

  private static Optional<Value> day(LocalDate day) {
    return Optional.of(new Value.Day(day));
  }
}
