package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * All objectives of a cycle as a table; of very many, a part of it.
 *
 * @param cycle its title
 * @param count how many objectives the cycle has, in words
 * @param data the whole table for the page's script, where the page has a part only
 * @param parts which one that is
 */
public record ObjectivesPage(
    Frame frame,
    LinkTo cycle,
    String count,
    List<ObjectiveRow> rows,
    Optional<String> data,
    Paging parts)
    implements Page {
  public ObjectivesPage {
    rows = List.copyOf(rows);
  }
}
