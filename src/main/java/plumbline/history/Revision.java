package plumbline.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A commit.
 *
 * @param id its full name, 40 hexadecimal digits
 * @param author who wrote it, on one line of at most 80 characters without control characters;
 *     empty where the commit does not say
 * @param time when it was committed, in the committer's own offset from UTC
 * @param subject the first paragraph of its message, on one line of at most 200 characters without
 *     control characters
 */
public record Revision(String id, String author, OffsetDateTime time, String subject) {
  private static final int SHORT = 10;

  /**
   * The first ten digits: of fixed length, so that the same commit is written the same in every
   * clone, however many other objects it holds.
   */
  public String shortId() {
    return id.substring(0, SHORT);
  }

  /** The day of the commit where it was made. */
  public LocalDate date() {
    return time.toLocalDate();
  }
}
