package plumbline.alignment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.coverage.Coverage;
import plumbline.link.Link;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.text.Figure;

/**
 * A key result with {@code rollup: sum}, and what is to add up to it.
 *
 * @param of the key result, which is numeric
 * @param coverage what the supporters' numeric key results in the same unit carry of it
 */
public record RollupSum(OwnedKeyResult of, Coverage coverage) {

  /** The sums among the live key results of the cycle's live objectives. */
  public static List<RollupSum> all(Facts facts) {
    Set<ObjectiveId> copies = Copies.originals(facts).keySet();
    return facts.live().stream()
        .flatMap(
            objective ->
                facts.keyResults(objective).stream()
                    .filter(RollupSum::isSum)
                    .map(keyResult -> of(facts, objective, keyResult, copies)))
        .toList();
  }

  public static boolean isSum(KeyResult keyResult) {
    return keyResult.sumsUp() && keyResult.measure() instanceof Measure.Numeric;
  }

  /**
   * @param copies what says again what another goal says
   */
  private static RollupSum of(
      Facts facts, Objective objective, KeyResult keyResult, Set<ObjectiveId> copies) {
    List<OwnedKeyResult> parts =
        facts.supporters(objective, keyResult).stream()
            .map(Link::from)
            .filter(from -> !copies.contains(from.id()))
            .flatMap(from -> parts(facts, from, keyResult.measure().unit()))
            .toList();
    OwnedKeyResult of = new OwnedKeyResult(objective, keyResult);
    return new RollupSum(
        of,
        new Coverage(
            change(of),
            facts.due(objective, keyResult),
            once(parts).stream().map(part -> part(facts, part)).toList()));
  }

  private static Coverage.Part part(Facts facts, OwnedKeyResult one) {
    return new Coverage.Part(
        one,
        change(one),
        one.objective().kind() == Kind.COMMITTED,
        facts.due(one.objective(), one.keyResult()));
  }

  /** The supporters' key results. */
  public List<OwnedKeyResult> parts() {
    return coverage.parts().stream().map(Coverage.Part::of).toList();
  }

  /** What is measured by one metric counts once, with the greatest change that is promised. */
  private static List<OwnedKeyResult> once(List<OwnedKeyResult> parts) {
    Map<String, OwnedKeyResult> byMetric = new LinkedHashMap<>();
    for (OwnedKeyResult one : parts) {
      String alone = one.objective().id() + "#" + one.keyResult().id();
      byMetric.merge(
          one.keyResult().metric().map(metric -> " " + metric).orElse(alone),
          one,
          (first, other) -> change(other).abs().compareTo(change(first).abs()) > 0 ? other : first);
    }
    return List.copyOf(byMetric.values());
  }

  /** The live numeric key results of an objective in a unit. */
  public static Stream<OwnedKeyResult> parts(Facts facts, Objective from, String unit) {
    return facts.keyResults(from).stream()
        .filter(one -> one.measure() instanceof Measure.Numeric)
        .filter(one -> isSameUnit(one.measure().unit(), unit))
        .map(one -> new OwnedKeyResult(from, one));
  }

  public static boolean isSameUnit(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  String unit() {
    return of.keyResult().measure().unit();
  }

  /** What is to be gained; negative where the value has to fall. */
  public BigDecimal wanted() {
    return coverage.wanted();
  }

  /** What the parts promise together. */
  public BigDecimal promised() {
    return coverage.agreed();
  }

  /** What an amount lacks of another in the direction of the sum; 0 or less where nothing. */
  public BigDecimal lacking(BigDecimal amount, BigDecimal from) {
    BigDecimal lack = from.subtract(amount);
    return wanted().signum() < 0 ? lack.negate() : lack;
  }

  public static BigDecimal change(OwnedKeyResult one) {
    return ((Measure.Numeric) one.keyResult().measure()).change();
  }

  public Figure quantity(BigDecimal value) {
    return Message.quantity(value, unit());
  }
}
