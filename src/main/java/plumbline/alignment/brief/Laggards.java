package plumbline.alignment.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.alignment.Message;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.score.ObjectiveScore;
import plumbline.score.Scores;
import plumbline.text.Figure;

/**
 * The goals that are behind and take most with them; of a line of goals only the worst.
 *
 * @param goals those that are told
 * @param concerns a sentence for each
 */
record Laggards(List<Objective> goals, List<Concern> concerns) {
  /** Less would be told as 0.00. */
  private static final double LEAST = 0.01;

  /** So many leave room for what else is wrong. */
  private static final int MOST = 3;

  static Laggards of(Scores scores, Weights weights, Cycle cycle, int staleAfter) {
    List<Late> all =
        weights.graph().objectives(cycle).stream()
            .filter(one -> one.status().isLive())
            .flatMap(one -> Late.of(scores.of(one), weights).stream())
            .sorted(Comparator.comparingDouble(Late::damage).reversed())
            .toList();
    List<Late> told = new ArrayList<>();
    for (Late one : all) {
      if (told.size() < MOST && told.stream().noneMatch(other -> one.isOfLineOf(other, weights))) {
        told.add(one);
      }
    }
    return new Laggards(
        told.stream().map(Late::goal).toList(),
        told.stream()
            .map(
                one ->
                    new Concern(
                        one.message(weights, silence(scores, cycle, one, staleAfter)),
                        one.damage()))
            .toList());
  }

  /** The days without a check-in; 0 where there was one lately: a laggard is watched twice. */
  private static long silence(Scores scores, Cycle cycle, Late one, int staleAfter) {
    LocalDate last = one.score().lastUpdate().orElse(cycle.start());
    long days = ChronoUnit.DAYS.between(last, scores.asOf());
    return days > staleAfter / 2 ? days : 0;
  }

  /** A goal that is less far than it should be. */
  private record Late(ObjectiveScore score, double gap, double damage) {
    static List<Late> of(ObjectiveScore score, Weights weights) {
      OptionalDouble expected = score.comparedWith();
      boolean behind = score.health() == Health.OFF_TRACK || score.health() == Health.AT_RISK;
      if (!behind || expected.isEmpty()) {
        return List.of();
      }
      double gap = expected.getAsDouble() - score.score().getAsDouble();
      double weight = weights.of(weights.hitBy(score.objective()));
      return gap >= LEAST ? List.of(new Late(score, gap, gap * weight)) : List.of();
    }

    Objective goal() {
      return score.objective();
    }

    boolean isOfLineOf(Late other, Weights weights) {
      OkrGraph graph = weights.graph();
      return graph.ancestors(goal()).contains(other.goal())
          || graph.ancestors(other.goal()).contains(goal());
    }

    Message message(Weights weights, long silence) {
      int waiting = weights.waitingTeams(goal());
      Figure behind = new Figure.Share(gap);
      if (silence > 0 && waiting > 0) {
        return Message.of("brief.behind-silent-waits", goal(), behind, silence, waiting);
      }
      if (silence > 0) {
        return Message.of("brief.behind-silent", goal(), behind, silence);
      }
      return waiting > 0
          ? Message.of("brief.behind-waits", goal(), behind, waiting)
          : Message.of("brief.behind", goal(), behind);
    }
  }
}
