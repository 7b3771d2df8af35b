package plumbline.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up organisations whose right sentence and list were written down before the report was. */
class MadeUpOrganisationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/organisations");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysTheRightSentenceAndListsTheRightThings(String name) {
    MadeUpOrganisation madeUp = MadeUpOrganisation.of(name);
    Report report = madeUp.organisation().report();
    assertEquals(madeUp.expected(), (sentences(report) + "\n\n" + list(report)).strip());
  }

  private static String sentences(Report report) {
    return report.headline().stream().map(Message::text).collect(Collectors.joining("\n"));
  }

  private static String list(Report report) {
    List<String> lines = new ArrayList<>();
    report.overview().comparison().out().forEach(row -> lines.add(out(row)));
    report
        .overview()
        .widespread()
        .forEach(
            one ->
                lines.add(
                    "widespread " + one.rule().id() + ": " + one.count() + " of " + one.asked()));
    items(report.gross()).forEach((what, count) -> lines.add(what + " × " + count));
    items(report.attention()).forEach((what, count) -> lines.add(what + " × " + count));
    report.overview().unexplained().forEach(one -> lines.add(unexplained(one)));
    return String.join("\n", lines).strip();
  }

  private static String out(Comparison.Row row) {
    Stream<String> columns =
        row.cells().entrySet().stream()
            .filter(cell -> cell.getValue().isOut())
            .map(cell -> cell.getKey().word());
    Stream<String> rules = row.rules().stream().map(RuleInfo::id);
    return "out "
        + row.team().id()
        + ": "
        + Stream.concat(columns, rules).collect(Collectors.joining(", "));
  }

  private static Map<String, Integer> items(List<Finding> findings) {
    Map<String, Integer> items = new LinkedHashMap<>();
    for (FindingItem item : FindingItem.of(findings)) {
      String whose = item.team().map(team -> team.id()).orElse("company");
      Finding first = item.first();
      String what = first.findingClass().word() + " " + whose + ": " + first.rule();
      items.merge(what, item.findings().size(), Integer::sum);
    }
    return items;
  }

  private static String unexplained(Unexplained one) {
    return "unexplained "
        + one.owner().id()
        + ": "
        + one.ways().stream()
            .map(way -> way.objective().id().path())
            .collect(Collectors.joining(", "));
  }
}
