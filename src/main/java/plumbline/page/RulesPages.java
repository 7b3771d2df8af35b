package plumbline.page;

import java.util.List;
import java.util.Map;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.RuleText;
import plumbline.alignment.rules.Rule;
import plumbline.alignment.rules.Rules;
import plumbline.page.Frames.Place;

/** Makes the page that says what each rule finds. */
final class RulesPages {
  private RulesPages() {}

  static RulesPage of(Site site) {
    Place place = Place.of(Urls.RULES, "Rules of the analysis", Urls.ALIGNMENT);
    return new RulesPage(
        new Frames(site).of(place, List.of()),
        Rules.ALL.stream().map(Rule::info).map(RulesPages::rule).toList());
  }

  private static RulesPage.Rule rule(RuleInfo info) {
    Prose text =
        new Prose(
            RuleText.of(info.id()).map(RulesPages::withoutTitle).orElse(info.when()), Map.of());
    return new RulesPage.Rule(info.id(), info.title(), info.classes(), text);
  }

  /** The page prints the title itself. */
  private static String withoutTitle(String markdown) {
    return markdown.startsWith("# ") ? markdown.substring(markdown.indexOf('\n') + 1) : markdown;
  }
}
