package plumbline.author.exchange;

import java.util.List;

/** Lines of cells under headings. */
public record Table(List<String> headings, List<Row> rows) {
  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * A line.
   *
   * @param line where it stands in its file, from 1
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The text of a cell; empty where the line is shorter. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
