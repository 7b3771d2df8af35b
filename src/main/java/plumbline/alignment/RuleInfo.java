package plumbline.alignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a rule without running it; its text is {@code plumbline/rules/<id>.md}.
 *
 * @param id its name in {@code site.yaml}, in {@code accept} and in data files
 * @param title its name for people
 * @param when what it finds, half a sentence
 * @param group what its findings are and where they go
 * @param findingClass the class of its gravest findings
 * @param classes all its classes in words, for example {@code attention; gross where committed}
 * @param settings the defaults of its own settings, by name
 */
public record RuleInfo(
    String id,
    String title,
    String when,
    Group group,
    FindingClass findingClass,
    String classes,
    Map<String, Double> settings) {
  /** The three sorts of rules. */
  public enum Group {
    /** How goals hang together; still forming in a cycle's first days. */
    ALIGNMENT,
    /** What dates, targets and values contradict. */
    CONSISTENCY,
    /** How goals are written; never among the findings. */
    HINT
  }

  public RuleInfo {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /** The first half of an info; {@link Sort#finds} gives the second. */
  public static Sort alignment(String id, String title) {
    return new Sort(id, title, Group.ALIGNMENT);
  }

  public static Sort consistency(String id, String title) {
    return new Sort(id, title, Group.CONSISTENCY);
  }

  public static RuleInfo hint(String id, String title, String when) {
    return new Sort(id, title, Group.HINT).finds(when, FindingClass.NOTE, "writing hint");
  }

  /** Who a rule is: its names and its sort. */
  public record Sort(String id, String title, Group group) {
    public RuleInfo finds(String when, FindingClass only) {
      return finds(when, only, only.word());
    }

    public RuleInfo finds(String when, FindingClass gravest, String classes) {
      return new RuleInfo(id, title, when, group, gravest, classes, Map.of());
    }
  }

  /** The same with one more setting. */
  public RuleInfo with(String setting, double value) {
    Map<String, Double> more = new LinkedHashMap<>(settings);
    more.put(setting, value);
    return new RuleInfo(id, title, when, group, findingClass, classes, more);
  }

  public boolean isHint() {
    return group == Group.HINT;
  }

  /** A finding of this rule that nobody has accepted. */
  public Finding finding(FindingClass as, Finding.Place place, Message message, Edit edit) {
    List<plumbline.model.Team> teams = place.teams();
    return new Finding(id, as, place.subject(), teams, place.at(), message, edit, Optional.empty());
  }
}
