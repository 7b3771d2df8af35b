package plumbline.render.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.RuleText;
import plumbline.alignment.rules.Rules;
import plumbline.text.Capital;
import plumbline.text.Language;

/** The rules that results refer to: all of the analysis, and the codes of the problems found. */
final class SarifRules {
  private static final Pattern WORD_START = Pattern.compile("(?:^|-)(\\w)");
  private static final String PROBLEM =
      "Something in the content cannot be read, or refers to what is not there. The message says"
          + " what was found, what was expected and the next step. An error stops the publish; a"
          + " warning does not.";

  private final List<SarifLog.Rule> all = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  SarifRules(List<CheckRemark> remarks) {
    Rules.ALL.stream().map(Rule::info).filter(info -> !info.isHint()).forEach(this::add);
    remarks.stream().filter(remark -> !places.containsKey(remark.rule())).forEach(this::add);
  }

  List<SarifLog.Rule> all() {
    return all;
  }

  /** The place of a rule in {@link #all}, from 0. */
  int place(String id) {
    return places.get(id);
  }

  private void add(RuleInfo info) {
    Language english = Language.english();
    String page = RuleText.of(info.id(), english).orElseThrow();
    CheckRemark.Weight weight = CheckRemark.Weight.valueOf(info.findingClass().name());
    String when = english.say(info.when());
    add(info.id(), english.say(info.title()), Capital.of(when, Locale.ROOT) + ".", page, weight);
  }

  /** Problems come in file order, a code's first one stands for all: a code has one weight. */
  private void add(CheckRemark problem) {
    if (!places.containsKey(problem.rule())) {
      String title = Capital.of(problem.rule().replace('-', ' '), Locale.ROOT);
      add(
          problem.rule(),
          title,
          "Mistake in the content: " + title + ".",
          PROBLEM,
          problem.weight());
    }
  }

  private void add(String id, String title, String full, String page, CheckRemark.Weight weight) {
    places.put(id, all.size());
    all.add(
        new SarifLog.Rule(
            id,
            WORD_START.matcher(id).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT)),
            new SarifLog.Text(title),
            new SarifLog.Text(full),
            new SarifLog.Help(page, page),
            new SarifLog.Configuration(weight.level())));
  }
}
