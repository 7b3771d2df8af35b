package plumbline.change;

/** What about an item or a key result differs. */
public enum Aspect {
  /** The item or key result is new. */
  ADDED(Nature.SCOPE, "added"),
  /** The item or key result is gone. */
  REMOVED(Nature.SCOPE, "removed"),

  CYCLE(Nature.RENEGOTIATION, "cycle"),
  /** A cycle's own. */
  FIRST_DAY(Nature.RENEGOTIATION, "first day"),
  /** A cycle's own. */
  LAST_DAY(Nature.RENEGOTIATION, "last day"),
  OWNER(Nature.RENEGOTIATION, "owner"),
  SUPPORTS(Nature.RENEGOTIATION, "supports"),
  UNALIGNED(Nature.RENEGOTIATION, "unaligned"),
  DEPENDS_ON(Nature.RENEGOTIATION, "depends on"),
  KIND(Nature.RENEGOTIATION, "kind"),
  STATUS(Nature.RENEGOTIATION, "status"),
  MEASURE(Nature.RENEGOTIATION, "measure"),
  START(Nature.RENEGOTIATION, "start"),
  TARGET(Nature.RENEGOTIATION, "target"),
  AT_LEAST(Nature.RENEGOTIATION, "at least"),
  AT_MOST(Nature.RENEGOTIATION, "at most"),
  MILESTONE(Nature.RENEGOTIATION, "milestone"),
  MILESTONE_DUE(Nature.RENEGOTIATION, "milestone due"),
  DUE(Nature.RENEGOTIATION, "due"),
  PACE(Nature.RENEGOTIATION, "pace"),
  WEIGHT(Nature.RENEGOTIATION, "weight"),
  METRIC(Nature.RENEGOTIATION, "metric"),
  ROLLUP(Nature.RENEGOTIATION, "rollup"),
  /** An indicator came, went, or aims at something else. */
  KPI(Nature.RENEGOTIATION, "KPI"),
  /** A finding is accepted for a while, or no longer. */
  ACCEPTED(Nature.RENEGOTIATION, "accepted finding"),

  /** A check-in came, went, or says something else than it did. */
  CHECK_IN(Nature.CHECK_IN, "check-in"),
  CURRENT(Nature.CHECK_IN, "value"),
  MILESTONE_DONE(Nature.CHECK_IN, "milestone done"),
  DONE(Nature.CHECK_IN, "done"),
  GRADE(Nature.CHECK_IN, "grade"),
  KPI_VALUE(Nature.CHECK_IN, "KPI value"),

  TITLE(Nature.WORDING, "title"),
  BODY(Nature.WORDING, "text"),
  BECAUSE(Nature.WORDING, "reason for the link"),
  CONTRIBUTORS(Nature.WORDING, "contributors"),
  ORIGIN(Nature.WORDING, "origin"),
  TAGS(Nature.WORDING, "tags"),
  CARRIED_FROM(Nature.WORDING, "continues"),
  /** The file has another path in the same cycle, which changes nothing about the goal. */
  PATH(Nature.WORDING, "file"),

  PARENT(Nature.ORGANISATION, "parent"),
  LEAD(Nature.ORGANISATION, "lead"),
  TEAMS(Nature.ORGANISATION, "teams"),
  MANAGER(Nature.ORGANISATION, "manager"),
  ROLE(Nature.ORGANISATION, "role"),
  EMAIL(Nature.ORGANISATION, "email"),
  MISSION(Nature.ORGANISATION, "mission"),
  VISION(Nature.ORGANISATION, "vision"),
  SETTING(Nature.ORGANISATION, "setting");

  private final Nature nature;
  private final String words;

  Aspect(Nature nature, String words) {
    this.nature = nature;
    this.words = words;
  }

  /** What a change of this means in a goal. */
  public Nature nature() {
    return nature;
  }

  /** How people call it. */
  public String words() {
    return words;
  }

  /** The word that data files use, for example {@code depends-on}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
