package plumbline.page.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.score.Trace;
import plumbline.view.TraceView;

/** Makes the small line of an objective's check-ins. */
final class TraceViewMaker {
  private static final double WIDE = 60;

  /** The upper and the lower edge leave room for the stroke. */
  private static final double TOP = 2;

  private static final double BOTTOM = 18;

  private final Cycle cycle;
  private final List<Trace.Point> points;

  private TraceViewMaker(Cycle cycle, List<Trace.Point> points) {
    this.cycle = cycle;
    this.points = points;
  }

  /** Empty where there was no check-in with a value. */
  static Optional<TraceView> of(Site site, Objective objective) {
    Cycle cycle = site.graph().cycleOf(objective);
    Trace trace = site.scores().trace(objective);
    List<Trace.Point> points = new ArrayList<>(trace.points());
    if (points.isEmpty()) {
      return Optional.empty();
    }
    // What has a first value later than on the first day began at nothing, by its own measure.
    if (points.get(0).day().isAfter(cycle.start())) {
      points.add(0, new Trace.Point(cycle.start(), 0, 0));
    }
    TraceViewMaker maker = new TraceViewMaker(cycle, points);
    String road = maker.path(Trace.Point::expected) + "L60 " + y(trace.expectedAtEnd());
    return Optional.of(new TraceView(maker.path(Trace.Point::progress), road));
  }

  private String path(ToDoubleFunction<Trace.Point> of) {
    StringBuilder path = new StringBuilder();
    for (Trace.Point point : points) {
      path.append(path.length() == 0 ? 'M' : 'L')
          .append(x(point.day()))
          .append(' ')
          .append(y(of.applyAsDouble(point)));
    }
    return path.length() > 0 && points.size() == 1 ? path + "h1" : path.toString();
  }

  private static long y(double share) {
    return Math.round(BOTTOM - Math.max(0, Math.min(1, share)) * (BOTTOM - TOP));
  }

  private long x(LocalDate day) {
    return Math.round(WIDE * ChronoUnit.DAYS.between(cycle.start(), day) / cycle.days());
  }
}
