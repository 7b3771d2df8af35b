package plumbline.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.model.Team;

/**
 * The teams that have objectives, side by side: what is drawn and what is said of them.
 *
 * @param columns those in which some team has a value, in order
 * @param rows those that stand out first, the worst first; then by distance to the usual
 */
public record Comparison(List<Column> columns, List<Row> rows) {
  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A scale that all teams share.
   *
   * @param most where it ends; more than 0
   * @param median of all teams that have a value
   */
  public record Column(Aspect aspect, double most, double median) {}

  /**
   * A team.
   *
   * @param cells where it has a value
   * @param gross how many gross findings that stand and are not everybody's
   * @param rules of those that belong to no column, by their names
   * @param attention how many findings of that class, not everybody's
   */
  public record Row(
      Team team,
      TeamShare share,
      Map<Aspect, Cell> cells,
      int gross,
      List<RuleInfo> rules,
      int attention) {
    public Row {
      cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
      rules = List.copyOf(rules);
    }

    /** Whether it is out of the ordinary: grossly so, or far from the other teams. */
    public boolean isOut() {
      return gross > 0 || cells.values().stream().anyMatch(Cell::isOut);
    }

    /** Empty where it has no value. */
    public Optional<Cell> cell(Aspect aspect) {
      return Optional.ofNullable(cells.get(aspect));
    }
  }

  /**
   * A team's value in a column.
   *
   * @param value what is marked and said: an aligned share, days, the share that is lacking
   * @param distance how far it is from the usual, in parts of the column's scale
   */
  public record Cell(double value, double distance, boolean isOut) {}

  /** The rows that stand out; none where that would be all of them. */
  public List<Row> out() {
    List<Row> out = rows.stream().filter(Row::isOut).toList();
    return isAll(out.size()) ? List.of() : out;
  }

  /** Whether each team is out of the ordinary, so that none stands out from the others. */
  public boolean isEachOut() {
    return isAll(rows.stream().filter(Row::isOut).toList().size());
  }

  private boolean isAll(int count) {
    return count == rows.size() && count > 1;
  }
}
