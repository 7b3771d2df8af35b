package plumbline.content;

import java.util.Locale;

/**
 * What cycles are dated and called by where their ids say only a number.
 *
 * @param yearStart the month, 1 to 12, in which a fiscal year starts
 * @param language in which months are named
 */
public record FiscalCalendar(int yearStart, Locale language) {}
