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

/** {@code plumbline new person}: a file below {@code people/}. */
@Command(
    name = "person",
    description = "Writes a new person.",
    mixinStandardHelpOptions = true,
    footerHeading = "Example:%n",
    footer = "  plumbline new person --name \"Ms. Perkins\" --id perkins --team sales")
final class NewPerson extends NewItem implements Callable<ExitStatus> {
  @Option(names = "--name", paramLabel = "NAME", description = "What people call them.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "Their role.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--team", paramLabel = "TEAM", description = "The team that they belong to.")
  private Optional<String> team = Optional.empty();

  @Option(names = "--manager", paramLabel = "PERSON", description = "Whom they report to.")
  private Optional<String> manager = Optional.empty();

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      description = "Their address: by it checkin knows whose goals are whose.")
  private Optional<String> email = Optional.empty();

  NewPerson(Console console) {
    super(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    String called = needed("--name", name, "Name");
    String chosen = id(Slug.of(called, "person"));
    Fields fields =
        Fields.none()
            .with("name", called)
            .with("title", proposed(title, "Role (empty: none)", ""))
            .with("team", proposed(team, "Team (its id; empty: none)", ""))
            .with("manager", proposed(manager, "Reports to (a person's id; empty: nobody)", ""))
            .with("email", proposed(email, "E-mail (empty: none)", ""));
    return write(content, NewContent.of("people/" + chosen, fields, ""));
  }
}
