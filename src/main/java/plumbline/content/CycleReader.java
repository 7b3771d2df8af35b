package plumbline.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.content.yaml.Fields;
import plumbline.content.yaml.FrontMatter;
import plumbline.model.Body;
import plumbline.model.Cycle;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/**
 * Reads the files under {@code cycles/}, and derives the cycles that have no file from their ids.
 */
final class CycleReader {
  private static final Map<String, Cycle.Status> STATUSES =
      Stream.of(Cycle.Status.values()).collect(Collectors.toMap(Cycle.Status::word, one -> one));

  private final FiscalCalendar calendar;
  private final Set<String> ids;
  private final Set<String> declared;

  /**
   * @param ids every cycle's id: those with a file and those with a folder
   * @param declared those with a file
   */
  CycleReader(FiscalCalendar calendar, Set<String> ids, Set<String> declared) {
    this.calendar = calendar;
    this.declared = Set.copyOf(declared);
    this.ids = Set.copyOf(ids);
  }

  /** Whether a cycle has a file, in which its name is looked at. */
  boolean isDeclared(String id) {
    return declared.contains(id);
  }

  Cycle declared(String id, FrontMatter file, Body body, List<Problem> problems) {
    Fields fields = new Fields(file.fields(), "a cycle", problems);
    Optional<CycleDates> derived = CycleDates.of(id, calendar);
    Optional<LocalDate> start = fields.date("start").or(() -> derived.map(CycleDates::start));
    Optional<LocalDate> end = fields.date("end").or(() -> derived.map(CycleDates::end));
    reportDates(fields, id, start, end);
    Optional<Ref> parent = fields.ref("parent").or(() -> parentOf(derived, fields.lines().start()));
    Cycle cycle =
        new Cycle(
            id,
            fields.text("title").or(() -> derived.map(CycleDates::title)).orElse(id),
            start.orElse(LocalDate.EPOCH),
            end.orElse(start.orElse(LocalDate.EPOCH)),
            parent,
            fields.choice("status", STATUSES),
            body,
            fields.lines());
    fields.done();
    return cycle;
  }

  /** The cycle of a folder without a file. */
  Cycle derived(String id, String folder, List<Problem> problems) {
    Location at = new Location(folder, 1, 1);
    Optional<CycleDates> dates = CycleDates.of(id, calendar);
    if (dates.isEmpty()) {
      problems.add(
          Problem.error(
              "unknown-cycle",
              at,
              "found the cycle '"
                  + PrintableText.inMessage(id)
                  + "', whose name says no dates, expected for example 2026-q1",
              CycleDates.meant(id, calendar)
                  .map(meant -> "Did you mean '" + meant + "'? Rename the folder.")
                  .orElseGet(
                      () ->
                          "Rename the folder, or add cycles/"
                              + PrintableText.inMessage(id)
                              + ".md with start and end.")));
    }
    return new Cycle(
        id,
        dates.map(CycleDates::title).orElse(id),
        dates.map(CycleDates::start).orElse(LocalDate.EPOCH),
        dates.map(CycleDates::end).orElse(LocalDate.EPOCH),
        parentOf(dates, at),
        Optional.empty(),
        Body.empty(folder),
        new Lines(at, new TreeMap<>()));
  }

  /** A year encloses its parts only where there is such a year in the content. */
  private Optional<Ref> parentOf(Optional<CycleDates> dates, Location at) {
    return dates.flatMap(CycleDates::year).filter(ids::contains).map(year -> new Ref(year, at));
  }

  private static void reportDates(
      Fields fields, String id, Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isEmpty() || end.isEmpty()) {
      fields.report(
          "missing-field",
          fields.lines().start(),
          "found no start and end, expected both, because the name '" + id + "' says no dates",
          "Add start: and end: with dates.");
    } else if (end.get().isBefore(start.get())) {
      fields.report(
          "empty-range",
          fields.valueAt("end"),
          "found the end " + end.get() + " before the start " + start.get() + ", expected it after",
          "Exchange the two dates.");
    }
  }
}
