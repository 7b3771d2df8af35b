package plumbline.author.roll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.model.KeyResult;
import plumbline.model.Measure;

/**
 * A key result as the next cycle starts with it: from where it is now, with nothing measured yet.
 */
final class NextKeyResult {
  private NextKeyResult() {}

  /** Empty where it is done, ended or reached: nothing is left of it to do. */
  static Optional<Fields> of(KeyResult keyResult, Fields written) {
    Optional<BigDecimal> last = last(keyResult);
    if (!keyResult.status().equals(plumbline.model.Status.ACTIVE) || isReached(keyResult, last)) {
      return Optional.empty();
    }
    Fields next = written.without("checkins", "current", "score", "due", "status");
    if (keyResult.measure() instanceof Measure.Numeric) {
      next = last.map(BigDecimal::toPlainString).map(startingAt(next)).orElse(next);
    }
    if (keyResult.measure() instanceof Measure.Milestones) {
      List<Value> left =
          written.entries("milestones").stream()
              .filter(one -> !one.text("done").equals("true"))
              .<Value>map(one -> one.without("due", "done"))
              .toList();
      next = next.with("milestones", new Many(left));
    }
    return Optional.of(next.get("id").isEmpty() ? withId(keyResult, next) : next);
  }

  /** Numbers of positions would move where a key result before it is left out. */
  private static Fields withId(KeyResult keyResult, Fields next) {
    List<Value.Field> all = new java.util.ArrayList<>(next.list());
    all.add(0, new Value.Field("id", new Value.Text(keyResult.id())));
    return new Fields(all);
  }

  private static java.util.function.Function<String, Fields> startingAt(Fields fields) {
    return value -> {
      if (fields.get("start").isPresent()) {
        return fields.with("start", value);
      }
      List<Value.Field> all = new java.util.ArrayList<>(fields.list());
      int target =
          fields.list().indexOf(new Value.Field("target", fields.get("target").orElseThrow()));
      all.add(target, new Value.Field("start", new Value.Text(value)));
      return new Fields(all);
    };
  }

  private static Optional<BigDecimal> last(KeyResult keyResult) {
    return keyResult
        .current()
        .or(
            () ->
                keyResult.checkIns().stream()
                    .flatMap(one -> one.value().stream())
                    .reduce((a, b) -> b));
  }

  private static boolean isReached(KeyResult keyResult, Optional<BigDecimal> last) {
    Measure measure = keyResult.measure();
    if (measure instanceof Measure.Numeric numeric) {
      int direction = numeric.change().signum();
      return last.filter(one -> one.compareTo(numeric.target()) * direction >= 0).isPresent();
    }
    if (measure instanceof Measure.Milestones milestones) {
      return milestones.done() == milestones.list().size();
    }
    return measure instanceof Measure.YesNo yesNo && yesNo.done();
  }
}
