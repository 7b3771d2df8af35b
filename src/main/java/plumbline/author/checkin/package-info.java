/**
 * A check-in, or one field, put into the file of an objective without touching another byte of it.
 *
 * <p>{@link plumbline.author.checkin.CheckInEdit} and {@link plumbline.author.checkin.FieldEdit}
 * are the ways in. What the file must say afterwards is computed from its values, the text is
 * changed by itself, and the two must agree.
 */
package plumbline.author.checkin;
