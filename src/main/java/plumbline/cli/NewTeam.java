package plumbline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plumbline.author.NewContent;
import plumbline.author.Slug;
import plumbline.author.Value.Fields;
import plumbline.content.source.ContentFolder;

/** {@code plumbline new team}: a file below {@code teams/}. */
@Command(
    name = "team",
    description = "Writes a new team.",
    mixinStandardHelpOptions = true,
    footerHeading = "Example:%n",
    footer = "  plumbline new team --name \"South America\" --parent sales --lead perkins")
final class NewTeam extends NewItem implements Callable<ExitStatus> {
  @Option(names = "--name", paramLabel = "NAME", description = "What people call it.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--parent", paramLabel = "TEAM", description = "The team that it belongs to.")
  private Optional<String> parent = Optional.empty();

  @Option(names = "--lead", paramLabel = "PERSON", description = "Who leads it.")
  private Optional<String> lead = Optional.empty();

  NewTeam(Console console) {
    super(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    String called = needed("--name", name, "Name");
    String chosen = id(Slug.of(called, "team"));
    Fields fields =
        Fields.none()
            .with("name", called)
            .with("parent", proposed(parent, "Part of which team (empty: none)", ""))
            .with("lead", proposed(lead, "Led by whom (a person's id; empty: nobody)", ""));
    return write(content, NewContent.of("teams/" + chosen, fields, ""));
  }
}
