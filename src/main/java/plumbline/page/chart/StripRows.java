package plumbline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.view.Strip.Spot;

/**
 * The rows of a strip plot, from the lowest: each dot gets the first one where its name is free.
 */
final class StripRows {
  private static final int ROWS = 5;
  private static final int LOWEST = 78;
  private static final int STEP = 17;

  /** A letter and a dot, as shares of the narrowest line that shows names: about 900 px. */
  private static final double LETTER_PERCENT = .75;

  private static final double DOT_PERCENT = 2;

  private final List<List<Stretch>> rows = new ArrayList<>();

  StripRows() {
    IntStream.range(0, ROWS).forEach(row -> rows.add(new ArrayList<>()));
  }

  /** Takes the room that a dot needs; dots come from the left. */
  Spot place(long percent, String name) {
    double length = DOT_PERCENT + name.length() * LETTER_PERCENT;
    Stretch before = new Stretch(percent - length, percent + DOT_PERCENT);
    Stretch after = new Stretch(percent - DOT_PERCENT, percent + length);
    return take(percent > 50 ? before : after, percent > 50)
        .or(() -> take(percent > 50 ? after : before, percent <= 50))
        .orElseGet(() -> unnamed(percent));
  }

  private Optional<Spot> take(Stretch needed, boolean end) {
    for (int row = 0; row < ROWS && needed.isOnTheLine(); row++) {
      if (rows.get(row).stream().noneMatch(needed::meets)) {
        rows.get(row).add(needed);
        return Optional.of(new Spot(height(row), true, end));
      }
    }
    return Optional.empty();
  }

  /** A dot alone fits nearly everywhere; where not even that, dots lie on each other. */
  private Spot unnamed(long percent) {
    return take(new Stretch(percent - 1, percent + 1), false)
        .map(spot -> new Spot(spot.y(), false, false))
        .orElse(new Spot(height(ROWS - 1), false, false));
  }

  private static int height(int row) {
    return LOWEST - row * STEP;
  }

  /** A part of the line that a dot and its name cover, in percent. */
  private record Stretch(double from, double to) {
    boolean meets(Stretch other) {
      return from < other.to && other.from < to;
    }

    boolean isOnTheLine() {
      return from >= -DOT_PERCENT && to <= 100 + DOT_PERCENT;
    }
  }
}
