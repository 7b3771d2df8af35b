/**
 * What the supporters of a key result carry together, in its own unit, and by when.
 *
 * <p>It knows links, measures and dates, and neither scores nor words.
 */
package plumbline.coverage;
