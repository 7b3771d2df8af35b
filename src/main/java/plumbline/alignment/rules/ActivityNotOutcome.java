package plumbline.alignment.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Measure;

/**
 * A key result that is something to do, where what comes of it would tell more.
 *
 * <p>Told by its first word. Some words name an activity even with a number, such as 'contact 100
 * customers'; others, such as 'survey', only where no number is measured. English titles only.
 */
public final class ActivityNotOutcome implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("activity-not-outcome");

  private static final Set<String> EVEN_COUNTED =
      Set.of(
          "attend",
          "call",
          "contact",
          "email",
          "meet",
          "post",
          "publish",
          "schedule",
          "send",
          "visit");
  private static final Set<String> UNCOUNTED =
      Set.of(
          "analyse",
          "analyze",
          "attempt",
          "build",
          "conduct",
          "continue",
          "coordinate",
          "create",
          "deliver",
          "design",
          "develop",
          "discuss",
          "draft",
          "evaluate",
          "explore",
          "help",
          "hold",
          "implement",
          "interview",
          "introduce",
          "investigate",
          "launch",
          "narrow",
          "organise",
          "organize",
          "plan",
          "prepare",
          "present",
          "research",
          "review",
          "roll",
          "run",
          "set",
          "start",
          "support",
          "survey",
          "talk",
          "test",
          "train",
          "try",
          "work",
          "write");
  private static final Pattern FIRST_WORD = Pattern.compile("\\P{L}*(\\p{L}+).*", Pattern.DOTALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts
        .liveKeyResults()
        .filter(one -> isActivity(one.keyResult()))
        .map(one -> finding(facts, one))
        .toList();
  }

  private static boolean isActivity(KeyResult keyResult) {
    String word = firstWord(keyResult.title());
    boolean counted =
        keyResult.measure() instanceof Measure.Numeric
            || keyResult.measure() instanceof Measure.Threshold;
    return EVEN_COUNTED.contains(word) || !counted && UNCOUNTED.contains(word);
  }

  private static String firstWord(String title) {
    Matcher matcher = FIRST_WORD.matcher(title);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private Finding finding(Facts facts, OwnedKeyResult one) {
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), "title"),
        Message.of("rule.activity-not-outcome.found", one, firstWord(one.keyResult().title())),
        Edit.of("rule.activity-not-outcome.edit"));
  }
}
