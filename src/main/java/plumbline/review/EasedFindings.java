package plumbline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Subject;
import plumbline.alignment.rules.aid.Easing;
import plumbline.change.KeyResultPair;
import plumbline.change.Moves;
import plumbline.history.Entry;
import plumbline.history.Goalpost;
import plumbline.history.History;
import plumbline.history.Revision;
import plumbline.link.Link;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.review.Eased.Reason;

/** Tells what was cleared by changing what is measured from what was put right. */
final class EasedFindings {
  /** Rules whose own advice is to take something out. */
  private static final Set<String> RIGHTLY_REMOVED = Set.of("copied-goal", "circular");

  private final Side before;
  private final Side after;
  private final Moves moves;

  EasedFindings(Side before, Side after, Moves moves) {
    this.before = before;
    this.after = after;
    this.moves = moves;
  }

  /** Those that matter, in the order of the findings before. */
  List<Eased> of(Brought<Finding> findings, List<Finding> all) {
    List<Eased> eased = new ArrayList<>();
    for (Finding one : all) {
      boolean counts = !one.isAccepted() && one.findingClass() != FindingClass.NOTE;
      if (counts && findings.cleared().contains(one)) {
        cleared(one).ifPresent(eased::add);
      } else if (counts && isAcceptedNow(one, findings.stayed())) {
        eased.add(eased(one, Reason.ACCEPTED, one.subject().about().stream().findFirst()));
      }
    }
    return eased;
  }

  private boolean isAcceptedNow(Finding one, List<Finding> stayed) {
    SameFinding same = new SameFinding(moves);
    return stayed.stream()
        .anyMatch(
            now ->
                now.isAccepted()
                    && same.keyBefore(one).equals(same.keyAfter(now))
                    && same.same(one, now));
  }

  private Optional<Eased> cleared(Finding one) {
    if (RIGHTLY_REMOVED.contains(one.rule())) {
      return Optional.empty();
    }
    return measured(one)
        .flatMap(goal -> reason(one, goal).map(why -> eased(one, why, Optional.of(goal))).stream())
        .findFirst();
  }

  /** The goals that a finding is about, and those that they support. */
  private Stream<Objective> measured(Finding one) {
    List<Objective> about =
        one.subject() instanceof Subject.OfTeam of
            ? before.graph().objectives().stream()
                .filter(
                    goal ->
                        goal.status().isLive()
                            && before
                                .graph()
                                .teamsOf(before.graph().owner(goal))
                                .contains(of.team()))
                .toList()
            : one.subject().about();
    return Stream.concat(
            about.stream(),
            about.stream().flatMap(goal -> before.graph().supports(goal).stream()).map(Link::to))
        .distinct();
  }

  private Optional<Reason> reason(Finding one, Objective was) {
    Optional<Objective> is = after.everything().objective(moves.to(was.id()));
    if (is.isEmpty()) {
      return Optional.of(Reason.REMOVED);
    }
    if (!is.get().status().isLive() && was.status().isLive()) {
      return Optional.of(Reason.DROPPED);
    }
    if (!is.get().id().cycle().equals(was.id().cycle())) {
      return Optional.of(Reason.MOVED);
    }
    return KeyResultPair.of(was.keyResults(), is.get().keyResults()).stream()
        .filter(pair -> pair.before().filter(kr -> isAbout(one, was, kr)).isPresent())
        .flatMap(pair -> reason(pair, was, is.get()).stream())
        .findFirst();
  }

  private static boolean isAbout(Finding one, Objective goal, KeyResult keyResult) {
    return !(one.subject() instanceof Subject.OfKeyResult of)
        || !of.objective().id().equals(goal.id())
        || of.keyResult().id().equals(keyResult.id());
  }

  private Optional<Reason> reason(KeyResultPair pair, Objective was, Objective is) {
    if (pair.after().isEmpty()) {
      return Optional.of(Reason.REMOVED);
    }
    KeyResult then = pair.before().orElseThrow();
    KeyResult now = pair.after().get();
    if (then.status().isLive() && !now.status().isLive()) {
      return Optional.of(Reason.DROPPED);
    }
    List<Easing> eased =
        Easing.between(
            Goalpost.of(was, then), Goalpost.of(is, now), before.graph().cycleOf(was).end());
    if (eased.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(eased.stream().anyMatch(Easing::postponed) ? Reason.DATED : Reason.LOWERED);
  }

  private Eased eased(Finding one, Reason reason, Optional<Objective> goal) {
    Optional<Revision> then = goal.flatMap(was -> last(before.analysis().history(), was));
    Optional<Objective> is = goal.flatMap(was -> after.everything().objective(moves.to(was.id())));
    Optional<Revision> now = is.flatMap(goalNow -> last(after.analysis().history(), goalNow));
    boolean open = now.isPresent() && Objects.equals(then, now);
    return new Eased(one, reason, open ? Optional.empty() : now, open);
  }

  private static Optional<Revision> last(History history, Objective goal) {
    return history.of(goal).entries().stream().findFirst().map(Entry::revision);
  }
}
