/**
 * The records that every other room speaks in: what authors wrote, with the place where they wrote
 * it.
 *
 * <p>Nothing here is resolved, computed or printed, and nothing here imports more than {@code
 * java.*}. Lists are copies, absent values are {@link java.util.Optional} or empty.
 */
package plumbline.model;
