package plumbline.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plumbline.author.NewContent;
import plumbline.author.Value.Fields;
import plumbline.content.CycleDates;
import plumbline.content.FiscalCalendar;
import plumbline.content.source.ContentFolder;

/** {@code plumbline new cycle}: a file below {@code cycles/}. */
@Command(
    name = "cycle",
    description =
        "Writes a new cycle. 2026-q2, 2026-h1, 2026-05, fy27-q1 and the like need none: their"
            + " names say their dates.",
    mixinStandardHelpOptions = true,
    footerHeading = "Example:%n",
    footer = "  plumbline new cycle --id spring-sprint --start 2026-04-06 --end 2026-05-15")
final class NewCycle extends NewItem implements Callable<ExitStatus> {
  @Option(names = "--title", paramLabel = "TEXT", description = "What people read.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--start", paramLabel = "DATE", description = "Its first day.")
  private Optional<String> start = Optional.empty();

  @Option(names = "--end", paramLabel = "DATE", description = "Its last day.")
  private Optional<String> end = Optional.empty();

  @Option(names = "--parent", paramLabel = "CYCLE", description = "The cycle around it.")
  private Optional<String> parent = Optional.empty();

  NewCycle(Console console) {
    super(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    String chosen = id(needed("--id", id, "Id, for example 2026-q2 or spring-sprint"));
    boolean dated = CycleDates.of(chosen, new FiscalCalendar(1, Locale.ENGLISH)).isPresent();
    Fields fields =
        Fields.none()
            .with("title", proposed(title, "Title (empty: as its id)", ""))
            .with("start", dated ? start.orElse("") : needed("--start", start, "First day"))
            .with("end", dated ? end.orElse("") : needed("--end", end, "Last day"))
            .with("parent", parent.orElse(""));
    return write(content, NewContent.of("cycles/" + chosen, fields, ""));
  }
}
