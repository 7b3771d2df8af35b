package plumbline.alignment.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.model.Objective;

/**
 * An objective whose title is little more than a target, such as 'Get 600 MQLs': the number belongs
 * into a key result, the objective says what it is for.
 *
 * <p>Little more is at most {@code words} words besides the number, without articles, prepositions,
 * periods such as Q1 and what follows 'by the end of'. Years and ordinals such as #1 are no
 * numbers.
 */
public final class ObjectiveIsANumber implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("objective-is-a-number").with("words", 4);

  private static final Pattern TIME = Pattern.compile("(?i)\\bby (the )?(end|middle) of .*$");
  private static final Pattern PERIOD = Pattern.compile("(?i)\\b([qh][1-4]|(19|20)\\d\\d)\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}#.,_])[$€£]?\\d[\\d.,_]*(k|m|bn)?(?![\\p{L}\\p{N}])\\s*%?");
  private static final Pattern SMALL =
      Pattern.compile("(?i)\\b(the|a|an|of|to|by|from|in|for|at|on|and)\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    double most = facts.value(INFO, "words");
    return facts.live().stream()
        .filter(objective -> isNumber(objective.title(), most))
        .map(objective -> finding(facts, objective))
        .toList();
  }

  private static boolean isNumber(String title, double most) {
    String timeless = PERIOD.matcher(TIME.matcher(title).replaceAll("")).replaceAll("");
    Matcher number = NUMBER.matcher(timeless);
    String words = SMALL.matcher(number.replaceAll(" ")).replaceAll(" ");
    return number.reset().find() && WORD.matcher(words).results().count() <= most;
  }

  private Finding finding(Facts facts, Objective objective) {
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), objective, "title"),
        Message.of("rule.objective-is-a-number.found", objective),
        Edit.of("rule.objective-is-a-number.edit"));
  }
}
