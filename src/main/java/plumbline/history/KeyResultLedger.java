package plumbline.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.history.Goalpost.Move;
import plumbline.history.KeyResultStep.State;
import plumbline.model.Measure;

/** Follows the key results of one objective in one cycle, under all ids that they have had. */
final class KeyResultLedger {
  private Map<String, Line> present = new HashMap<>();
  private final List<Line> gone = new ArrayList<>();

  /** What is kept of one key result. */
  private static final class Line {
    private final Revision since;
    private final List<Move> moves = new ArrayList<>();
    private final List<ValueOnDay> stated = new ArrayList<>();
    private State last;

    private Line(Revision since, State first) {
      this.since = since;
      this.last = first;
    }
  }

  void take(Commit commit, List<KeyResultStep> steps) {
    Map<String, Line> next = new LinkedHashMap<>(present);
    steps.forEach(step -> step.before().ifPresent(was -> next.remove(was.id())));
    for (KeyResultStep step : steps) {
      Optional<Line> line = step.before().map(State::id).map(present::get);
      if (step.after().isEmpty()) {
        line.ifPresent(gone::add);
      } else {
        next.put(step.after().get().id(), moved(commit, step, line));
      }
    }
    present = next;
  }

  /** Takes note that the objective is gone, and all its key results with it. */
  void end() {
    gone.addAll(present.values());
    present = new HashMap<>();
  }

  /** Takes what another branch did to the same objective. */
  void join(KeyResultLedger other) {
    other.present.forEach(
        (id, line) -> {
          Line own = present.putIfAbsent(id, line);
          if (own != null) {
            own.moves.addAll(line.moves);
            own.moves.sort(Comparator.comparing(move -> move.revision().time()));
            own.stated.addAll(line.stated);
            own.stated.sort(Comparator.comparing(ValueOnDay::date));
          }
        });
  }

  /** One that was removed and comes again is the same, and nothing new. */
  private Line moved(Commit commit, KeyResultStep step, Optional<Line> known) {
    State is = step.after().orElseThrow();
    Optional<Line> line = known.or(() -> again(is));
    Optional<State> was = step.before().or(() -> line.map(of -> of.last));
    Line kept = line.orElseGet(() -> new Line(commit.revision(), was.orElse(is)));
    was.ifPresent(before -> compare(commit, before, step, kept));
    if (was.isEmpty()) {
      state(commit, is, kept);
    }
    kept.last = is;
    return kept;
  }

  private Optional<Line> again(State is) {
    Optional<Line> same =
        gone.stream()
            .filter(line -> line.last.title().equals(is.title()))
            .findFirst()
            .or(() -> gone.stream().filter(line -> line.last.id().equals(is.id())).findFirst());
    same.ifPresent(gone::remove);
    return same;
  }

  private static void compare(Commit commit, State was, KeyResultStep step, Line line) {
    State is = step.after().orElseThrow();
    if (!was.goalpost().equals(is.goalpost())) {
      Optional<String> reason = commit.reason().or(step::note);
      line.moves.add(new Move(commit.revision(), was.goalpost(), is.goalpost(), reason));
    }
    if (!isSameUnit(was.goalpost().measure(), is.goalpost().measure())) {
      line.stated.clear();
      state(commit, is, line);
    } else if (!isSame(was.current(), is.current())) {
      state(commit, is, line);
    }
  }

  private static void state(Commit commit, State is, Line line) {
    Revision revision = commit.revision();
    is.current()
        .map(value -> new ValueOnDay(revision.date(), value, Optional.of(revision)))
        .ifPresent(line.stated::add);
  }

  private static boolean isSameUnit(Measure was, Measure is) {
    return was.getClass() == is.getClass() && was.unit().equals(is.unit());
  }

  private static boolean isSame(Optional<BigDecimal> was, Optional<BigDecimal> is) {
    return was.map(BigDecimal::stripTrailingZeros).equals(is.map(BigDecimal::stripTrailingZeros));
  }

  Map<String, KeyResultHistory> histories() {
    Map<String, KeyResultHistory> all = new HashMap<>();
    present.forEach(
        (id, line) -> all.put(id, new KeyResultHistory(line.since, line.moves, line.stated)));
    return all;
  }
}
