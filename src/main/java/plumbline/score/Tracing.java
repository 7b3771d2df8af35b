package plumbline.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.config.Settings;
import plumbline.model.CheckIn;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/** Finds out how an objective came to where it is, from the days of its check-ins. */
record Tracing(Objective objective, Cycle cycle, Settings settings) {

  /**
   * The objective as it would have been scored on each day with a value, with what is known of its
   * key results today: their targets and weights, not those of that day.
   */
  Trace trace() {
    List<Trace.Point> points = new ArrayList<>();
    for (LocalDate day : days()) {
      ObjectiveScore score = on(day);
      if (score.progress().isPresent()) {
        double expected = score.expected().orElse(0);
        points.add(new Trace.Point(day, score.progress().getAsDouble(), expected));
      }
    }
    return new Trace(points, on(cycle.end()).expected().orElse(1));
  }

  private ObjectiveScore on(LocalDate day) {
    return new ObjectiveScoring(objective, cycle, settings.on(day)).score();
  }

  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (KeyResult keyResult : objective.keyResults()) {
      for (CheckIn checkIn : keyResult.checkInsBy(settings.asOf())) {
        if (checkIn.value().isPresent() && cycle.contains(checkIn.date())) {
          days.add(checkIn.date());
        }
      }
    }
    return days;
  }
}
