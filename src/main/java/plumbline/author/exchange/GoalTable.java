package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.Value;
import plumbline.author.Value.Field;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;
import plumbline.author.YamlText;
import plumbline.content.yaml.Yaml;
import plumbline.model.Problem;

/**
 * The content as one table in which nothing is lost: a line a file, a key result, a check-in, a
 * milestone and a KPI; a column a field of the format, by its name.
 *
 * <p>A cell that begins with {@code [}, <code>{</code> or {@code "} is YAML, as in the file; any
 * other is a text. An apostrophe before a text that a spreadsheet would calculate is no part of it.
 */
public final class GoalTable {
  private static final String TYPE = "type";
  private static final String PATH = "path";
  private static final String TEXT = "text";
  private static final String KEY_RESULT = "key result";

  /** The lists whose entries are lines, and what such a line is called. */
  private static final Map<String, String> BELOW_KEY_RESULT = new LinkedHashMap<>();

  static {
    BELOW_KEY_RESULT.put("milestones", "milestone");
    BELOW_KEY_RESULT.put("checkins", "check-in");
    BELOW_KEY_RESULT.put("kpis", "kpi");
  }

  private static final List<String> FIRST =
      List.of(
          TYPE,
          PATH,
          "id",
          "title",
          "name",
          "owner",
          "date",
          "value",
          "confidence",
          "note",
          "expected",
          "next",
          "blocker",
          "start",
          "target",
          "unit",
          "current",
          "due",
          "done",
          "supports",
          "status",
          "kind",
          "score");

  private static final String CALCULATES = "=+-@'\t\r\n＝＋－＠";

  private GoalTable() {}

  /** Whether a table has this form. */
  public static boolean is(Table table) {
    return table.headings().contains(TYPE)
        && table.headings().contains(PATH)
        && table.headings().contains(TEXT);
  }

  /** All files in one table. */
  public static Table of(List<ContentFile> files) {
    List<Fields> lines = files.stream().flatMap(file -> lines(file).stream()).toList();
    List<String> headings = new ArrayList<>(FIRST);
    lines.stream()
        .flatMap(line -> line.list().stream().map(Field::name))
        .distinct()
        .filter(name -> !headings.contains(name) && !name.equals(TEXT))
        .sorted()
        .forEach(headings::add);
    headings.add(TEXT);
    List<Table.Row> rows = new ArrayList<>();
    for (Fields line : lines) {
      rows.add(
          new Table.Row(
              rows.size() + 2,
              headings.stream()
                  .map(name -> line.get(name).map(GoalTable::cell).orElse(""))
                  .toList()));
    }
    return new Table(headings, rows);
  }

  private static List<Fields> lines(ContentFile file) {
    List<Fields> lines = new ArrayList<>();
    Fields own = file.fields().without("key_results");
    lines.add(
        start(file.folder().isEmpty() ? "company" : file.folder(), file.name(), own)
            .with(TEXT, NewContent.textOf(file.body())));
    List<Fields> keyResults = file.fields().entries("key_results");
    for (int i = 0; i < keyResults.size(); i++) {
      String id = keyResults.get(i).text("id").strip();
      String path = file.name() + "#" + (id.isEmpty() ? "kr" + (i + 1) : id);
      Fields one = keyResults.get(i);
      lines.add(
          start(KEY_RESULT, path, one.without(BELOW_KEY_RESULT.keySet().toArray(String[]::new))));
      BELOW_KEY_RESULT.forEach(
          (list, type) -> one.entries(list).forEach(entry -> lines.add(start(type, path, entry))));
    }
    return lines;
  }

  private static Fields start(String type, String path, Fields fields) {
    List<Field> all = new ArrayList<>();
    all.add(new Field(TYPE, new Text(type)));
    all.add(new Field(PATH, new Text(path)));
    all.addAll(fields.list());
    return new Fields(all);
  }

  private static String cell(Value value) {
    if (!(value instanceof Text text)) {
      return YamlText.inline(value);
    }
    String plain = text.text();
    if (plain.isEmpty() || "[{\"".indexOf(plain.charAt(0)) >= 0) {
      return YamlText.inline(new Many(List.of(text))).replaceAll("(?s)^\\[(.*)]$", "$1");
    }
    boolean calculates = CALCULATES.indexOf(plain.charAt(0)) >= 0;
    return calculates && !plain.matches("-?\\d+(\\.\\d+)?") ? "'" + plain : plain;
  }

  /**
   * The files that a table describes, by path.
   *
   * @throws UnreadableTable where a line belongs to nothing, or a cell is no YAML
   */
  public static List<ContentFile> files(Table table) throws UnreadableTable {
    Map<String, ContentFile> files = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Fields line = fields(table, row);
      String path = line.text(PATH);
      String name = path.replaceAll("#.*", "");
      Fields own = line.without(TYPE, PATH, TEXT);
      ContentFile before = files.get(name);
      if (path.indexOf('#') < 0) {
        files.put(name, NewContent.of(name, own, line.text(TEXT)));
      } else if (before == null) {
        throw new UnreadableTable(
            "line " + row.line() + " belongs to '" + path + "', and no line above it is that file");
      } else {
        files.put(name, before.with(below(before.fields(), line, own, row.line())));
      }
    }
    return List.copyOf(files.values());
  }

  private static Fields below(Fields file, Fields line, Fields own, int number)
      throws UnreadableTable {
    List<Value> keyResults = new ArrayList<>(file.entries("key_results"));
    if (line.text(TYPE).equals(KEY_RESULT)) {
      keyResults.add(own);
      return file.with("key_results", new Many(keyResults));
    }
    String id = line.text(PATH).replaceAll("^[^#]*#", "");
    Optional<String> list =
        BELOW_KEY_RESULT.entrySet().stream()
            .filter(one -> one.getValue().equals(line.text(TYPE)))
            .map(Map.Entry::getKey)
            .findFirst();
    for (int i = 0; i < keyResults.size() && list.isPresent(); i++) {
      Fields one = (Fields) keyResults.get(i);
      if (id.equals(one.text("id").isEmpty() ? "kr" + (i + 1) : one.text("id"))) {
        List<Value> entries = new ArrayList<>(one.entries(list.get()));
        entries.add(own);
        keyResults.set(i, one.with(list.get(), new Many(entries)));
        return file.with("key_results", new Many(keyResults));
      }
    }
    throw new UnreadableTable(
        "line "
            + number
            + " is a '"
            + line.text(TYPE)
            + "' of '"
            + line.text(PATH)
            + "', and no line above it is that key result");
  }

  private static Fields fields(Table table, Table.Row row) throws UnreadableTable {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      String cell = row.cell(i);
      if (!cell.isEmpty()) {
        fields.add(new Field(table.headings().get(i), value(cell, row.line())));
      }
    }
    return new Fields(fields);
  }

  private static Value value(String cell, int line) throws UnreadableTable {
    if ("[{\"".indexOf(cell.charAt(0)) < 0) {
      return new Text(cell.charAt(0) == '\'' ? cell.substring(1) : cell);
    }
    List<Problem> problems = new ArrayList<>();
    Fields read = Value.of(Yaml.read("cell: " + cell, "", 1, problems));
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new UnreadableTable(
          "line " + line + ": the cell " + cell + " begins like YAML, and is none");
    }
    return read.get("cell").orElse(new Text(""));
  }
}
