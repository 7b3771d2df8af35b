package plumbline.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.RuleText;
import plumbline.alignment.rules.Rule;
import plumbline.alignment.rules.Rules;
import plumbline.page.RulesPage.Part;
import plumbline.text.Language;

/** Makes the page that says what each rule finds. */
final class RulesPages {
  private static final Pattern SECTION = Pattern.compile("(?m)^## ");

  private RulesPages() {}

  static RulesPage of(Site site) {
    PageIdentity place =
        PageIdentity.of(Urls.RULES, site.words().say("rules-page.title"), Urls.ALIGNMENT);
    return new RulesPage(
        new Frames(site).of(place, List.of()),
        Rules.ALL.stream().map(Rule::info).map(info -> rule(info, site.language())).toList());
  }

  private static RulesPage.Rule rule(RuleInfo info, Language language) {
    return new RulesPage.Rule(
        info.id(),
        language.say(info.title()),
        language.say(info.classes()),
        RuleText.of(info.id(), language).map(RulesPages::parts).orElse(List.of()));
  }

  /** The sections of a rule's page; the template prints their titles itself. */
  private static List<Part> parts(String markdown) {
    return SECTION
        .splitAsStream(markdown)
        .skip(1)
        .map(section -> section.split("\n", 2))
        .map(section -> new Part(section[0].strip(), new Prose(section[1], Map.of())))
        .toList();
  }
}
