package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Checked;
import plumbline.author.ContentFile;
import plumbline.author.exchange.CsvTable;
import plumbline.author.exchange.GoalDocument;
import plumbline.author.exchange.GoalTable;
import plumbline.author.exchange.JsonGoals;
import plumbline.author.exchange.UnreadableTable;
import plumbline.author.exchange.XlsxTable;
import plumbline.content.source.ContentFolder;

/** {@code plumbline export}: all goals in one file for other programs. */
@Command(
    name = "export",
    description = "Writes all goals, teams and people into one file, which import reads again.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {"  plumbline export --out goals.xlsx", "  plumbline export --format json --dir okrs"},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it is written",
      "1:errors in the content",
      "2:wrong usage",
      ExitStatus.HELP_OUR_FAULT
    })
final class ExportCommand implements Callable<ExitStatus> {
  private final Console console;
  @Mixin private Authoring authoring;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv (default), json, xlsx, or markdown, a document to read; of --out its end says it.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file (default: to the terminal).")
  private Optional<Path> out = Optional.empty();

  /** In which form goals are handed on. */
  enum Format {
    CSV,
    JSON,
    XLSX,
    MARKDOWN;

    static Optional<Format> of(Path file) {
      String name = file.getFileName().toString();
      return switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "csv" -> Optional.of(CSV);
        case "json" -> Optional.of(JSON);
        case "xlsx" -> Optional.of(XLSX);
        case "md" -> Optional.of(MARKDOWN);
        default -> Optional.empty();
      };
    }
  }

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    Checked checked = authoring.check(content, List.of());
    if (checked.hasErrors()) {
      new CheckReport(console).problems(content, checked.problems());
      console.err().println("Nothing is exported. Put right what is said above, and try again.");
      return ExitStatus.FINDINGS;
    }
    Format chosen = format.or(() -> out.flatMap(Format::of)).orElse(Format.CSV);
    if (chosen == Format.XLSX && out.isEmpty()) {
      throw authoring.wrong("A workbook needs a file: add --out goals.xlsx.");
    }
    byte[] bytes;
    try {
      bytes = bytes(chosen, files(content));
    } catch (UnreadableTable e) {
      throw authoring.wrong("It cannot be exported: " + e.getMessage() + ".");
    }
    if (out.isPresent()) {
      Files.write(out.get(), bytes);
      console.out().println(out.get() + " is written.");
    } else {
      console.raw().write(bytes);
      console.raw().flush();
    }
    return ExitStatus.FINE;
  }

  private static byte[] bytes(Format format, List<ContentFile> files) throws UnreadableTable {
    return switch (format) {
      case CSV -> CsvTable.of(GoalTable.of(files));
      case JSON -> JsonGoals.of(files);
      case XLSX -> XlsxTable.of(GoalTable.of(files));
      case MARKDOWN -> GoalDocument.of(files);
    };
  }

  /** Every Markdown file of the content; assets and settings stay where they are. */
  static List<ContentFile> files(ContentFolder content) {
    return content.files().stream()
        .filter(file -> file.path().endsWith(".md") && !file.below().startsWith("assets/"))
        .flatMap(file -> ContentFile.read(file, new ArrayList<>()).stream())
        .toList();
  }
}
