package plumbline.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import plumbline.change.Differences.Member;
import plumbline.config.RuleSettings;
import plumbline.config.Settings;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Ref;

/** Compares two states of {@code site.yaml}, but for the day of all figures. */
final class SettingsChanges {
  private static final Location AT = Location.startOf("content/site.yaml");
  private static final Item ITEM =
      new Item(Item.Sort.SETTINGS, "site.yaml", "Settings", Optional.empty(), false, AT);

  private SettingsChanges() {}

  static ItemChange between(Settings before, Settings after) {
    Differences found = Differences.ofOrganisation(new Lines(AT, Map.of()));
    found.parts(settings(before), settings(after), Aspect.SETTING);
    return new ItemChange(Optional.of(ITEM), Optional.of(ITEM), found.gravestFirst());
  }

  private static List<Member> settings(Settings of) {
    List<Member> all = new ArrayList<>();
    of.title().ifPresent(title -> text(all, "title", title));
    of.currentCycle().map(Ref::text).ifPresent(cycle -> text(all, "current_cycle", cycle));
    of.baseUrl().ifPresent(url -> text(all, "base_url", url));
    of.addresses().edit().ifPresent(url -> text(all, "edit_url", url));
    of.addresses().commit().ifPresent(url -> text(all, "commit_url", url));
    of.addresses().source().ifPresent(url -> text(all, "source_url", url));
    text(all, "links.absolute", of.links().keepsAbsolute() ? "keep" : "warn");
    text(all, "links.schemes", String.join(", ", new TreeSet<>(of.links().schemes())));
    text(all, "language", of.language());
    number(all, "fiscal_year_start", of.fiscalYearStart());
    number(all, "grades.red_below", of.grades().redBelow());
    number(all, "grades.green_from", of.grades().greenFrom());
    number(all, "alignment.grossly_below", of.alignment().grosslyBelow());
    number(all, "alignment.stale_after_days", of.alignment().staleAfterDays());
    number(all, "alignment.grace_days", of.alignment().graceDays());
    new TreeMap<>(of.rules()).forEach((id, rule) -> rule(all, "rules." + id, rule));
    return all;
  }

  private static void rule(List<Member> all, String name, RuleSettings rule) {
    rule.level()
        .ifPresent(level -> text(all, name, level.name().toLowerCase(java.util.Locale.ROOT)));
    new TreeMap<>(rule.values())
        .forEach((key, value) -> number(all, name + "." + key, value.doubleValue()));
  }

  private static void text(List<Member> all, String name, String value) {
    part(all, name, new Value.Text(value));
  }

  private static void number(List<Member> all, String name, double value) {
    part(all, name, Value.Amount.of(BigDecimal.valueOf(value)));
  }

  private static void part(List<Member> all, String name, Value value) {
    all.add(new Member(name, new Value.Part(name, Optional.of(value)), AT));
  }
}
