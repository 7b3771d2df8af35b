package plumbline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.model.Cycle;

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

  /** The tables that do not fit one page. */
  public static List<ObjectivesData> of(Site site) {
    return site.graph().cycles().stream()
        .filter(cycle -> ObjectivesPages.division(site, cycle).parts() > 1)
        .map(cycle -> of(site, cycle))
        .toList();
  }

  private static ObjectivesData of(Site site, Cycle cycle) {
    ObjectiveRows rows = new ObjectiveRows(site, new Links(Urls.HOME));
    List<Map<Cell, Integer>> columns = new ArrayList<>();
    List<Row> all = new ArrayList<>();
    ObjectiveRows.inOrder(site, cycle).stream()
        .map(rows::of)
        .forEach(row -> all.add(placed(row, columns)));
    return new ObjectivesData(
        Urls.objectivesData(cycle),
        columns.stream().map(column -> List.copyOf(column.keySet())).toList(),
        all);
  }

  private static Row placed(ObjectiveRow row, List<Map<Cell, Integer>> columns) {
    List<Cell> cells = cells(row);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.size() == i) {
        columns.add(new LinkedHashMap<>());
      }
      Map<Cell, Integer> column = columns.get(i);
      column.putIfAbsent(cells.get(i), column.size());
      places.add(column.get(cells.get(i)));
    }
    return new Row(row.objective().text(), row.objective().url(), places);
  }

  /** In the order of the template's columns. */
  private static List<Cell> cells(ObjectiveRow row) {
    return List.of(
        cell(Stream.of(row.owner()).map(ObjectivesData::link)),
        cell(row.teams().stream().map(ObjectivesData::link)),
        plain(Optional.of(row.kind())),
        plain(Optional.of(row.status())),
        cell(Stream.of(new Part(row.state().word(), row.state().id()))),
        plain(row.score()),
        plain(row.expected()),
        plain(row.alignment()),
        cell(Stream.of(row.due()).map(ObjectivesData::day)),
        cell(row.checkedIn().stream().map(ObjectivesData::day)),
        cell(Stream.of(new Part(Integer.toString(row.findings()), String.join(" ", row.rules())))));
  }

  private static Cell cell(Stream<Part> parts) {
    return new Cell(parts.toList());
  }

  private static Cell plain(Optional<String> text) {
    return cell(text.stream().map(one -> new Part(one, "")));
  }

  private static Part link(LinkTo link) {
    return new Part(link.text(), link.url());
  }

  private static Part day(Day day) {
    return new Part(day.text(), day.iso());
  }
}
