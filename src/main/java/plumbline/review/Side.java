package plumbline.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Report;
import plumbline.change.Changes;
import plumbline.config.Settings;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Okrs;
import plumbline.model.Problem;
import plumbline.score.ObjectiveScore;
import plumbline.score.Scores;

/**
 * One of the two states that a review compares.
 *
 * @param name what people call it: a branch, a revision, {@code the working tree}
 * @param read as it was read
 * @param content what the analysis made of it
 * @param problems what is wrong with it
 */
public record Side(String name, Read read, Content content, List<Problem> problems) {
  public Side {
    problems = List.copyOf(problems);
  }

  /**
   * Everything that the files say.
   *
   * @param everything linked, drafts included
   */
  public record Read(Okrs okrs, OkrGraph everything) {}

  /**
   * What the analysis made of one state.
   *
   * @param reports of every cycle, by the cycle's id
   */
  public record Content(
      OkrGraph graph, Scores scores, Settings settings, Map<String, Report> reports) {
    public Content {
      reports = Map.copyOf(reports);
    }
  }

  Okrs okrs() {
    return read.okrs();
  }

  OkrGraph everything() {
    return read.everything();
  }

  Changes.State state() {
    return new Changes.State(okrs(), content.settings());
  }

  public OkrGraph graph() {
    return content.graph();
  }

  /** Whether it can be read; else nothing is known of its findings. */
  public boolean isReadable() {
    return problems.stream().noneMatch(Problem::isError);
  }

  /** The score of an objective; empty where there is none of that name, or only a draft. */
  public Optional<ObjectiveScore> score(ObjectiveId id) {
    return graph().objective(id).map(content.scores()::of);
  }

  /** The alignment report of an objective's cycle. */
  Report report(Objective objective) {
    return content.reports().get(objective.id().cycle());
  }

  /** An objective as it was read, drafts included. */
  Optional<Objective> objective(ObjectiveId id) {
    return read.everything().objective(id);
  }
}
