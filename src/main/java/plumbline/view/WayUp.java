package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The line from a goal up to the company, from the top down.
 *
 * @param steps objectives and the key results between them; empty where it supports nothing
 * @param reachesCompany whether the top is the company's
 */
public record WayUp(List<Step> steps, boolean reachesCompany) {
  public WayUp {
    steps = List.copyOf(steps);
  }

  /**
   * One knot of the line.
   *
   * @param key the key result's label; empty for an objective
   * @param owner whose it is; empty for a key result
   * @param score with two decimals, or a dash
   */
  public record Step(LinkTo goal, Optional<String> key, Optional<String> owner, String score) {}
}
