package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plumbline.config.Settings;
import plumbline.model.Body;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Okrs;
import plumbline.model.Ref;
import plumbline.model.Status;
import plumbline.model.Support;
import plumbline.score.Scores;

/** A hundred thousand objectives, in one chain: neither slow nor too deep for the stack. */
@Tag("scale")
class LargeTest {
  private static final int COUNT = 100_000;
  private static final Location AT = Location.startOf("content/company.md");
  private static final Settings SETTINGS = Settings.defaults(LocalDate.of(2026, 2, 10));

  @Test
  void aLongChainLinksAndScoresInSeconds() {
    Okrs okrs = okrs(i -> i == 0 ? List.of() : List.of("goal-" + (i - 1) + "#kr1"));

    Linked linked = assertTimeout(Duration.ofSeconds(30), () -> Linker.link(okrs, SETTINGS));
    assertTimeout(Duration.ofSeconds(30), () -> Scores.of(linked.graph(), SETTINGS));

    assertEquals(List.of(), linked.problems());
    Objective last = Book.objective(linked.graph(), "2026-q1/team-0/goal-" + (COUNT - 1));
    assertEquals(COUNT - 1, linked.graph().ancestors(last).size());
  }

  @Test
  void aRingOfAHundredThousandIsOneError() {
    Okrs okrs = okrs(i -> List.of("goal-" + (i + COUNT - 1) % COUNT));

    Linked linked = assertTimeout(Duration.ofSeconds(30), () -> Linker.link(okrs, SETTINGS));

    assertEquals(1, linked.problems().size());
    assertTrue(linked.problems().get(0).message().contains(" → … (99990 more) → "));
  }

  @Test
  void aHundredThousandMistakesAreReportedInSeconds() {
    Okrs okrs = okrs(i -> List.of("gaol-" + i + "x"));

    Linked linked = assertTimeout(Duration.ofSeconds(30), () -> Linker.link(okrs, SETTINGS));

    assertEquals(COUNT, linked.problems().size());
  }

  private static Okrs okrs(IntFunction<List<String>> reference) {
    Cycle cycle =
        new Cycle(
            "2026-q1",
            "Q1",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            Optional.empty(),
            Optional.empty(),
            Body.empty("content/okrs/2026-q1"),
            lines("content/okrs/2026-q1"));
    Company company =
        new Company(
            "ACME", Optional.empty(), Optional.empty(), Body.empty(AT.path()), lines(AT.path()));
    List<Objective> objectives =
        IntStream.range(0, COUNT).mapToObj(i -> objective(i, reference.apply(i))).toList();
    return new Okrs(
        company, List.of(), List.of(), List.of(cycle), objectives, List.of(), List.of());
  }

  private static Lines lines(String path) {
    return new Lines(Location.startOf(path), Map.of());
  }

  private static Objective objective(int number, List<String> supports) {
    ObjectiveId id = new ObjectiveId("2026-q1", "team-" + (number + 1) % 100 + "/goal-" + number);
    String path = "content/okrs/" + id + ".md";
    return new Objective(
        id,
        "Goal " + number,
        new Ref("company", AT),
        List.of(),
        supports.stream()
            .map(to -> new Support(new Ref(to, Location.startOf(path)), Optional.empty()))
            .toList(),
        List.of(),
        Optional.empty(),
        Kind.COMMITTED,
        Optional.empty(),
        Status.ACTIVE,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(keyResult(path)),
        List.of(),
        List.of(),
        Body.empty(path),
        lines(path));
  }

  private static KeyResult keyResult(String path) {
    return new KeyResult(
        "kr1",
        "K",
        Optional.empty(),
        new Measure.Numeric(BigDecimal.ZERO, BigDecimal.TEN, ""),
        Optional.empty(),
        Optional.of(BigDecimal.ONE),
        List.of(),
        BigDecimal.ONE,
        Optional.empty(),
        Status.ACTIVE,
        Optional.empty(),
        false,
        KeyResult.Pace.LINEAR,
        List.of(),
        List.of(),
        lines(path));
  }
}
