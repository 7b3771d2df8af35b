/**
 * What a change of the content means for the goals: scores before and after, who still reaches the
 * company, which findings and problems it brings and clears.
 *
 * <p>{@link plumbline.review.Review} compares two sides on the same day, so that only the content
 * makes a difference and never the time that passed; {@link plumbline.review.Brought} compares
 * findings and problems alone.
 */
package plumbline.review;
