package plumbline.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tiers with a gap wherever a line passes one. Lines of a kind that lead to the same box share
 * their gaps, so that many of them read as one trunk with branches.
 *
 * @param tiers boxes and gaps from left to right; what is not less than {@code boxes} is a gap
 * @param tier the tier of each of them
 * @param strands the lines between tiers
 */
record Weave(List<List<Integer>> tiers, List<Integer> tier, List<Strand> strands, int boxes) {
  private record Gap(int tier, int to, Curve.Kind kind, boolean up) {}

  /** Weaves the lines of a sketch through its tiers. */
  static Weave of(Sketch sketch, List<Tier> tiers) {
    List<List<Integer>> rows = new ArrayList<>();
    Integer[] tier = new Integer[sketch.size()];
    for (Tier one : tiers) {
      one.boxes().forEach(box -> tier[box] = rows.size());
      rows.add(new ArrayList<>(one.boxes()));
    }
    List<Integer> at = new ArrayList<>(List.of(tier));
    List<Strand> strands = new ArrayList<>();
    Map<Gap, Integer> gaps = new HashMap<>();
    for (Sketch.Tie tie : sketch.ties()) {
      boolean up = tier[tie.from()] > tier[tie.to()];
      int upper = up ? tie.to() : tie.from();
      int lower = up ? tie.from() : tie.to();
      List<Integer> through = new ArrayList<>();
      for (int row = tier[upper] + 1; row < tier[lower]; row++) {
        through.add(
            gaps.computeIfAbsent(
                new Gap(row, tie.to(), tie.kind(), up),
                gap -> {
                  at.add(gap.tier());
                  rows.get(gap.tier()).add(at.size() - 1);
                  return at.size() - 1;
                }));
      }
      strands.add(new Strand(tie, upper, lower, through));
    }
    return new Weave(rows, at, strands, sketch.size());
  }

  boolean isGap(int station) {
    return station >= boxes;
  }

  /** For each box and gap what it is joined to, one tier up or one tier down. */
  List<List<Integer>> neighbours(boolean up) {
    List<List<Integer>> neighbours = new ArrayList<>();
    tier.forEach(one -> neighbours.add(new ArrayList<>(2)));
    for (Strand strand : strands) {
      List<Integer> stations = strand.stations();
      for (int i = 1; i < stations.size(); i++) {
        int higher = stations.get(i - 1);
        int lower = stations.get(i);
        if (!tier.get(higher).equals(tier.get(lower))) {
          neighbours.get(up ? lower : higher).add(up ? higher : lower);
        }
      }
    }
    return neighbours;
  }
}
