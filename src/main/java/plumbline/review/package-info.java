/**
 * What a change of the content means for the goals: scores before and after, who still reaches the
 * company, which findings it brings.
 *
 * <p>{@link plumbline.review.Review} is the way in. It compares two sides on the same day, so that
 * only the content makes a difference and never the time that passed.
 */
package plumbline.review;
