package plumbline.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.content.yaml.Fields;
import plumbline.model.Measure;

/** Recognises a key result's measure by its fields: exactly one of them. */
final class MeasureReader {
  private MeasureReader() {}

  static Measure read(Fields fields, ShortTexts texts) {
    boolean threshold = fields.has("at_least") | fields.has("at_most");
    boolean milestones = fields.has("milestones");
    boolean yesNo = fields.has("done");
    boolean numeric = fields.has("target") || fields.has("start") && !threshold;
    reportSecond(fields, numeric, threshold, milestones, yesNo);
    if (numeric) {
      return numeric(fields);
    }
    if (threshold) {
      return threshold(fields);
    }
    Measure measure = milestones ? milestones(fields, texts) : yesNo(fields);
    reportUnit(fields, measure);
    return measure;
  }

  private static void reportSecond(Fields fields, boolean... found) {
    String[] names = {"target", "at_least or at_most", "milestones", "done"};
    List<String> measures = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        measures.add(names[i]);
      }
    }
    if (measures.size() > 1) {
      fields.report(
          "two-measures",
          fields.lines().start(),
          "found " + String.join(" and ", measures) + " in one key result, expected one measure",
          "Keep one of them, or make two key results.");
    }
  }

  private static Measure numeric(Fields fields) {
    BigDecimal start = fields.number("start").orElse(BigDecimal.ZERO);
    Optional<BigDecimal> target = fields.number("target");
    String unit = fields.text("unit").orElse("");
    if (target.isEmpty()) {
      reportNoTarget(fields);
      return new Measure.None();
    }
    if (target.get().compareTo(start) == 0) {
      fields.report(
          "no-change",
          fields.valueAt("target"),
          "found the target "
              + target.get().toPlainString()
              + ", which is also the start, expected a change",
          "To hold a value, write at_least or at_most.");
      return new Measure.None();
    }
    return new Measure.Numeric(start, target.get(), unit);
  }

  private static void reportNoTarget(Fields fields) {
    if (!fields.has("target")) {
      fields.report(
          "missing-field",
          fields.valueAt("start"),
          "found a start without a target, expected both",
          "Add a line target: ….");
    }
  }

  private static Measure threshold(Fields fields) {
    Optional<BigDecimal> low = fields.number("at_least");
    Optional<BigDecimal> high = fields.number("at_most");
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      fields.report(
          "empty-range",
          fields.valueAt("at_least"),
          "found at_least "
              + low.get().toPlainString()
              + " above at_most "
              + high.get().toPlainString()
              + ", expected a range",
          "Exchange the two values.");
    }
    String unit = fields.text("unit").orElse("");
    return low.isEmpty() && high.isEmpty()
        ? new Measure.None()
        : new Measure.Threshold(low, high, unit);
  }

  private static Measure milestones(Fields fields, ShortTexts texts) {
    List<Measure.Milestone> list = new ArrayList<>();
    for (Fields item : fields.items("milestones", "a milestone")) {
      list.add(
          new Measure.Milestone(
              texts.required(item, "title", "Milestone"),
              item.date("due"),
              item.flag("done").orElse(false)));
      item.done();
    }
    return list.isEmpty() ? new Measure.None() : new Measure.Milestones(list);
  }

  private static Measure yesNo(Fields fields) {
    return fields.flag("done").<Measure>map(Measure.YesNo::new).orElseGet(Measure.None::new);
  }

  /** Units and values say nothing about stages, nor about yes or no. */
  private static void reportUnit(Fields fields, Measure measure) {
    for (String name : List.of("unit", "current")) {
      if (fields.has(name)) {
        fields.report(
            "field-without-measure",
            fields.lines().of(name),
            "found the field "
                + name
                + " in a key result without a number, expected target, at_least or at_most beside"
                + " it",
            measure instanceof Measure.None ? "Add a target." : "Remove the field.");
      }
    }
  }
}
