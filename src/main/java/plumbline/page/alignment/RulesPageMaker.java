package plumbline.page.alignment;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.RuleText;
import plumbline.alignment.rules.Rules;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.text.Language;
import plumbline.view.Prose;
import plumbline.view.RulesPage;
import plumbline.view.RulesPage.Part;
import plumbline.view.Urls;

/** Makes the page that says what each rule finds. */
public final class RulesPageMaker {
  private static final Pattern SECTION = Pattern.compile("(?m)^## ");

  private RulesPageMaker() {}

  public static RulesPage of(Site site) {
    PageIdentity place =
        PageIdentity.of(Urls.RULES, site.words().say("rules-page.title"), Urls.ALIGNMENT);
    return new RulesPage(
        new FrameMaker(site).of(place, List.of()),
        Rules.ALL.stream().map(Rule::info).map(info -> rule(info, site.language())).toList());
  }

  private static RulesPage.Rule rule(RuleInfo info, Language language) {
    return new RulesPage.Rule(
        info.id(),
        language.say(info.title()),
        language.say(info.classes()),
        RuleText.of(info.id(), language).map(RulesPageMaker::parts).orElse(List.of()));
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
