package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A line of another program's table, by what its columns mean. What is not taken out of it stays.
 */
final class SourceLine {
  private static final List<String> KEY_RESULTS =
      List.of("key result", "kr", "deliverable", "key results", "metric", "milestone");

  private final int number;
  private final Map<Role, String> cells = new LinkedHashMap<>();
  private final Map<Role, String> headings = new LinkedHashMap<>();
  private final Map<String, String> unmapped = new LinkedHashMap<>();

  SourceLine(Table table, Mapping mapping, Table.Row row) {
    this.number = row.line();
    for (int i = 0; i < table.headings().size(); i++) {
      String heading = table.headings().get(i);
      String cell = row.cell(i).strip();
      Role role = mapping.roles().get(heading);
      boolean first = role != null && mapping.column(table, role) == i;
      if (!cell.isEmpty() && first) {
        cells.put(role, cell);
        headings.put(role, heading);
      } else if (!cell.isEmpty()) {
        unmapped.merge(heading, cell, (a, b) -> a + ", " + b);
      }
    }
  }

  int number() {
    return number;
  }

  /** The text of a column; empty where it has none. */
  String text(Role role) {
    return cells.getOrDefault(role, "");
  }

  /** Keeps a cell that has a meaning in the text, because it could not be understood. */
  void keep(Role role) {
    if (cells.containsKey(role)) {
      unmapped.put(headings.get(role), cells.get(role));
    }
  }

  /** What had no place, by heading. */
  Map<String, String> unmapped() {
    return unmapped;
  }

  /** The parts of a cell that holds several. */
  List<String> list(Role role, String separators) {
    return Arrays.stream(text(role).split("\\s*[" + separators + "]\\s*"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** The labels that say something of the goal itself. */
  List<String> tags() {
    List<String> tags = new ArrayList<>(list(Role.TAGS, ",;"));
    tags.removeIf(one -> one.matches("(?i)(okr|okrq|team):.*"));
    return List.copyOf(new TreeSet<>(tags));
  }

  /** What follows {@code team:} or the like in a label. */
  String label(String name) {
    return list(Role.TAGS, ",;").stream()
        .filter(one -> one.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(one -> one.substring(name.length()).replaceAll("^:+", ""))
        .findFirst()
        .orElse("");
  }

  /** Whether the line is a key result by what it says of itself. */
  boolean isKeyResult() {
    String type = text(Role.TYPE).toLowerCase(Locale.ROOT);
    return KEY_RESULTS.contains(type)
        || label("okr").equalsIgnoreCase("kr")
        || type.isEmpty() && cells.containsKey(Role.TARGET) && cells.containsKey(Role.PARENT);
  }
}
