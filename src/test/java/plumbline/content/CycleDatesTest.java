package plumbline.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    CycleDates dates = CycleDates.of(id, fiscalStart).orElseThrow();
    assertEquals(title, dates.title());
    assertEquals(start, dates.start().toString());
    assertEquals(end, dates.end().toString());
    assertEquals(year, dates.year().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"winter", "2026-q5", "2026-13", "26-q1", "fy27-03", "2026-q1-b", "q1-2026"})
  void anyOtherNameSaysNothing(String id) {
    assertTrue(CycleDates.of(id, 1).isEmpty());
  }

  @Test
  void theFourQuartersOfAFiscalYearFillIt() {
    for (int month = 1; month <= 12; month++) {
      CycleDates year = CycleDates.of("fy27", month).orElseThrow();
      assertEquals(year.start(), CycleDates.of("fy27-q1", month).orElseThrow().start());
      for (int quarter = 1; quarter < 4; quarter++) {
        assertEquals(
            CycleDates.of("fy27-q" + quarter, month).orElseThrow().end().plusDays(1),
            CycleDates.of("fy27-q" + (quarter + 1), month).orElseThrow().start());
      }
      assertEquals(year.end(), CycleDates.of("fy27-q4", month).orElseThrow().end());
    }
  }
}
