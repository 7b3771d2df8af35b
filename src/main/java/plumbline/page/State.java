package plumbline.page;

import plumbline.score.Health;

/**
 * How a goal stands, as its sign, colour class and word.
 *
 * @param id {@code on-track}, {@code at-risk}, {@code off-track}, {@code outdated}, {@code not-due}
 *     or {@code unknown}
 */
public record State(String id, String word) {
  static State of(Health health) {
    return new State(health.word(), Words.health(health));
  }
}
