package plumbline.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.config.Settings;
import plumbline.history.History;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Origin;
import plumbline.model.Team;
import plumbline.score.KeyResultScore;
import plumbline.score.Scores;
import plumbline.text.Figure;

/** What all rules look at, computed once for a cycle. */
public final class Facts {
  private final OkrGraph graph;
  private final Scores scores;
  private final Settings settings;
  private final History history;
  private final Cycle cycle;
  private final Period period;
  private final List<Objective> live;
  private final List<Objective> counting;
  private final List<Objective> anchors;
  private final LineOfSight sight;
  private final TeamGoals teamGoals;
  private final List<Cluster> clusters;
  private final Set<ObjectiveId> clustered;

  Facts(AnalysisInput basis, Cycle cycle) {
    this.graph = basis.graph();
    this.scores = basis.scores();
    this.settings = basis.settings();
    this.history = basis.history();
    this.cycle = cycle;
    this.period = new Period(graph, cycle);
    this.live = live(cycle);
    this.counting = period.counting();
    this.anchors =
        period.enclosing().stream()
            .flatMap(around -> live(around).stream())
            .filter(this::isCompanys)
            .toList();
    this.sight = new LineOfSight(graph, period, live, anchors);
    this.teamGoals = new TeamGoals(graph, live, counting, one -> state(one).isAligned());
    this.clusters = sight.clusters();
    this.clustered =
        clusters.stream()
            .flatMap(cluster -> cluster.members().stream())
            .map(Objective::id)
            .collect(Collectors.toSet());
  }

  public OkrGraph graph() {
    return graph;
  }

  public Scores scores() {
    return scores;
  }

  public Settings settings() {
    return settings;
  }

  /** How the goals came to be what they are; nothing where there is no repository. */
  public History history() {
    return history;
  }

  public Cycle cycle() {
    return cycle;
  }

  public LocalDate asOf() {
    return settings.asOf();
  }

  /** Whether the cycle's goals are still forming: it has not begun, or is in its first days. */
  public boolean isForming() {
    return asOf().isBefore(graceEnd());
  }

  /** The first day on which goals count as settled: those of the grace have passed. */
  public LocalDate graceEnd() {
    return settings.alignment().graceEnd(cycle);
  }

  /** A score, never written as a limit of the colours that it is below. */
  public Figure.Share share(double score) {
    Settings.Grades grades = settings.grades();
    return Figure.Share.below(score, grades.redBelow(), grades.greenFrom(), 1);
  }

  /** The value in use of one of a rule's own settings. */
  public double value(RuleInfo rule, String setting) {
    return settings.rule(rule.id()).value(setting, rule.settings().get(setting));
  }

  /** The cycle's live objectives, the company's included, by id. */
  public List<Objective> live() {
    return live;
  }

  /** The live objectives of the cycle and of every other that shares a day with it. */
  public List<Objective> counting() {
    return counting;
  }

  /** The live company objectives of the cycle and of those that enclose it. */
  public List<Objective> anchors() {
    return anchors;
  }

  /** Those of the company's that support no other of them: parts stand and fall with the whole. */
  public List<Objective> tops() {
    return anchors.stream()
        .filter(
            anchor ->
                graph.supports(anchor).stream()
                    .map(Link::to)
                    .noneMatch(to -> isCompanys(to) && to.status().isLive()))
        .toList();
  }

  public boolean isCompanys(Objective objective) {
    return graph.owner(objective) instanceof Company;
  }

  /** How an objective stands to the company's, whichever cycle that counts it is of. */
  public AlignmentState state(Objective objective) {
    return sight.state(objective);
  }

  /** The states of the cycle's live objectives. */
  Map<ObjectiveId, AlignmentState> states() {
    Map<ObjectiveId, AlignmentState> states = new TreeMap<>();
    live.forEach(objective -> states.put(objective.id(), state(objective)));
    return states;
  }

  /** Whether an objective is explained, or leads to one that is. */
  public boolean isExcused(Objective objective) {
    return sight.isExcused(objective);
  }

  /**
   * The link from an objective, which reaches the company in no other way, to one that is dropped,
   * deferred or of a past cycle.
   */
  public Optional<Link> deadEnd(Objective objective) {
    return sight.deadEnd(objective);
  }

  /** Whether an objective leads to a dead end, itself or through others, and nowhere better. */
  public boolean isCutOff(Objective objective) {
    return sight.isCutOff(objective);
  }

  /** Objectives that hang together and reach nothing, two or more live ones in each. */
  public List<Cluster> clusters() {
    return clusters;
  }

  public boolean isInCluster(Objective objective) {
    return clustered.contains(objective.id());
  }

  /** The live objectives of a team and its members, by id. */
  public List<Objective> objectives(Team team) {
    return teamGoals.of(team);
  }

  /** Whether a team answers for a key result of somebody's aligned objective, or contributes. */
  public boolean isHelping(Team team) {
    return teamGoals.isHelping(team);
  }

  /** Whether a team or one below it has any goal, or a part in one, in these days. */
  public boolean isActive(Team team) {
    return teamGoals.isActive(team);
  }

  public TeamShare share(Team team) {
    int[] counts = new int[AlignmentState.values().length];
    objectives(team).forEach(objective -> counts[state(objective).ordinal()]++);
    return new TeamShare(
        team,
        counts[AlignmentState.ANCHOR.ordinal()] + counts[AlignmentState.ALIGNED.ordinal()],
        counts[AlignmentState.EXPLAINED.ordinal()],
        counts[AlignmentState.UNEXPLAINED.ordinal()]);
  }

  /** Every team's, by the team's id; teams without objectives included. */
  public List<TeamShare> shares() {
    return graph.teams().stream().map(this::share).toList();
  }

  /** The links to an objective from what is live and shares a day with it. */
  public List<Link> supporters(Objective objective) {
    return graph.supportedBy(objective).stream()
        .filter(link -> link.from().status().isLive())
        .filter(link -> sharesDay(link.from(), objective))
        .toList();
  }

  /** The links to exactly this key result from what is live and shares a day with it. */
  public List<Link> supporters(Objective objective, KeyResult keyResult) {
    return supporters(objective).stream()
        .filter(link -> link.keyResult().filter(to -> to.id().equals(keyResult.id())).isPresent())
        .toList();
  }

  public boolean sharesDay(Objective one, Objective other) {
    return Period.sharesDay(graph.cycleOf(one), graph.cycleOf(other));
  }

  /** The key results that are active or done. */
  public List<KeyResult> keyResults(Objective objective) {
    List<KeyResult> all = objective.keyResults();
    return all.stream().allMatch(one -> one.status().isLive())
        ? all
        : all.stream().filter(one -> one.status().isLive()).toList();
  }

  /** The live key results of the cycle's live objectives. */
  public Stream<OwnedKeyResult> liveKeyResults() {
    return live.stream()
        .flatMap(one -> keyResults(one).stream().map(of -> new OwnedKeyResult(one, of)));
  }

  /** The live key results of which more is to come. */
  public List<OwnedKeyResult> running() {
    return liveKeyResults()
        .filter(one -> !scores.of(one.objective()).settled() && !score(one).isSettled())
        .toList();
  }

  /** How far progress is below what is expected today; 0 where either is unknown. */
  public double gap(OwnedKeyResult one) {
    KeyResultScore score = score(one);
    return score.progress().isPresent() && score.expected().isPresent()
        ? score.expected().getAsDouble() - score.progress().getAsDouble()
        : 0;
  }

  /** The origins that the cycle's live objectives state. */
  public List<Origin> origins() {
    return live.stream().map(Objective::origin).flatMap(Optional::stream).toList();
  }

  public KeyResultScore score(OwnedKeyResult one) {
    return score(one.objective(), one.keyResult());
  }

  public KeyResultScore score(Objective objective, KeyResult keyResult) {
    return scores.of(objective, keyResult);
  }

  /**
   * The day by which a key result is to be reached; the last of its cycle where it says nothing.
   */
  public LocalDate due(Objective objective, KeyResult keyResult) {
    return keyResult.dueIn(graph.cycleOf(objective));
  }

  /** The last day on which one of its key results falls due; its cycle's where it has none. */
  public LocalDate due(Objective objective) {
    return scores.of(objective).lastDue().orElse(graph.cycleOf(objective).end());
  }

  /** Whether a key result was reached by a day, as far as that is known today. */
  public boolean isReachedBy(Objective objective, KeyResult keyResult, LocalDate day) {
    OptionalDouble score = score(objective, keyResult).score();
    boolean today = !asOf().isAfter(day) && score.isPresent() && score.getAsDouble() >= 1;
    return today
        || keyResult.checkInsBy(day.isBefore(asOf()) ? day : asOf()).stream()
            .flatMap(checkIn -> checkIn.value().stream())
            .map(value -> scores.progress(keyResult, value))
            .anyMatch(progress -> progress.isPresent() && progress.getAsDouble() >= 1);
  }

  private List<Objective> live(Cycle of) {
    return graph.objectives(of).stream().filter(one -> one.status().isLive()).toList();
  }
}
