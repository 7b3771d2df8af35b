package plumbline.config;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.config.RuleSettings.Level;
import plumbline.content.source.SourceFile;
import plumbline.content.yaml.Fields;
import plumbline.content.yaml.Node;
import plumbline.content.yaml.YamlFile;
import plumbline.model.Location;
import plumbline.model.Problem;

/** Reads {@code site.yaml}; every key is optional. */
public final class SettingsReader {
  private static final Map<String, Level> LEVELS =
      Stream.of(Level.values())
          .collect(Collectors.toMap(l -> l.name().toLowerCase(Locale.ROOT), l -> l));

  private final Fields fields;
  private final List<SourceFile> files;
  private final RuleNames ruleNames;
  private final List<Problem> problems;

  private SettingsReader(
      Fields fields, List<SourceFile> files, RuleNames ruleNames, List<Problem> problems) {
    this.fields = fields;
    this.files = files;
    this.ruleNames = ruleNames;
    this.problems = problems;
  }

  /**
   * Reads the settings.
   *
   * @param files the content's files, among them perhaps {@code site.yaml}
   * @param ruleNames the rules that can be set
   * @param problems gets what is wrong
   */
  public static Settings read(
      List<SourceFile> files, Flags flags, RuleNames ruleNames, List<Problem> problems) {
    Optional<SourceFile> site =
        files.stream().filter(f -> f.below().equals("site.yaml")).findFirst();
    Fields fields =
        site.map(file -> YamlFile.read(file, "site.yaml", problems))
            .orElseGet(
                () ->
                    new Fields(
                        Node.Mapping.empty(Location.startOf("content/site.yaml")),
                        "site.yaml",
                        problems));
    return new SettingsReader(fields, files, ruleNames, problems).settings(flags);
  }

  private Settings settings(Flags flags) {
    Settings defaults = Settings.defaults(flags.today());
    Settings settings =
        new Settings(
            fields.text("title"),
            fields.ref("current_cycle"),
            flags.asOf().or(() -> fields.date("as_of")).orElse(defaults.asOf()),
            AddressesReader.read(fields),
            LinkingReader.read(fields),
            language(defaults.language()),
            month(defaults.fiscalYearStart()),
            grades(defaults.grades()),
            alignment(defaults.alignment()),
            rules(),
            ThemeReader.read(fields, files),
            PublishingReader.read(fields, flags.drafts()));
    fields.has("as_of");
    fields.done();
    return settings;
  }

  private String language(String otherwise) {
    Optional<String> tag = fields.text("language");
    if (tag.isPresent() && !tag.get().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      wrong("language", "a language tag such as en");
      return otherwise;
    }
    return tag.orElse(otherwise);
  }

  private int month(int otherwise) {
    Optional<BigDecimal> month = fields.number("fiscal_year_start");
    if (month.isEmpty()) {
      return otherwise;
    }
    if (month.get().scale() > 0
        || month.get().signum() <= 0
        || month.get().compareTo(BigDecimal.valueOf(12)) > 0) {
      wrong("fiscal_year_start", "a month from 1 to 12");
      return otherwise;
    }
    return month.get().intValue();
  }

  private Settings.Grades grades(Settings.Grades defaults) {
    Fields grades = fields.nested("grades", "grades");
    double red = grades.share("red_below").map(BigDecimal::doubleValue).orElse(defaults.redBelow());
    double green =
        grades.share("green_from").map(BigDecimal::doubleValue).orElse(defaults.greenFrom());
    grades.done();
    if (red > green) {
      grades.report(
          "empty-range",
          grades.valueAt("red_below"),
          "found red_below above green_from, expected it below",
          "Exchange the two.");
      return defaults;
    }
    return new Settings.Grades(red, green);
  }

  private Settings.Alignment alignment(Settings.Alignment defaults) {
    Fields alignment = fields.nested("alignment", "alignment");
    Settings.Alignment read =
        new Settings.Alignment(
            alignment
                .share("grossly_below")
                .map(BigDecimal::doubleValue)
                .orElse(defaults.grosslyBelow()),
            days(alignment, "stale_after_days", defaults.staleAfterDays()),
            days(alignment, "grace_days", defaults.graceDays()));
    alignment.done();
    return read;
  }

  private static int days(Fields fields, String name, int otherwise) {
    Optional<BigDecimal> days = fields.number(name);
    if (days.isPresent()
        && (days.get().signum() < 0 || days.get().scale() > 0 || days.get().precision() > 4)) {
      fields.report(
          "wrong-value",
          fields.valueAt(name),
          name + ": found " + days.get().toPlainString() + ", expected a whole number of days",
          "");
      return otherwise;
    }
    return days.map(BigDecimal::intValue).orElse(otherwise);
  }

  private Map<String, RuleSettings> rules() {
    Fields all = fields.nested("rules", "rules");
    Map<String, RuleSettings> rules = new HashMap<>();
    for (String id : all.names()) {
      ruleNames.checkRule(all, id);
      all.node(id).ifPresent(node -> rules.put(id, rule(all, id, node)));
    }
    return rules;
  }

  /** A rule's class alone, or its own settings as fields, among them {@code level}. */
  private RuleSettings rule(Fields all, String id, Node node) {
    if (node instanceof Node.Mapping mapping) {
      Fields fields = new Fields(mapping, "a rule", problems);
      Optional<Level> level = fields.choice("level", LEVELS);
      return new RuleSettings(level, values(id, fields));
    }
    return new RuleSettings(all.choice(id, LEVELS), Map.of());
  }

  private Map<String, BigDecimal> values(String id, Fields fields) {
    Map<String, BigDecimal> values = new HashMap<>();
    fields.names().stream()
        .filter(name -> !name.equals("level"))
        .forEach(
            name -> {
              ruleNames.checkSetting(fields, id, name);
              fields.number(name).ifPresent(number -> values.put(name, number));
            });
    return values;
  }

  private void wrong(String name, String expected) {
    fields.report(
        "wrong-value",
        fields.valueAt(name),
        name
            + ": found '"
            + plumbline.text.PrintableText.inMessage(fields.text(name).orElse(""))
            + "', expected "
            + expected,
        "");
  }
}
