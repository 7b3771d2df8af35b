package plumbline.page.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.score.ObjectiveScore;
import plumbline.score.Scores;
import plumbline.view.LinkTo;

/**
 * A list of goals that is too long for its page: what needs attention is shown, and what is left
 * out is told by its state.
 */
public record GoalCut(List<Objective> shown, List<Objective> left) {
  public GoalCut {
    shown = List.copyOf(shown);
    left = List.copyOf(left);
  }

  /** A list that is short enough stays in its order. */
  public static GoalCut of(Site site, List<Objective> all, int most) {
    if (all.size() <= most) {
      return new GoalCut(all, List.of());
    }
    List<Objective> sorted = byAttention(site.scores(), all);
    return new GoalCut(sorted.subList(0, most), sorted.subList(most, sorted.size()));
  }

  /** Off track, at risk, without a value, on track, done; what is alike stays in its order. */
  public static List<Objective> byAttention(Scores scores, List<Objective> all) {
    return all.stream().sorted(Comparator.comparingInt(one -> rank(scores.of(one)))).toList();
  }

  private static int rank(ObjectiveScore score) {
    return switch (score.health()) {
      case OFF_TRACK -> 0;
      case AT_RISK -> 1;
      case OUTDATED -> 2;
      case UNKNOWN -> 3;
      case NOT_DUE -> 4;
      case ON_TRACK -> score.settled() ? 6 : 5;
      case NOT_COUNTED -> 7;
    };
  }

  /** The way to the ones that are left out, in the table of all; empty where all are shown. */
  public Optional<LinkTo> more(Site site, Links links) {
    return states(site)
        .flatMap(
            states ->
                site.current()
                    .map(
                        cycle ->
                            new LinkTo(
                                site.words().say("home.more-objectives", left.size(), states),
                                links.url(site.objectivesUrl(cycle, 1)))));
  }

  /** How the ones that are left out stand, in words; empty where all are shown. */
  public Optional<String> states(Site site) {
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(site.words().spread(site.scores().of(left)).words());
  }
}
