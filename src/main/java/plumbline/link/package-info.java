/**
 * Turns the references in {@link plumbline.model.Okrs} into objects: the only room that does.
 *
 * <p>{@link plumbline.link.Linker} is the way in and the room on one screen. {@code Owners} is the
 * name space of company, teams and people and {@code OwnerLinks} resolves in it; {@code References}
 * resolves names of objectives by {@code PathIndex}; {@code ReferenceLinks} adds the problems;
 * {@code BodyTargets} does the same for links in Markdown. {@code Organisation}, {@code Cycles},
 * {@code Ownership} and {@code LinkIndex} hold what was resolved, and {@link
 * plumbline.link.OkrGraph} is the face that other rooms see. {@code Rings} finds links that lead
 * back to themselves; they are reported and left out, so that supports, teams, managers and cycles
 * in a graph never go round.
 */
package plumbline.link;
