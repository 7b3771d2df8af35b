package plumbline.alignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.text.Phrase;

/**
 * What is known of a rule without running it; its text is {@code plumbline/rules/<id>.md}.
 *
 * @param id its name in {@code site.yaml}, in {@code accept} and in data files
 * @param group what its findings are and where they go
 * @param findingClass the class of its gravest findings
 * @param settings the defaults of its own settings, by name
 */
public record RuleInfo(
    String id, Group group, FindingClass findingClass, Map<String, Double> settings) {
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

  public static RuleInfo alignment(String id, FindingClass gravest) {
    return new RuleInfo(id, Group.ALIGNMENT, gravest, Map.of());
  }

  public static RuleInfo consistency(String id, FindingClass gravest) {
    return new RuleInfo(id, Group.CONSISTENCY, gravest, Map.of());
  }

  public static RuleInfo hint(String id) {
    return new RuleInfo(id, Group.HINT, FindingClass.NOTE, Map.of());
  }

  /** Its name for people. */
  public Phrase title() {
    return Phrase.of("rule." + id + ".title");
  }

  /** What it finds, half a sentence. */
  public Phrase when() {
    return Phrase.of("rule." + id + ".when");
  }

  /** All its classes in words, for example {@code attention; gross where committed}. */
  public Phrase classes() {
    return Phrase.of("rule." + id + ".classes");
  }

  /** The same with one more setting. */
  public RuleInfo with(String setting, double value) {
    Map<String, Double> more = new LinkedHashMap<>(settings);
    more.put(setting, value);
    return new RuleInfo(id, group, findingClass, more);
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
