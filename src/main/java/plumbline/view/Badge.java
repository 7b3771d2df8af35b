package plumbline.view;

/**
 * How a goal stands, as its sign, colour class and word.
 *
 * @param id {@code on-track}, {@code at-risk}, {@code off-track}, {@code outdated}, {@code
 *     not-due}, {@code unknown} or {@code not-counted}
 */
public record Badge(String id, String word) {}
