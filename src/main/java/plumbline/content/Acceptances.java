package plumbline.content;

import java.util.ArrayList;
import java.util.List;
import plumbline.content.yaml.Fields;
import plumbline.model.Acceptance;

/** Reads {@code accept}, in objectives and in teams. */
final class Acceptances {
  private Acceptances() {}

  static List<Acceptance> read(Fields owner, ShortTexts texts) {
    List<Acceptance> all = new ArrayList<>();
    for (Fields fields : owner.items("accept", "an accepted finding")) {
      all.add(
          new Acceptance(
              fields.required("rule", "", "rule: late-support"),
              texts.required(fields, "reason", ""),
              fields.date("until"),
              fields.lines().start()));
      fields.done();
    }
    return all;
  }
}
