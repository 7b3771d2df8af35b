package plumbline.alignment.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.alignment.Message;
import plumbline.alignment.Report;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.score.Scores;

/**
 * What to know of a cycle in two minutes: what damages it most, in a sentence each, the worst
 * first. Nothing where there is nothing to say, and nothing of a cycle that is not running.
 *
 * <p>It is made from scores and findings alone, so that it is the same on every machine, and can be
 * checked ({@code src/docs/alignment.md}, 'In two minutes').
 */
public record Brief(List<Message> sentences) {
  /** More is a list, and the report has it. */
  public static final int MOST = 5;

  public Brief {
    sentences = List.copyOf(sentences);
  }

  /**
   * The brief of a cycle.
   *
   * @param report of that cycle
   * @param staleAfter from how many days without a check-in on nobody looks at a goal
   */
  public static Brief of(OkrGraph graph, Scores scores, Report report, int staleAfter) {
    if (report.cycle().phase(scores.asOf()) != Cycle.Phase.RUNNING) {
      return new Brief(List.of());
    }
    Weights weights = new Weights(graph);
    Laggards laggards = Laggards.of(scores, weights, report.cycle(), staleAfter);
    List<Concern> concerns = new ArrayList<>(laggards.concerns());
    concerns.addAll(new GrossConcerns(report, scores, weights).concerns());
    concerns.addAll(new Silence(scores, weights, staleAfter).of(report, laggards.goals()));
    return new Brief(
        concerns.stream()
            .sorted(
                Comparator.comparingDouble(Concern::damage)
                    .reversed()
                    .thenComparing(one -> one.message().text()))
            .limit(MOST)
            .map(Concern::message)
            .toList());
  }
}
