package plumbline.author.checkin;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.author.Value.Field;
import plumbline.author.Value.Fields;

/**
 * What is to be said of a key result on a day.
 *
 * @param date the day
 * @param value the value as it was typed; empty where none is said
 * @param more the other fields of the check-in, as the format names them
 */
public record CheckInEntry(LocalDate date, Optional<String> value, Fields more) {
  /** The check-in as the file holds it. */
  Fields fields() {
    return over(Fields.none().with("date", date.toString()));
  }

  /** A check-in of the same day with what is said now; what is not said stays. */
  Fields over(Fields before) {
    Fields fields = value.map(text -> before.with("value", text)).orElse(before);
    for (Field field : more.list()) {
      fields = fields.with(field.name(), field.value());
    }
    return fields;
  }
}
