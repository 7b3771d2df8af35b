package plumbline.content;

import plumbline.content.yaml.Fields;
import plumbline.model.Measure;

/**
 * Tells of fields that say nothing beside the measure of their key result. They are warnings: the
 * goal's facts are known without them.
 */
final class Ineffective {
  private Ineffective() {}

  /**
   * @param fields those of the key result
   */
  static void report(Fields fields, Measure measure) {
    if (measure instanceof Measure.Threshold && fields.has("start")) {
      tell(
          fields,
          "start",
          "a bound",
          "A bound is held or not: to count the way to it, write target.");
    }
    boolean counts = measure instanceof Measure.Numeric;
    if (!counts && !(measure instanceof Measure.None)) {
      String beside = beside(measure);
      if (fields.has("rollup")) {
        tell(fields, "rollup", beside, "Only targets are added up: write target, or take it out.");
      }
    }
    boolean overTime = counts || measure instanceof Measure.Milestones;
    if (!overTime && !(measure instanceof Measure.None) && fields.has("pace")) {
      tell(fields, "pace", beside(measure), "It is expected all at once: take it out.");
    }
  }

  private static String beside(Measure measure) {
    if (measure instanceof Measure.Threshold) {
      return "a bound";
    }
    return measure instanceof Measure.Milestones ? "milestones" : "a yes or no";
  }

  private static void tell(Fields fields, String name, String beside, String hint) {
    fields.warn(
        "field-without-effect",
        fields.lines().of(name),
        "found " + name + " beside " + beside + ", where it has no effect, expected a target",
        hint);
  }
}
