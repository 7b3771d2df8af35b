package plumbline.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026, 1, 2026, 2026-01-01, 2026-12-31, ''",
    "2026-h2, 1, H2 2026, 2026-07-01, 2026-12-31, 2026",
    "2026-q1, 1, Q1 2026, 2026-01-01, 2026-03-31, 2026",
    "2026-q4, 7, Q4 2026, 2026-10-01, 2026-12-31, 2026",
    "2024-02, 1, February 2024, 2024-02-01, 2024-02-29, 2024",
    "fy27, 1, FY27, 2027-01-01, 2027-12-31, ''",
    "fy27, 7, FY27, 2026-07-01, 2027-06-30, ''",
    "fy27-q1, 7, Q1 FY27, 2026-07-01, 2026-09-30, fy27",
    "fy2027-h2, 10, H2 FY2027, 2027-04-01, 2027-09-30, fy2027"
  })
  void datesFollowFromTheId(
      String id, int fiscalStart, String title, String start, String end, String year) {
    CycleDates dates = CycleDates.of(id, starting(fiscalStart)).orElseThrow();
    assertEquals(title, dates.title());
    assertEquals(start, dates.start().toString());
    assertEquals(end, dates.end().toString());
    assertEquals(year, dates.year().orElse(""));
  }

  private static FiscalCalendar starting(int month) {
    return new FiscalCalendar(month, Locale.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "de, März 2024",
    "fr, Mars 2024",
    "es, Marzo 2024",
    "ar, مارس 2024",
    "pt-BR, Março 2024"
  })
  void aMonthIsNamedInTheLanguage(String tag, String title) {
    FiscalCalendar calendar = new FiscalCalendar(1, Locale.forLanguageTag(tag));
    assertEquals(title, CycleDates.of("2024-03", calendar).orElseThrow().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"winter", "2026-q5", "2026-13", "26-q1", "fy27-03", "2026-q1-b", "q1-2026"})
  void anyOtherNameSaysNothing(String id) {
    assertTrue(CycleDates.of(id, Calendars.ENGLISH).isEmpty());
  }

  @Test
  void theFourQuartersOfAFiscalYearFillIt() {
    for (int month = 1; month <= 12; month++) {
      FiscalCalendar calendar = starting(month);
      CycleDates year = CycleDates.of("fy27", calendar).orElseThrow();
      assertEquals(year.start(), CycleDates.of("fy27-q1", calendar).orElseThrow().start());
      for (int quarter = 1; quarter < 4; quarter++) {
        assertEquals(
            CycleDates.of("fy27-q" + quarter, calendar).orElseThrow().end().plusDays(1),
            CycleDates.of("fy27-q" + (quarter + 1), calendar).orElseThrow().start());
      }
      assertEquals(year.end(), CycleDates.of("fy27-q4", calendar).orElseThrow().end());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 10, 12})
  void aDayLiesInTheQuarterThatIsNamedAfterIt(int yearStart) {
    FiscalCalendar calendar = new FiscalCalendar(yearStart, Locale.ENGLISH);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      CycleDates dates = CycleDates.of(CycleDates.quarterOf(day, calendar), calendar).orElseThrow();
      assertFalse(day.isBefore(dates.start()) || day.isAfter(dates.end()), day + " in " + dates);
    }
  }

  @Test
  void theQuarterIsAFiscalOneWhereYearsDoNotStartInJanuary() {
    LocalDate day = LocalDate.of(2026, 8, 15);
    assertEquals("2026-q3", CycleDates.quarterOf(day, new FiscalCalendar(1, Locale.ENGLISH)));
    assertEquals("fy27-q1", CycleDates.quarterOf(day, new FiscalCalendar(7, Locale.ENGLISH)));
  }
}
