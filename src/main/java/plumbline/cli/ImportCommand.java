package plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.Checked;
import plumbline.author.ContentFile;
import plumbline.author.NewFile;
import plumbline.author.exchange.CsvTable;
import plumbline.author.exchange.GoalTable;
import plumbline.author.exchange.Import;
import plumbline.author.exchange.ImportPlan;
import plumbline.author.exchange.JsonGoals;
import plumbline.author.exchange.Mapping;
import plumbline.author.exchange.Table;
import plumbline.author.exchange.UnreadableTable;
import plumbline.author.exchange.XlsxTable;
import plumbline.content.CycleDates;
import plumbline.content.source.ContentFolder;
import plumbline.model.Cycle;
import plumbline.text.PrintableText;

/** {@code plumbline import}: goals of another program, first shown, then written. */
@Command(
    name = "import",
    description =
        "Shows what tables of another program would become, and writes it with --write: CSV and"
            + " XLSX with headings, or what export has made.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {
      "  plumbline import goals.xlsx",
      "  plumbline import goals.csv --mapping columns.yaml",
      "  plumbline import goals.csv --mapping columns.yaml --write"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it is shown or written",
      "1:the content would have an error with it; nothing is written",
      "2:wrong usage, or a file that cannot be read",
      ExitStatus.HELP_OUR_FAULT
    })
final class ImportCommand implements Callable<ExitStatus> {
  private static final long MOST_BYTES = 100L << 20;

  private final Console console;
  @Mixin private Authoring authoring;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files that end in .csv, .xlsx or .json.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "Which column means what. Where there is no such file, a proposal is written into it.")
  private Optional<Path> mapping = Optional.empty();

  @Option(
      names = "--cycle",
      paramLabel = "CYCLE",
      description = "The cycle of goals that say nothing of time (default: the current one).")
  private Optional<String> cycle = Optional.empty();

  @Option(names = "--write", description = "Write what is new.")
  private boolean write;

  @Option(
      names = "--overwrite",
      description = "With --write: replace files that say something else.")
  private boolean overwrite;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    List<ContentFile> known = ExportCommand.files(content);
    Map<Table, Mapping> tables = new LinkedHashMap<>();
    List<ContentFile> imported = new ArrayList<>();
    for (Path file : files) {
      try {
        imported.addAll(read(file, tables));
      } catch (UnreadableTable e) {
        throw authoring.wrong(file + " cannot be imported: " + e.getMessage() + ".");
      }
    }
    if (mapping.isPresent() && !tables.isEmpty() && !Files.exists(mapping.get())) {
      return propose(tables);
    }
    if (!tables.isEmpty()) {
      tables.forEach(this::sayMapping);
      imported.addAll(ofTables(content, tables, known));
    }
    return show(content, ImportPlan.of(imported, known));
  }

  private List<ContentFile> read(Path file, Map<Table, Mapping> tables)
      throws IOException, UnreadableTable {
    String name = file.getFileName().toString();
    if (Files.size(file) > MOST_BYTES) {
      throw authoring.wrong(file + " is larger than 100 MiB. Divide it.");
    }
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".json")) {
      return JsonGoals.read(bytes);
    }
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
      throw authoring.wrong(
          file + " ends in none of .csv, .xlsx and .json. Save it as one of them.");
    }
    Table table = name.endsWith(".csv") ? CsvTable.read(bytes) : XlsxTable.read(bytes);
    if (GoalTable.is(table)) {
      return GoalTable.files(table);
    }
    tables.put(table, mapping(table));
    return List.of();
  }

  private Mapping mapping(Table table) throws IOException, UnreadableTable {
    return mapping.isPresent() && Files.exists(mapping.get())
        ? Mapping.read(Files.readString(mapping.get()))
        : Mapping.proposed(table.headings());
  }

  private ExitStatus propose(Map<Table, Mapping> tables) throws IOException {
    List<String> headings =
        tables.keySet().stream().flatMap(table -> table.headings().stream()).distinct().toList();
    Files.write(
        mapping.get(), Mapping.proposed(headings).text(headings).getBytes(StandardCharsets.UTF_8));
    console
        .out()
        .println(
            mapping.get()
                + " is written: which column means what. Look at it, and run the same command"
                + " again.");
    return ExitStatus.FINE;
  }

  private void sayMapping(Table table, Mapping chosen) {
    for (String heading : table.headings()) {
      if (!heading.isEmpty()) {
        String meaning =
            chosen.roles().containsKey(heading)
                ? "is the " + chosen.roles().get(heading).word()
                : "is not mapped: it is kept in the text";
        console.out().println("column  " + PrintableText.printable(heading) + " " + meaning);
      }
    }
  }

  private List<ContentFile> ofTables(
      ContentFolder content, Map<Table, Mapping> tables, List<ContentFile> known) {
    Checked checked = authoring.check(content, List.of());
    Import.Result result =
        Import.of(
            tables,
            known,
            checked.analysis().settings().calendar(),
            cycle.orElseGet(() -> current(checked)));
    result
        .remarks()
        .forEach(one -> console.out().println("note    " + PrintableText.printable(one)));
    return result.files();
  }

  private static String current(Checked checked) {
    return checked
        .analysis()
        .graph()
        .currentCycle()
        .map(Cycle::id)
        .orElseGet(
            () ->
                CycleDates.quarterOf(
                    checked.analysis().settings().asOf(),
                    checked.analysis().settings().calendar()));
  }

  private ExitStatus show(ContentFolder content, ImportPlan plan) throws IOException {
    plan.added().forEach(file -> say("new", file));
    plan.changed().forEach(file -> say(overwrite ? "replace" : "differs", file));
    List<NewFile> chosen =
        plan.added().stream().map(ContentFile::written).collect(Collectors.toList());
    if (overwrite) {
      plan.changed().stream().map(ContentFile::written).forEach(chosen::add);
    }
    if (!authoring.isSound(console, content, chosen)) {
      console.err().println("Nothing is written. Put right what is said above, and try again.");
      return ExitStatus.FINDINGS;
    }
    if (write) {
      WrittenFiles written = new WrittenFiles(authoring.dir());
      for (NewFile file : chosen) {
        if (written.isThere(file)) {
          written.replace(file);
        } else {
          written.add(file);
        }
      }
    }
    console.out().println(sum(plan, chosen.size()));
    return ExitStatus.FINE;
  }

  private void say(String what, ContentFile file) {
    String title = file.fields().text("title") + file.fields().text("name");
    int keyResults = file.fields().entries("key_results").size();
    console
        .out()
        .println(
            "%-7s %s: %s%s"
                .formatted(
                    what,
                    PrintableText.printable(file.path()),
                    PrintableText.printable(title),
                    keyResults == 0 ? "" : " (" + Summary.count(keyResults, "key result") + ")"));
  }

  private String sum(ImportPlan plan, int chosen) {
    String kept =
        plan.changed().isEmpty() || overwrite
            ? ""
            : " "
                + Summary.count(plan.changed().size(), "file")
                + " that say something else are left as they are; --overwrite replaces them.";
    String same =
        plan.same() == 0 ? "" : " " + Summary.count(plan.same(), "file") + " say the same.";
    return write
        ? Summary.count(chosen, "file") + " written." + same + kept
        : "Nothing is written yet: add --write for "
            + Summary.count(chosen, "file")
            + "."
            + same
            + kept;
  }
}
