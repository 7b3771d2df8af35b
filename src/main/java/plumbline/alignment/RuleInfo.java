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
 * @param asks what it is asked about
 * @param shown where its findings show in the comparison of teams
 */
public record RuleInfo(
    String id,
    Group group,
    FindingClass findingClass,
    Map<String, Double> settings,
    Population asks,
    Optional<Shown> shown) {
  /** The three sorts of rules. */
  public enum Group {
    /** How goals hang together; still forming in a cycle's first days. */
    ALIGNMENT,
    /** What dates, targets and values contradict. */
    CONSISTENCY,
    /** How goals are written; never among the findings. */
    HINT
  }

  /**
   * A column of the comparison of teams.
   *
   * @param from the least class that makes a team stand out there
   */
  public record Shown(Aspect aspect, FindingClass from) {}

  public RuleInfo {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  public static RuleInfo alignment(String id, FindingClass gravest) {
    return of(id, Group.ALIGNMENT, gravest);
  }

  public static RuleInfo consistency(String id, FindingClass gravest) {
    return of(id, Group.CONSISTENCY, gravest);
  }

  public static RuleInfo hint(String id) {
    return of(id, Group.HINT, FindingClass.NOTE);
  }

  private static RuleInfo of(String id, Group group, FindingClass gravest) {
    return new RuleInfo(id, group, gravest, Map.of(), Population.OBJECTIVES, Optional.empty());
  }

  /** The same, asked about something else than objectives. */
  public RuleInfo asking(Population other) {
    return new RuleInfo(id, group, findingClass, settings, other, shown);
  }

  /** The same, shown in a column of the comparison of teams, from a class on. */
  public RuleInfo shownIn(Aspect aspect, FindingClass from) {
    Optional<Shown> column = Optional.of(new Shown(aspect, from));
    return new RuleInfo(id, group, findingClass, settings, asks, column);
  }

  /** Whether a finding of this rule makes a team stand out in a column. */
  boolean standsOut(Finding finding, Aspect aspect) {
    return shown
        .filter(column -> column.aspect() == aspect)
        .filter(column -> finding.findingClass().compareTo(column.from()) <= 0)
        .isPresent();
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
    return new RuleInfo(id, group, findingClass, more, asks, shown);
  }

  public boolean isHint() {
    return group == Group.HINT;
  }

  /** A finding of this rule that nobody has accepted. */
  public Finding finding(FindingClass as, Finding.Place place, Message message, Edit edit) {
    List<plumbline.model.Team> teams = place.teams();
    return new Finding(
        id, as, place.subject(), teams, place.at(), message, edit, List.of(), Optional.empty());
  }
}
