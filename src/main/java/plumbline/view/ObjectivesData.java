package plumbline.view;

import java.util.List;

/**
 * The table of objectives of one cycle for the script of its page. What a cell says is written
 * once, in the list of its column, and a row has its place there: ten thousand rows are one
 * megabyte, and sorting a column compares each of its texts once.
 *
 * @param path below the site's folder
 * @param columns for each column after the title, what its cells say
 * @param rows in the order of the table
 */
public record ObjectivesData(String path, List<List<Cell>> columns, List<Row> rows) {
  public ObjectivesData {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What a cell says, in parts that can each be chosen; nothing for none. */
  public record Cell(List<Part> parts) {}

  /**
   * A link, a state, a day or a plain text.
   *
   * @param of the link's URL below the site's folder, the state's id, the day, or the names of the
   *     rules; empty for a plain text
   */
  public record Part(String text, String of) {}

  /**
   * An objective.
   *
   * @param url below the site's folder
   * @param cells places in the lists of the columns
   */
  public record Row(String title, String url, List<Integer> cells) {}
}
