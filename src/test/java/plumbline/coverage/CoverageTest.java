package plumbline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

class CoverageTest {
  private static final LocalDate DUE = LocalDate.of(2026, 1, 30);

  private static Coverage.Part part(int amount, boolean committed, int days) {
    return new Coverage.Part(null, new BigDecimal(amount), committed, DUE.plusDays(days));
  }

  private static Coverage of(int wanted, Coverage.Part... parts) {
    return new Coverage(new BigDecimal(wanted), DUE, List.of(parts));
  }

  @Test
  void whatIsCarriedInTimeIsFullOnTheLastDayThatItTakes() {
    Coverage coverage = of(200, part(150, true, -5), part(50, true, -20), part(10, true, 3));
    assertTrue(coverage.isFull());
    assertEquals(Optional.of(DUE.minusDays(5)), coverage.fullOn());
    assertEquals(0, coverage.daysLate());
    assertEquals(BigDecimal.ZERO, coverage.gap());
    assertEquals(new BigDecimal(210), coverage.agreed());
  }

  @Test
  void whatIsFullLaterSaysHowMuchLater() {
    Coverage coverage = of(200, part(100, true, 1), part(100, true, 16));
    assertEquals(Optional.of(DUE.plusDays(16)), coverage.fullOn());
    assertEquals(16, coverage.daysLate());
  }

  @Test
  void whatNobodyCarriesIsTheGap() {
    Coverage coverage = of(200, part(150, true, 0));
    assertFalse(coverage.isFull());
    assertEquals(new BigDecimal(50), coverage.gap());
    assertEquals(Optional.empty(), coverage.fullOn());
    assertEquals(0, coverage.daysLate());
  }

  @Test
  void aValueThatHasToFallIsCountedDownwards() {
    Coverage coverage = of(-40, part(-10, true, 0), part(-20, true, 0));
    assertEquals(new BigDecimal(10), coverage.gap());
    assertTrue(of(-40, part(-45, true, 0)).isFull());
    assertFalse(of(-40, part(45, true, 0)).isFull());
  }

  @Test
  void aspirationalPartsUsuallyComeToLess() {
    Coverage coverage = of(200, part(100, true, 0), part(100, false, 0));
    assertEquals(0, coverage.expected(new BigDecimal("0.7")).compareTo(new BigDecimal(170)));
  }

  private static Coverage drawn(Draw draw) {
    List<Coverage.Part> parts =
        draw.list(0, 6, one -> part(one.between(0, 100), one.oneIn(2), one.between(-30, 30)));
    return new Coverage(new BigDecimal(draw.between(1, 300)), DUE, parts);
  }

  @Seeded
  void itNeverExceedsWhatIsAgreed(Draw draw) {
    Coverage coverage = drawn(draw);
    for (int day = -40; day <= 40; day += 5) {
      assertTrue(coverage.agreedBy(DUE.plusDays(day)).compareTo(coverage.agreed()) <= 0);
    }
    assertTrue(coverage.expected(new BigDecimal("0.7")).compareTo(coverage.agreed()) <= 0);
  }

  @Seeded
  void droppingAPartNeverRaisesIt(Draw draw) {
    Coverage coverage = drawn(draw);
    for (Coverage.Part dropped : coverage.parts()) {
      List<Coverage.Part> rest = new ArrayList<>(coverage.parts());
      rest.remove(dropped);
      Coverage without = new Coverage(coverage.wanted(), DUE, rest);
      assertTrue(without.agreed().compareTo(coverage.agreed()) <= 0);
      assertTrue(without.gap().compareTo(coverage.gap()) >= 0);
      assertTrue(
          without.fullOn().isEmpty()
              || !without.fullOn().get().isBefore(coverage.fullOn().orElseThrow()));
    }
  }
}
