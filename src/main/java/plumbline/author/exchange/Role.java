package plumbline.author.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of another program's table means for goals, and the headings that say so. */
public enum Role {
  ID("id", "externalid", "goal id", "row id", "kr id"),
  TYPE("object type", "type"),
  TITLE("title", "name", "goal title", "goal name"),
  OBJECTIVE("objective", "objectives", "objective title"),
  KEY_RESULT("key result", "key results", "kr", "key result title"),
  OWNER("owner", "owners", "owner email", "owner emails", "champion", "assignee", "assigned to"),
  TEAM("team", "teams", "department", "departments", "space"),
  CYCLE("period", "time period", "cycle", "goal cycle", "quarter", "milestone"),
  START_DATE("start date", "startson"),
  END_DATE("end date", "endson"),
  DUE("due", "due date", "dueon", "deadline"),
  DESCRIPTION("description", "why"),
  ALIGNED("aligned to", "supports", "alignment"),
  PARENT("parent", "parent id", "parent goal ids", "goal", "parent objective"),
  UNIT("unit", "metric unit"),
  START("start", "start value", "starting value", "baseline", "baselinevalue", "from"),
  TARGET("target", "target value", "targetvalue"),
  CURRENT("current", "current value", "currentvalue", "actual progress", "actual"),
  SCORE("score", "final score", "grade"),
  STATUS("status", "state", "progress status"),
  KIND("goal type", "kind"),
  NOTE("last check in note", "check in note", "note"),
  CHECKIN_DATE("last check in", "last check in date", "check in date"),
  CONFIDENCE("confidence"),
  WEIGHT("weight"),
  TAGS("tags", "labels", "categories");

  private final List<String> headings;

  Role(String... headings) {
    this.headings = List.of(headings);
  }

  /** The word for it in a mapping file, for example {@code key-result}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role that a heading names, whatever its capitals and hyphens are. */
  static Optional<Role> of(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return Arrays.stream(values()).filter(role -> role.headings.contains(plain)).findFirst();
  }

  /** The role of a word in a mapping file. */
  static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
