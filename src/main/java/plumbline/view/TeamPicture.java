package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The teams side by side: a table in which each cell is a mark on a scale and says the same in
 * words.
 *
 * @param columns what they are compared by
 * @param out the rows that stand out
 * @param usual the others
 * @param fold what the others are called where they are folded; empty: they are in sight
 * @param more what is said of those that are left out
 * @param note when a mark is strong
 */
public record TeamPicture(
    List<Column> columns,
    List<Row> out,
    List<Row> usual,
    Optional<String> fold,
    Optional<String> more,
    String note) {
  public TeamPicture {
    columns = List.copyOf(columns);
    out = List.copyOf(out);
    usual = List.copyOf(usual);
  }

  /**
   * A column.
   *
   * @param title what is compared
   * @param scale from which end to which it runs
   * @param median where the median of all teams lies, for example {@code 50%}
   */
  public record Column(String title, String scale, String median) {}

  /**
   * A team.
   *
   * @param cells one a column; empty where it has no value
   * @param findings how many it has, leading to them
   * @param out whether it stands out
   */
  public record Row(
      LinkTo team, List<Optional<Cell>> cells, Optional<LinkTo> findings, boolean out) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A mark and its words, from one value.
   *
   * @param x where the mark lies, for example {@code 25%}
   * @param words the same in words
   * @param out whether it is strong
   */
  public record Cell(String x, String words, boolean out) {}
}
