/**
 * Which teams are grossly out of alignment, and everything else that the goals themselves get wrong
 * ({@code src/docs/alignment.md}).
 *
 * <p>{@link plumbline.alignment.Alignment} is the way in. {@link plumbline.alignment.Facts} is what
 * all rules look at, computed once a cycle: {@code LineOfSight} says what reaches the company,
 * {@code TeamGoals} what belongs to whom, {@code DueDates} what falls due when. Each rule is one
 * class in {@code rules}; {@code Judgement} gives its findings the class that the settings, the
 * grace and the authors' acceptances leave them, and {@link plumbline.alignment.Report} holds them.
 */
package plumbline.alignment;
