package plumbline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.change.Moves;
import plumbline.model.Objective;
import plumbline.model.Team;

/**
 * Who reaches a company objective no longer, and who does now and did not before. What is new or
 * gone altogether is not counted.
 *
 * @param objectives by name
 * @param teams those that did with some objective of a cycle and do now with none, and the other
 *     way round; by cycle and name
 */
public record Reach(Shift<Objective> objectives, Shift<Team> teams) {

  /** What was lost and what was gained. */
  public record Shift<T>(List<T> lost, List<T> gained) {
    public Shift {
      lost = List.copyOf(lost);
      gained = List.copyOf(gained);
    }

    private static <T> Shift<T> none() {
      return new Shift<>(new ArrayList<>(), new ArrayList<>());
    }

    private boolean isEmpty() {
      return lost.isEmpty() && gained.isEmpty();
    }
  }

  /** Nobody's line of sight changes. */
  public static Reach unchanged() {
    return new Reach(Shift.none(), Shift.none());
  }

  public boolean isEmpty() {
    return objectives.isEmpty() && teams.isEmpty();
  }

  /** Compares two sides that can be read. */
  static Reach between(Side before, Side after, Moves moves) {
    return new Reach(objectives(before, after, moves), teams(before, after, moves));
  }

  private static Shift<Objective> objectives(Side before, Side after, Moves moves) {
    Map<Object, AlignmentState> were = new HashMap<>();
    for (Report report : reports(before)) {
      report.states().forEach((id, state) -> were.put(moves.to(id), state));
    }
    List<Objective> lost = new ArrayList<>();
    List<Objective> gained = new ArrayList<>();
    for (Objective objective : after.graph().objectives()) {
      Optional<AlignmentState> was = Optional.ofNullable(were.get(objective.id()));
      Optional<AlignmentState> is = after.report(objective).state(objective);
      if (was.isPresent() && is.isPresent() && was.get().isAligned() != is.get().isAligned()) {
        (was.get().isAligned() ? lost : gained).add(objective);
      }
    }
    return new Shift<>(lost, gained);
  }

  private static Shift<Team> teams(Side before, Side after, Moves moves) {
    List<Team> lost = new ArrayList<>();
    List<Team> gained = new ArrayList<>();
    for (Report report : reports(after)) {
      Map<String, TeamShare> were = new HashMap<>();
      Optional.ofNullable(before.analysis().reports().get(report.cycle().id()))
          .ifPresent(old -> old.shares().forEach(one -> were.put(moves.to(one.team().id()), one)));
      for (TeamShare is : report.shares()) {
        TeamShare was = were.get(is.team().id());
        if (was != null && was.total() > 0 && is.total() > 0 && reaches(was) != reaches(is)) {
          (reaches(was) ? lost : gained).add(is.team());
        }
      }
    }
    return new Shift<>(lost.stream().distinct().toList(), gained.stream().distinct().toList());
  }

  private static boolean reaches(TeamShare share) {
    return share.aligned() > 0;
  }

  private static List<Report> reports(Side side) {
    return side.analysis().reports().values().stream()
        .sorted(Comparator.comparing(report -> report.cycle().id()))
        .toList();
  }
}
