package plumbline.author.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;

/** The fields of key results, and what has no field, as the format has them. */
final class SourceFields {
  private static final Map<String, String> STATUSES =
      Map.of(
          "closed",
          "done",
          "completed",
          "done",
          "complete",
          "done",
          "achieved",
          "done",
          "done",
          "done",
          "postponed",
          "deferred",
          "deferred",
          "deferred",
          "cancelled",
          "dropped",
          "dropped",
          "dropped",
          "draft",
          "draft");

  private SourceFields() {}

  /** A key result; what cannot be understood is kept for the text. */
  static Fields keyResult(SourceLine line, String id, Optional<String> owner) {
    String title =
        line.text(Role.KEY_RESULT).isEmpty() ? line.text(Role.TITLE) : line.text(Role.KEY_RESULT);
    Fields fields =
        Fields.none()
            .with("id", id)
            .with("title", title.isEmpty() ? "Key result of line " + line.number() : oneLine(title))
            .with("owner", owner.orElse(""));
    fields = measured(fields, line);
    String due = line.text(Role.DUE).isEmpty() ? line.text(Role.END_DATE) : line.text(Role.DUE);
    Optional<String> day = SourceValues.day(due).map(Object::toString);
    if (day.isEmpty()) {
      line.keep(Role.DUE);
    }
    return fields
        .with("due", day.orElse(""))
        .with("weight", above0(line))
        .with("score", share(line, Role.SCORE))
        .with("status", status(line));
  }

  private static Fields measured(Fields fields, SourceLine line) {
    Optional<SourceValues.Amount> start = SourceValues.number(line.text(Role.START));
    Optional<SourceValues.Amount> target = SourceValues.number(line.text(Role.TARGET));
    boolean numeric =
        target.isPresent()
            && !start
                .map(one -> one.text().equals(target.get().text()))
                .orElse(target.get().text().equals("0"));
    if (!numeric) {
      List.of(Role.START, Role.TARGET, Role.UNIT, Role.CURRENT).forEach(line::keep);
      return noted(fields, line, Optional.empty());
    }
    String unit = line.text(Role.UNIT).isEmpty() ? target.get().unit() : line.text(Role.UNIT);
    Fields measured =
        fields
            .with("start", start.map(SourceValues.Amount::text).orElse(""))
            .with("target", target.get().text())
            .with("unit", oneLine(unit));
    Optional<String> current =
        SourceValues.number(line.text(Role.CURRENT)).map(SourceValues.Amount::text);
    if (current.isEmpty()) {
      line.keep(Role.CURRENT);
    }
    return noted(measured, line, current);
  }

  /** The last check-in where its day is known, else the current value. */
  private static Fields noted(Fields fields, SourceLine line, Optional<String> current) {
    Optional<String> day = SourceValues.day(line.text(Role.CHECKIN_DATE)).map(Object::toString);
    String confidence = share(line, Role.CONFIDENCE);
    if (day.isEmpty()) {
      line.keep(Role.CHECKIN_DATE);
      line.keep(Role.NOTE);
      line.keep(Role.CONFIDENCE);
      return fields.with("current", current.orElse(""));
    }
    Value checkIn =
        Fields.none()
            .with("date", day.get())
            .with("value", current.orElse(""))
            .with("confidence", confidence)
            .with("note", oneLine(line.text(Role.NOTE)));
    return fields.with("checkins", new Many(List.of(checkIn)));
  }

  /** The status of the format; any other word is kept. */
  static String status(SourceLine line) {
    String word = STATUSES.getOrDefault(line.text(Role.STATUS).toLowerCase(Locale.ROOT), "");
    if (word.isEmpty()) {
      line.keep(Role.STATUS);
    }
    return word;
  }

  /** A share of 1; what is written in per cent is divided. */
  static String share(SourceLine line, Role role) {
    Optional<SourceValues.Amount> amount = SourceValues.number(line.text(role));
    Optional<String> share =
        amount
            .map(
                one ->
                    new java.math.BigDecimal(one.text().replaceAll("[^\\d.-]", ""))
                        .movePointLeft(one.unit().equals("%") ? 2 : 0))
            .filter(one -> one.signum() >= 0 && one.compareTo(java.math.BigDecimal.ONE) <= 0)
            .map(one -> one.stripTrailingZeros().toPlainString());
    if (share.isEmpty()) {
      line.keep(role);
    }
    return share.orElse("");
  }

  private static String above0(SourceLine line) {
    Optional<SourceValues.Amount> weight =
        SourceValues.number(line.text(Role.WEIGHT))
            .filter(one -> !one.text().startsWith("-") && !one.text().matches("0(\\.0*)?"));
    if (weight.isEmpty()) {
      line.keep(Role.WEIGHT);
    }
    return weight.map(SourceValues.Amount::text).orElse("");
  }

  /** What of a line has no place, as lines of a list. */
  static String unmapped(String prefix, SourceLine line) {
    return line.unmapped().entrySet().stream()
        .map(one -> "- " + prefix + one.getKey() + ": " + oneLine(one.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
