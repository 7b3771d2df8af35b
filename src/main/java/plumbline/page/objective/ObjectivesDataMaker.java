package plumbline.page.objective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.model.Cycle;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Day;
import plumbline.view.LinkTo;
import plumbline.view.ObjectiveRow;
import plumbline.view.ObjectivesData;
import plumbline.view.ObjectivesData.Cell;
import plumbline.view.ObjectivesData.Part;
import plumbline.view.ObjectivesData.Row;
import plumbline.view.Urls;

/** Makes the tables of objectives for scripts. */
public final class ObjectivesDataMaker {
  private ObjectivesDataMaker() {}

  /** The tables that do not fit one page. */
  public static List<ObjectivesData> of(Site site) {
    return site.graph().cycles().stream()
        .filter(cycle -> ObjectivesPageMaker.division(site, cycle).parts() > 1)
        .map(cycle -> of(site, cycle))
        .toList();
  }

  private static ObjectivesData of(Site site, Cycle cycle) {
    ObjectiveRowMaker rows = new ObjectiveRowMaker(site, new Links(Urls.HOME));
    List<Map<Cell, Integer>> columns = new ArrayList<>();
    List<Row> all = new ArrayList<>();
    ObjectiveRowMaker.inOrder(site, cycle).stream()
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
        cell(Stream.of(row.owner()).map(ObjectivesDataMaker::link)),
        cell(row.teams().stream().map(ObjectivesDataMaker::link)),
        plain(Optional.of(row.kind())),
        plain(Optional.of(row.status())),
        cell(Stream.of(new Part(row.state().word(), row.state().id()))),
        plain(row.score()),
        plain(row.expected()),
        plain(row.alignment()),
        cell(Stream.of(row.due()).map(ObjectivesDataMaker::day)),
        cell(row.checkedIn().stream().map(ObjectivesDataMaker::day)),
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
