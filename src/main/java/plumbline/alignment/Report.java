package plumbline.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plumbline.coverage.Coverage;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Origin;
import plumbline.model.Team;

/** All that the analysis of a cycle says; findings are indexed, so that pages find theirs. */
public final class Report {
  /** Where more of the teams are gross than this, the top OKRs may not be known. */
  private static final double MANY_TEAMS = 0.2;

  private final Cycle cycle;
  private final boolean forming;
  private final List<TeamShare> shares;
  private final List<Finding> findings;
  private final List<Finding> hints;
  private final Map<ObjectiveId, AlignmentState> states;
  private final Map<ObjectiveId, AlignmentState> stateById;
  private final List<Origin> origins;
  private final List<RuleUse> rules;
  private final Predicate<Objective> isCompanys;
  private final double grosslyBelow;
  private final boolean hasAnchor;
  private final Overview overview;
  private final Set<Finding> everybodys;
  private final List<Message> headline;
  private final Map<String, Coverage> coverage = new HashMap<>();
  private final Map<String, TeamShare> shareByTeam = new HashMap<>();
  private final Map<String, List<Finding>> byTeam = new HashMap<>();
  private final Map<ObjectiveId, List<Finding>> byObjective = new HashMap<>();

  /**
   * @param all findings and hints, sorted
   */
  Report(Facts facts, List<Finding> all, List<RuleUse> rules, Overview overview) {
    this.cycle = facts.cycle();
    this.forming = facts.isForming();
    this.shares = facts.shares();
    this.rules = List.copyOf(rules);
    Set<String> hinting =
        rules.stream()
            .filter(use -> use.info().isHint())
            .map(RuleUse::id)
            .collect(Collectors.toSet());
    this.findings = all.stream().filter(one -> !hinting.contains(one.rule())).toList();
    this.hints = all.stream().filter(one -> hinting.contains(one.rule())).toList();
    this.states = Collections.unmodifiableMap(facts.states());
    this.stateById = new HashMap<>(states);
    this.origins = facts.origins();
    shares.forEach(share -> shareByTeam.put(share.team().id(), share));
    findings.forEach(this::index);
    this.isCompanys = facts::isCompanys;
    this.grosslyBelow = facts.settings().alignment().grosslyBelow();
    this.hasAnchor = !facts.anchors().isEmpty();
    this.overview = overview;
    this.everybodys = overview.everybodys();
    this.headline = Headline.of(this);
    RollupSum.all(facts).forEach(sum -> coverage.put(goal(sum.of()), sum.coverage()));
  }

  /** What the supporters of a key result carry together; empty where they do not add up to it. */
  public Optional<Coverage> coverage(OwnedKeyResult of) {
    return Optional.ofNullable(coverage.get(goal(of)));
  }

  private static String goal(OwnedKeyResult of) {
    return of.objective().id() + "#" + of.keyResult().id();
  }

  /** What it puts first. */
  public Overview overview() {
    return overview;
  }

  /** The same in sentences, the most important first. */
  public List<Message> headline() {
    return headline;
  }

  /** Whether a finding is about the organisation, or about goals that the company owns. */
  public boolean isCompanys(Finding finding) {
    return finding.teams().isEmpty() && finding.subject().about().stream().allMatch(isCompanys);
  }

  public Cycle cycle() {
    return cycle;
  }

  /** Whether the cycle is so young that alignment findings are notes only. */
  public boolean forming() {
    return forming;
  }

  /** Every team's, by the team's id; teams without objectives included. */
  public List<TeamShare> shares() {
    return shares;
  }

  /** One team's. */
  public Optional<TeamShare> share(Team team) {
    return Optional.ofNullable(shareByTeam.get(team.id()));
  }

  /** The gravest first, then in the order of the rules, path and line; accepted ones included. */
  public List<Finding> findings() {
    return findings;
  }

  /** Writing hints, never among the findings; in the same order. */
  public List<Finding> hints() {
    return hints;
  }

  /** The state of each live objective of the cycle, by id. */
  public Map<ObjectiveId, AlignmentState> states() {
    return states;
  }

  /** Empty for what is not live in this cycle. */
  public Optional<AlignmentState> state(Objective objective) {
    return Optional.ofNullable(stateById.get(objective.id()));
  }

  /** Of the live objectives that state their origin, the share that is bottom-up. */
  public OptionalDouble bottomUpShare() {
    return origins.stream().mapToInt(one -> one == Origin.BOTTOM_UP ? 1 : 0).average();
  }

  /** How many live objectives state their origin. */
  public int bottomUpStated() {
    return origins.size();
  }

  /** The rules and thresholds used, in the order of the rules. */
  public List<RuleUse> rules() {
    return rules;
  }

  /** The findings on a team's card, accepted ones included. */
  public List<Finding> of(Team team) {
    return byTeam.getOrDefault(team.id(), List.of());
  }

  /** The findings about an objective, its key results or a cluster that it is in. */
  public List<Finding> of(Objective objective) {
    return byObjective.getOrDefault(objective.id(), List.of());
  }

  /** The findings that belong to no team, accepted ones included. */
  public List<Finding> ofCompany() {
    return findings.stream().filter(finding -> finding.teams().isEmpty()).toList();
  }

  /** Those that stand, and are about somebody: not what is everybody's. */
  public List<Finding> gross() {
    return standing(FindingClass.GROSS);
  }

  public List<Finding> attention() {
    return standing(FindingClass.ATTENTION);
  }

  public List<Finding> notes() {
    return standing(FindingClass.NOTE);
  }

  /** The findings that are accepted today, of whatever class. */
  public List<Finding> accepted() {
    return findings.stream().filter(Finding::isAccepted).toList();
  }

  /**
   * Whether of more than a fifth of the teams, and more than one, not even {@code grossly_below}
   * reach the company or say why. Teams that are gross for a date or a target know the top OKRs and
   * do not count here; where the company has no objective, nobody can know it.
   */
  public boolean topOkrsMayBeUnknown() {
    List<TeamShare> known = shares.stream().filter(share -> share.total() > 0).toList();
    long lost = known.stream().filter(this::isLost).count();
    return hasAnchor && lost > 1 && lost > MANY_TEAMS * known.size();
  }

  private boolean isLost(TeamShare share) {
    return share.alignedShare().orElse(1) + share.explainedShare().orElse(0) < grosslyBelow;
  }

  private List<Finding> standing(FindingClass of) {
    return findings.stream()
        .filter(finding -> finding.findingClass() == of && !finding.isAccepted())
        .filter(finding -> !everybodys.contains(finding))
        .toList();
  }

  private void index(Finding finding) {
    finding
        .teams()
        .forEach(team -> byTeam.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(finding));
    finding
        .subject()
        .about()
        .forEach(
            one -> byObjective.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(finding));
  }
}
