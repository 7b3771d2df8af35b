/**
 * What differs between two states of the content, in the terms of goals: not which lines, but which
 * target, owner or link.
 *
 * <p>{@link plumbline.change.Changes} compares two whole states; {@link
 * plumbline.change.ItemChange#of} compares two states of one file's item, which is what a walk
 * through the history needs. Nothing here knows scores, findings or Git.
 */
package plumbline.change;
