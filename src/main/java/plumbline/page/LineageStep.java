package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.change.Item;
import plumbline.content.CycleDates;
import plumbline.history.GoalHistory;
import plumbline.history.GoalHistory.Origin;
import plumbline.model.Cycle;
import plumbline.model.Objective;

/**
 * What an objective was in an earlier cycle.
 *
 * @param url its page; empty where its file became that of the later cycle
 * @param cycle the cycle's title
 * @param score with two decimals; empty where it is not known
 */
public record LineageStep(
    String title, Optional<String> url, String cycle, Optional<String> score) {

  /** All that an objective continues, the latest first. */
  static List<LineageStep> of(Objective objective, Site site, Links links) {
    List<LineageStep> steps = new ArrayList<>();
    Objective last = objective;
    Optional<Objective> before = site.graph().carriedFrom(last);
    while (before.isPresent()) {
      last = before.get();
      steps.add(of(last, site, links, site.graph().cycleOf(last)));
      before = site.graph().carriedFrom(last);
    }
    GoalHistory history = site.history().of(last);
    history.origins().stream()
        .filter(origin -> !wasDraft(history, origin))
        .forEach(origin -> steps.add(of(origin, site)));
    return steps;
  }

  private static LineageStep of(Objective objective, Site site, Links links, Cycle cycle) {
    LinkTo link = links.to(objective);
    return new LineageStep(
        link.text(),
        Optional.of(link.url()),
        cycle.title(),
        Optional.of(site.scores().of(objective).score())
            .filter(score -> score.isPresent())
            .map(Words::score));
  }

  /** What was never published stays unsaid. */
  private static boolean wasDraft(GoalHistory history, Origin origin) {
    return history.entries().stream()
        .filter(entry -> entry.revision().equals(origin.revision()))
        .flatMap(entry -> entry.changes().stream())
        .anyMatch(change -> change.before().filter(Item::draft).isPresent());
  }

  /** A cycle can be gone with its last goal. */
  private static String title(String cycle, Site site) {
    return site.graph()
        .cycle(cycle)
        .map(Cycle::title)
        .or(() -> CycleDates.of(cycle, site.settings().fiscalYearStart()).map(CycleDates::title))
        .orElse(cycle);
  }

  private static LineageStep of(Origin origin, Site site) {
    String cycle = origin.id().cycle();
    return new LineageStep(origin.title(), Optional.empty(), title(cycle, site), Optional.empty());
  }
}
