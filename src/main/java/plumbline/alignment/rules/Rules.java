package plumbline.alignment.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plumbline.alignment.Analysis;
import plumbline.alignment.AnalysisInput;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleTimer;
import plumbline.config.Settings;
import plumbline.history.History;
import plumbline.link.OkrGraph;

/** All rules, in the order of the report. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new MissingLevel(),
          new IslandTeam(),
          new ClosedCluster(),
          new DeadAlignment(),
          new StandsOut(),
          new SilentTeam(),
          new AllExplained(),
          new UnservedObjective(),
          new UncarriedKeyResult(),
          new LateSupport(),
          new DisjointPeriods(),
          new DueOutsideCycle(),
          new LateDependency(),
          new TargetsFallShort(),
          new ExpectedShortfall(),
          new CommittedOnAspirational(),
          new RollupDrift(),
          new MetricDisagreement(),
          new OpposedTargets(),
          new DoubleCounting(),
          new CopiedGoal(),
          new OneSidedDependency(),
          new Circular(),
          new ProviderBehind(),
          new PastDue(),
          new Stale(),
          new Contradiction(),
          new Watermelon(),
          new KpiContradiction(),
          new AgainstTheTrend(),
          new MovedGoalposts(),
          new NoKeyResult(),
          new RestatedParent(),
          new SupportsEverything(),
          new OverAligned(),
          new TooMany(),
          new KrNotMeasurable(),
          new KrWithoutDate(),
          new ActivityNotOutcome(),
          new ObjectiveIsANumber(),
          new AllDueLastDay());

  private Rules() {}

  /** Scores the goals and asks every rule about every cycle. */
  public static Analysis analyse(OkrGraph graph, Settings settings, History history) {
    return Analysis.of(AnalysisInput.of(graph, settings, history, ALL), RuleTimer.PLAINLY);
  }

  /**
   * The names that {@code site.yaml} and {@code accept} can use, with each rule's own settings
   * besides {@code level}.
   */
  public static Map<String, Set<String>> catalog() {
    Map<String, Set<String>> names = new TreeMap<>();
    ALL.forEach(rule -> names.put(rule.info().id(), rule.info().settings().keySet()));
    names.put(TooMany.OBJECTIVES, Set.of("limit"));
    names.put(TooMany.KEY_RESULTS, Set.of("limit"));
    return Collections.unmodifiableMap(names);
  }
}
