package plumbline.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.alignment.Analysis;
import plumbline.alignment.Report;
import plumbline.change.Changes;
import plumbline.change.Item;
import plumbline.link.Linker;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Okrs;
import plumbline.model.Problem;
import plumbline.model.Status;
import plumbline.score.ObjectiveScore;

/**
 * One of the two states that a review compares.
 *
 * @param name what people call it: a branch, a revision, {@code the working tree}
 * @param okrs as it was read, drafts included
 * @param analysis what the analysis made of it
 * @param problems what is wrong with it
 */
public record Side(String name, Okrs okrs, Analysis analysis, List<Problem> problems) {
  public Side {
    problems = List.copyOf(problems);
  }

  /** Everything that was read, linked: drafts are compared too, though they are not published. */
  OkrGraph everything() {
    boolean hasDrafts = okrs.objectives().stream().anyMatch(one -> one.status() == Status.DRAFT);
    return hasDrafts ? Linker.link(okrs, analysis.settings().withDrafts()).graph() : graph();
  }

  Changes.State state() {
    return new Changes.State(okrs, analysis.settings());
  }

  public OkrGraph graph() {
    return analysis.graph();
  }

  /** Whether it can be read; else nothing is known of its findings. */
  public boolean isReadable() {
    return problems.stream().noneMatch(Problem::isError);
  }

  /** The score of an objective; empty where it is only a draft. */
  Optional<ObjectiveScore> score(Objective objective) {
    return graph().objective(objective.id()).map(analysis.scores()::of);
  }

  /** The alignment report of an objective's cycle. */
  Report report(Objective objective) {
    return analysis.reports().get(objective.id().cycle());
  }

  /** The published objective of that name; empty for a draft and where there is no such item. */
  public Optional<Objective> objective(Optional<Item> item) {
    return item.filter(one -> one.sort() == Item.Sort.OBJECTIVE)
        .map(Item::id)
        .map(id -> new ObjectiveId(before(id), id.substring(before(id).length() + 1)))
        .flatMap(graph()::objective);
  }

  private static String before(String id) {
    return id.substring(0, id.indexOf('/'));
  }

  /** All objectives, drafts included, by {@code <cycle>/<path>}. */
  Map<String, Objective> byName() {
    return okrs.objectives().stream()
        .collect(Collectors.toMap(one -> one.id().toString(), one -> one));
  }
}
