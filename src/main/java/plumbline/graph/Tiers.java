package plumbline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says which boxes of the drawing by team stand beside each other: the company's rows first, each
 * team below all that it supports, and what leads up to nothing in lanes at the end.
 */
final class Tiers {
  /** What leads up to the company is none of the lanes. */
  private static final int UP = 0;

  private static final List<Optional<Lane.Kind>> LANES =
      List.of(
          Optional.empty(), Optional.of(Lane.Kind.UNEXPLAINED), Optional.of(Lane.Kind.EXPLAINED));

  private final Sketch sketch;
  private final Measures style;
  private final int[] place;
  private final int[] level;
  private final int[] lane;
  private final int[] first;

  private Tiers(Sketch sketch, Measures style) {
    this.sketch = sketch;
    this.style = style;
    this.place = new int[sketch.size()];
    this.level = new int[sketch.size()];
    this.lane = new int[sketch.size()];
    this.first = new int[sketch.size()];
  }

  /** The tiers of a sketch, the top one first. */
  static List<Tier> of(Sketch sketch, Measures style) {
    return new Tiers(sketch, style).tiers();
  }

  private List<Tier> tiers() {
    List<Tier> tiers = new ArrayList<>();
    Arrays.fill(place, -1);
    int at = 0;
    for (List<Integer> row : sketch.rows()) {
      tiers.add(new Tier(Optional.empty(), row));
      for (int box : row) {
        first[box] = at++;
      }
    }
    List<Integer> teams = teams(at);
    for (int kind = UP; kind < LANES.size(); kind++) {
      for (List<Integer> row : rows(teams, kind)) {
        tiers.add(new Tier(LANES.get(kind), row));
      }
    }
    return tiers;
  }

  /** Gives each team its level and lane; returns them top to bottom. */
  private List<Integer> teams(int after) {
    List<Integer> above = sketch.rows().stream().flatMap(List::stream).toList();
    List<Integer> teams = new ArrayList<>();
    for (int box = 0; box < sketch.size(); box++) {
      if (!above.contains(box)) {
        teams.add(box);
      }
    }
    List<Integer> order = TeamOrder.of(sketch, teams);
    for (int at = 0; at < order.size(); at++) {
      place[order.get(at)] = at;
    }
    for (int box : order) {
      settle(box, after + place[box]);
    }
    return order;
  }

  private void settle(int box, int own) {
    List<Integer> over =
        sketch.ties().stream()
            .filter(tie -> tie.supports() && tie.from() == box && place[tie.to()] < place[box])
            .map(Sketch.Tie::to)
            .toList();
    level[box] = over.stream().mapToInt(one -> level[one] + 1).max().orElse(0);
    lane[box] =
        over.stream().mapToInt(one -> lane[one]).min().orElse(lane(sketch.faces().get(box)));
    first[box] = over.stream().mapToInt(one -> first[one]).min().orElse(own);
  }

  private static int lane(BoxContent face) {
    switch (face.mark().state()) {
      case "anchor":
      case "aligned":
        return UP;
      case "explained":
        return 2;
      default:
        return 1;
    }
  }

  /** The rows of a lane: a level of many teams is broken, those of one branch beside each other. */
  private List<List<Integer>> rows(List<Integer> teams, int kind) {
    Map<Integer, List<Integer>> levels =
        teams.stream()
            .filter(box -> lane[box] == kind)
            .sorted(Comparator.<Integer>comparingInt(box -> first[box]).thenComparing(box -> box))
            .collect(Collectors.groupingBy(box -> level[box], TreeMap::new, Collectors.toList()));
    int most = beside(levels.values().stream().mapToInt(List::size).max().orElse(0));
    List<List<Integer>> rows = new ArrayList<>();
    levels.values().forEach(boxes -> rows.addAll(even(boxes, most)));
    return rows;
  }

  /** How many stand side by side, so that a level of so many has about the shape of a window. */
  private int beside(int boxes) {
    double high = Measures.height(1) + Measures.BAR + style.level();
    double wide = style.box() + style.gap();
    double ideal = Math.sqrt(Measures.SHAPE * boxes * high / wide);
    return Math.max(Measures.BESIDE, (int) Math.ceil(ideal));
  }

  /** Rows of no more than so many, which differ by one at most. */
  static List<List<Integer>> even(List<Integer> boxes, int most) {
    int lines = (boxes.size() + most - 1) / most;
    List<List<Integer>> rows = new ArrayList<>(lines);
    for (int line = 0; line < lines; line++) {
      rows.add(boxes.subList(share(line, boxes, lines), share(line + 1, boxes, lines)));
    }
    return rows;
  }

  private static int share(int line, List<Integer> boxes, int lines) {
    return (line * boxes.size() + lines - 1) / lines;
  }
}
