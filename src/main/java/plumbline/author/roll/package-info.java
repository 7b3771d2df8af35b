/**
 * From one cycle to the next: what becomes of each open objective, and the files that follow.
 *
 * <p>{@link plumbline.author.roll.RollPlan} is what was decided, {@link plumbline.author.roll.Roll}
 * makes the files.
 */
package plumbline.author.roll;
