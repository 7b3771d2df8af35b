package plumbline.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.content.yaml.Fields;
import plumbline.content.yaml.Id;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.KeyResult.Pace;
import plumbline.model.Kpi;
import plumbline.model.Measure;
import plumbline.model.Status;
import plumbline.text.PrintableText;

/** Reads the entries of {@code key_results}. */
final class KeyResultReader {
  private static final Map<String, Pace> PACES =
      Map.of("linear", Pace.LINEAR, "end-loaded", Pace.END_LOADED);
  static final Map<String, Status> STATUSES =
      Map.of(
          "draft", Status.DRAFT,
          "active", Status.ACTIVE,
          "done", Status.DONE,
          "dropped", Status.DROPPED,
          "deferred", Status.DEFERRED);

  private KeyResultReader() {}

  /** All key results of an objective, in order; their ids are unique. */
  static List<KeyResult> readAll(Fields objective) {
    List<KeyResult> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields fields : objective.items("key_results", "a key result")) {
      KeyResult keyResult = read(fields, all.size() + 1);
      if (!ids.add(keyResult.id())) {
        fields.report(
            "duplicate-id",
            fields.valueAt("id"),
            "found the key result id '"
                + PrintableText.inMessage(keyResult.id())
                + "' a second time, expected it once",
            "Give each key result an id of its own.");
      }
      all.add(keyResult);
    }
    return all;
  }

  private static KeyResult read(Fields fields, int position) {
    ShortTexts texts = new ShortTexts();
    Measure measure = MeasureReader.read(fields, texts);
    KeyResult keyResult =
        new KeyResult(
            id(fields, position),
            texts.required(fields, "title", "Key result " + position),
            fields.ref("owner"),
            measure,
            fields.date("due"),
            fields.number("current"),
            checkIns(fields, texts, measure),
            weight(fields),
            fields.share("score"),
            fields.choice("status", STATUSES).orElse(Status.ACTIVE),
            fields.text("metric"),
            fields.choice("rollup", Map.of("sum", true)).orElse(false),
            fields.choice("pace", PACES).orElse(Pace.LINEAR),
            kpis(fields, texts),
            WorkLinks.read(fields),
            texts.lines(fields));
    fields.has("unit");
    Ineffective.report(fields, measure);
    fields.done();
    return keyResult;
  }

  private static String id(Fields fields, int position) {
    Optional<String> id = fields.text("id");
    if (id.isPresent() && !Id.isId(id.get())) {
      fields.report(
          "bad-id",
          fields.valueAt("id"),
          "found the id '"
              + PrintableText.inMessage(id.get())
              + "', expected lower-case letters, digits and hyphens",
          "For example kr" + position + ".");
    }
    return id.filter(Id::isId).orElse("kr" + position);
  }

  private static BigDecimal weight(Fields fields) {
    BigDecimal weight = fields.number("weight").orElse(BigDecimal.ONE);
    if (weight.signum() > 0) {
      return weight;
    }
    fields.report(
        "wrong-value",
        fields.valueAt("weight"),
        "weight: found " + weight.toPlainString() + ", expected a number above 0",
        "A key result that does not count has status: dropped.");
    return BigDecimal.ONE;
  }

  private static List<CheckIn> checkIns(Fields keyResult, ShortTexts texts, Measure measure) {
    List<CheckIn> all = new ArrayList<>();
    // A target that cannot be read is a problem of its own: values beside it are not.
    boolean unreadable =
        measure instanceof Measure.None
            && Stream.of("target", "at_least", "at_most").anyMatch(keyResult::has);
    for (Fields fields : keyResult.items("checkins", "a check-in")) {
      fields.required("date", "", "date: 2026-01-31");
      Optional<BigDecimal> value = fields.number("value");
      fields
          .date("date")
          .ifPresent(
              date ->
                  all.add(
                      new CheckIn(
                          date,
                          value,
                          fields.share("confidence"),
                          texts.text(fields, "note"),
                          outlook(fields),
                          fields.lines().start())));
      fields.has("confidence");
      fields.has("note");
      List.of("expected", "next", "blocker").forEach(fields::has);
      if (!unreadable) {
        reportValue(fields, value, measure);
      }
      fields.done();
    }
    all.sort(Comparator.comparing(CheckIn::date));
    reportSameDay(keyResult, all);
    return all;
  }

  private static CheckIn.Outlook outlook(Fields fields) {
    return new CheckIn.Outlook(
        fields.share("expected"), fields.text("next"), fields.text("blocker"));
  }

  private static void reportValue(Fields fields, Optional<BigDecimal> value, Measure measure) {
    boolean counts = measure instanceof Measure.Numeric || measure instanceof Measure.Threshold;
    if (value.isPresent() && measure instanceof Measure.None) {
      fields.warn(
          "field-without-effect",
          fields.valueAt("value"),
          "found a value in a key result without a measure, where it has no effect, expected"
              + " target, at_least or at_most beside it",
          "Add target: …, or keep the note alone.");
    }
    if (value.isPresent() && !counts && !(measure instanceof Measure.None)) {
      fields.report(
          "field-without-measure",
          fields.valueAt("value"),
          "found a value in a key result without a number, expected confidence or note alone",
          "Progress here follows from milestones or done.");
    }
  }

  private static void reportSameDay(Fields keyResult, List<CheckIn> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).date().equals(sorted.get(i - 1).date())) {
        keyResult.warn(
            "same-day",
            sorted.get(i).at(),
            "found a second check-in on " + sorted.get(i).date() + ", expected one a day",
            "The later line counts; remove the other.");
      }
    }
  }

  private static List<Kpi> kpis(Fields keyResult, ShortTexts texts) {
    List<Kpi> all = new ArrayList<>();
    for (Fields fields : keyResult.items("kpis", "a KPI")) {
      String title = texts.required(fields, "title", "KPI");
      fields.required("target", "", "target: …");
      Kpi kpi =
          new Kpi(
              title,
              fields.ref("owner"),
              fields.number("start").orElse(BigDecimal.ZERO),
              fields.number("target").orElse(BigDecimal.ZERO),
              fields.number("current"),
              fields.text("unit").orElse(""),
              fields.lines().start());
      fields.done();
      all.add(kpi);
    }
    return all;
  }
}
