package plumbline.author.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.Slug;
import plumbline.author.Value.Fields;
import plumbline.content.CycleDates;
import plumbline.content.FiscalCalendar;

/**
 * Finds the cycle that a period of another program is; makes one with dates where it is none yet.
 */
final class SourceCycles {
  private static final Pattern PART_FIRST =
      Pattern.compile("([qh][1-4])\\W*(fy)?\\W*(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(fy)?\\W*(\\d{4}|\\d{2})\\W*([qh][1-4])?", Pattern.CASE_INSENSITIVE);

  private final FiscalCalendar calendar;
  private final String otherwise;
  private final Map<String, ContentFile> made = new LinkedHashMap<>();

  /**
   * @param otherwise the cycle of goals that say nothing of time
   */
  SourceCycles(FiscalCalendar calendar, String otherwise) {
    this.calendar = calendar;
    this.otherwise = otherwise;
  }

  /** The cycles that need a file. */
  List<ContentFile> made() {
    return List.copyOf(made.values());
  }

  /** The id of a line's cycle. */
  String of(SourceLine line) {
    String label = line.label("okrq");
    String period = label.isEmpty() ? line.text(Role.CYCLE) : label;
    Optional<LocalDate> start = SourceValues.day(line.text(Role.START_DATE));
    Optional<LocalDate> end = SourceValues.day(line.text(Role.END_DATE));
    Optional<String> named = named(period);
    if (named.isPresent()) {
      return named.get();
    }
    if (!period.isEmpty() && start.isPresent() && end.isPresent()) {
      return declared(period, start.get(), end.get());
    }
    return start.isPresent() && end.isPresent() ? around(start.get(), end.get()) : otherwise;
  }

  private Optional<String> named(String period) {
    String text = period.strip();
    Matcher part = PART_FIRST.matcher(text);
    Matcher year = YEAR_FIRST.matcher(text);
    String id = text.toLowerCase(Locale.ROOT);
    if (part.matches()) {
      id = id(part.group(2), part.group(3), part.group(1));
    } else if (year.matches()
        && (year.group(3) != null || year.group(2).length() == 4 || year.group(1) != null)) {
      id = id(year.group(1), year.group(2), year.group(3));
    }
    return Optional.of(id).filter(one -> CycleDates.of(one, calendar).isPresent());
  }

  private static String id(String fiscal, String year, String part) {
    String whole = fiscal != null ? "fy" + year : year.length() == 2 ? "20" + year : year;
    return whole + (part == null ? "" : "-" + part.toLowerCase(Locale.ROOT));
  }

  private String declared(String period, LocalDate start, LocalDate end) {
    String id = Slug.of(period, "cycle");
    Fields fields =
        Fields.none()
            .with("title", period)
            .with("start", start.toString())
            .with("end", end.isBefore(start) ? start.toString() : end.toString());
    made.putIfAbsent(id, NewContent.of("cycles/" + id, fields, ""));
    return id;
  }

  /** The shortest of the calendar that both days lie in. */
  private String around(LocalDate start, LocalDate end) {
    int year = start.getYear();
    int half = (start.getMonthValue() + 5) / 6;
    int quarter = (start.getMonthValue() + 2) / 3;
    return List.of(year + "-q" + quarter, year + "-h" + half, String.valueOf(year)).stream()
        .filter(id -> !CycleDates.of(id, calendar).orElseThrow().end().isBefore(end))
        .findFirst()
        .orElse(otherwise);
  }
}
