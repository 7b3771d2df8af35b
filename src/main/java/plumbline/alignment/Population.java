package plumbline.alignment;

/** What a rule is asked about, to say for how much of it the rule holds. */
public enum Population {
  /** The organisation as a whole; what holds for it is said once in any case. */
  ORGANISATION,
  TEAMS,
  /** The teams that have live objectives. */
  TEAMS_WITH_GOALS,
  COMPANY_OBJECTIVES,
  /** The objectives that support another. */
  SUPPORTING,
  OBJECTIVES;

  /** How many there are in a cycle. */
  int size(Facts facts) {
    return switch (this) {
      case ORGANISATION -> 0;
      case TEAMS -> facts.graph().teams().size();
      case TEAMS_WITH_GOALS ->
          (int) facts.shares().stream().filter(share -> share.total() > 0).count();
      case COMPANY_OBJECTIVES -> facts.tops().size();
      case SUPPORTING ->
          (int) facts.live().stream().filter(one -> !facts.graph().supports(one).isEmpty()).count();
      case OBJECTIVES -> facts.live().size();
    };
  }

  /** Whether teams are counted, and not goals. */
  boolean isOfTeams() {
    return this == TEAMS || this == TEAMS_WITH_GOALS;
  }

  /** The word by which the bundles name it. */
  String word() {
    return isOfTeams() ? "teams" : this == COMPANY_OBJECTIVES ? "company" : "objectives";
  }
}
