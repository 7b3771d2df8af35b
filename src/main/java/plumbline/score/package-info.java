/**
 * All arithmetic of progress: what was reached, what is expected by a day, and the colour that
 * follows ({@code src/docs/alignment.md}, 'Scores').
 *
 * <p>{@link plumbline.score.Scores} is the way in. {@code KnownValues} picks what is known by the
 * day, {@code Progress} computes from one measure, {@code Pacing} what is expected by a day, {@code
 * Verdict} the {@link plumbline.model.Health}; {@code KeyResultScoring} and {@code
 * ObjectiveScoring} put them together.
 */
package plumbline.score;
