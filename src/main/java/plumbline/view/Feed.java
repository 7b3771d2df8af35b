package plumbline.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What changed lately, to subscribe to; all addresses are absolute.
 *
 * @param id never changes
 * @param self the feed's own address
 * @param home the page that it belongs to
 * @param asOf the day of the site
 * @param entries the newest first
 */
public record Feed(
    String id, String title, String self, String home, LocalDate asOf, List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * A commit.
   *
   * @param id never changes, whatever the commit's title is
   * @param author empty where the commit does not say
   * @param subject the first line of the commit's message
   * @param commit where the commit can be seen, as far as the site says
   * @param more how many goals are not named
   */
  public record Entry(
      String id,
      String title,
      String url,
      OffsetDateTime updated,
      String author,
      String subject,
      Optional<String> commit,
      List<Item> items,
      int more) {
    public Entry {
      items = List.copyOf(items);
    }
  }

  /**
   * A goal.
   *
   * @param word for the gravest that changed: {@code re-negotiated}
   * @param url its page; empty where it is gone
   */
  public record Item(String word, String title, Optional<String> url, List<String> lines) {
    public Item {
      lines = List.copyOf(lines);
    }
  }
}
