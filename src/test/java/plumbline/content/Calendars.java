package plumbline.content;

import java.util.Locale;

/** Calendars that tests read content by. */
public final class Calendars {
  /** Fiscal years are calendar years. */
  public static final FiscalCalendar ENGLISH = new FiscalCalendar(1, Locale.ENGLISH);

  private Calendars() {}
}
