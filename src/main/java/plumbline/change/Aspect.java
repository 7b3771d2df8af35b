package plumbline.change;

/** What about an item or a key result differs. */
public enum Aspect {
  /** The item or key result is new. */
  ADDED(Nature.SCOPE),
  /** The item or key result is gone. */
  REMOVED(Nature.SCOPE),

  CYCLE(Nature.RENEGOTIATION),
  /** A cycle's own. */
  FIRST_DAY(Nature.RENEGOTIATION),
  /** A cycle's own. */
  LAST_DAY(Nature.RENEGOTIATION),
  OWNER(Nature.RENEGOTIATION),
  SUPPORTS(Nature.RENEGOTIATION),
  UNALIGNED(Nature.RENEGOTIATION),
  DEPENDS_ON(Nature.RENEGOTIATION),
  KIND(Nature.RENEGOTIATION),
  STATUS(Nature.RENEGOTIATION),
  MEASURE(Nature.RENEGOTIATION),
  START(Nature.RENEGOTIATION),
  TARGET(Nature.RENEGOTIATION),
  AT_LEAST(Nature.RENEGOTIATION),
  AT_MOST(Nature.RENEGOTIATION),
  MILESTONE(Nature.RENEGOTIATION),
  MILESTONE_DUE(Nature.RENEGOTIATION),
  DUE(Nature.RENEGOTIATION),
  PACE(Nature.RENEGOTIATION),
  WEIGHT(Nature.RENEGOTIATION),
  METRIC(Nature.RENEGOTIATION),
  ROLLUP(Nature.RENEGOTIATION),
  /** An indicator came, went, or aims at something else. */
  KPI(Nature.RENEGOTIATION),
  /** A finding is accepted for a while, or no longer. */
  ACCEPTED(Nature.RENEGOTIATION),

  /** A check-in came, went, or says something else than it did. */
  CHECK_IN(Nature.CHECK_IN),
  CURRENT(Nature.CHECK_IN),
  MILESTONE_DONE(Nature.CHECK_IN),
  DONE(Nature.CHECK_IN),
  GRADE(Nature.CHECK_IN),
  KPI_VALUE(Nature.CHECK_IN),

  TITLE(Nature.WORDING),
  BODY(Nature.WORDING),
  BECAUSE(Nature.WORDING),
  CONTRIBUTORS(Nature.WORDING),
  ORIGIN(Nature.WORDING),
  TAGS(Nature.WORDING),
  CARRIED_FROM(Nature.WORDING),
  /** Where the work is done, which is no part of what was agreed. */
  WORK(Nature.WORDING),
  /** The file has another path in the same cycle, which changes nothing about the goal. */
  PATH(Nature.WORDING),

  PARENT(Nature.ORGANISATION),
  LEAD(Nature.ORGANISATION),
  TEAMS(Nature.ORGANISATION),
  MANAGER(Nature.ORGANISATION),
  ROLE(Nature.ORGANISATION),
  EMAIL(Nature.ORGANISATION),
  MISSION(Nature.ORGANISATION),
  VISION(Nature.ORGANISATION),
  SETTING(Nature.ORGANISATION);

  private final Nature nature;

  Aspect(Nature nature) {
    this.nature = nature;
  }

  /** What a change of this means in a goal. */
  public Nature nature() {
    return nature;
  }

  /** The word that data files use, for example {@code depends-on}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
