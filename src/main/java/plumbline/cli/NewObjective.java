package plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plumbline.Checked;
import plumbline.author.NewContent;
import plumbline.author.Slug;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.content.CycleDates;
import plumbline.content.source.ContentFolder;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;

/** {@code plumbline new objective}: a file below {@code okrs/}. */
@Command(
    name = "objective",
    description = "Writes a new objective with its key results.",
    mixinStandardHelpOptions = true,
    footerHeading = "Example:%n",
    footer = {
      "  plumbline new objective --title \"Get 600 MQLs\" --owner smith \\",
      "    --supports grow#kr1 \\",
      "    --key-result \"Get 200 from AdWords; target=200; unit=MQLs\""
    })
final class NewObjective extends NewItem implements Callable<ExitStatus> {
  @Option(names = "--title", paramLabel = "TEXT", description = "The objective in one line.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--owner",
      paramLabel = "OWNER",
      description = "Who answers for it: the id of a team or a person, or company.")
  private Optional<String> owner = Optional.empty();

  @Option(
      names = "--cycle",
      paramLabel = "CYCLE",
      description = "For which time (default: the current cycle).")
  private Optional<String> cycle = Optional.empty();

  @Option(
      names = "--supports",
      paramLabel = "REF",
      description = "What it contributes to, for example grow#kr1; may be given again.")
  private List<String> supports = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "committed (default), aspirational or learning.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--key-result",
      paramLabel = "TEXT",
      description =
          "A title, then '; field=value' with the names of the format: target, start, unit,"
              + " at_least, at_most, done, due, owner, metric; may be given again.")
  private List<String> keyResults = new ArrayList<>();

  @Option(names = "--why", paramLabel = "TEXT", description = "Why it matters, in Markdown.")
  private Optional<String> why = Optional.empty();

  @Option(names = "--draft", description = "Not to be published yet.")
  private boolean draft;

  NewObjective(Console console) {
    super(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    Checked known = known(content);
    String called = needed("--title", title, "Title");
    String owned = owner(known);
    String when = proposed(cycle, "Cycle", currentCycle(known));
    String chosen = id(Slug.of(called, "objective"));
    Fields fields =
        Fields.none()
            .with("title", called)
            .with("owner", owned)
            .with("supports", NewContent.oneOrMany(supported()))
            .with("kind", kind.orElse(""))
            .with("status", draft ? "draft" : "")
            .with("key_results", keyResults());
    String folder = "okrs/" + when + "/" + folderOf(known, owned);
    return write(content, NewContent.of(folder + chosen, fields, why.orElse("")));
  }

  private String owner(Checked known) throws IOException {
    String me =
        Authoring.personOf(known, authoring.author().email()).map(Person::id).orElse(Company.ID);
    if (owner.isEmpty() && !questions.canAsk()) {
      throw authoring.wrong(
          "Nothing says --owner. Add the id of a team or a person, or company, for example --owner "
              + me
              + ".");
    }
    return proposed(owner, "Owner (a team, a person, or company)", me);
  }

  private List<String> supported() throws IOException {
    return supports.isEmpty()
        ? questions.ask("Supports (for example grow#kr1; empty: nothing)", "").stream().toList()
        : supports;
  }

  private Value keyResults() throws IOException {
    List<String> all = new ArrayList<>(keyResults);
    while (keyResults.isEmpty() && questions.canAsk()) {
      Optional<String> one =
          questions.ask("Key result " + (all.size() + 1) + " (empty: no more)", "");
      if (one.isEmpty()) {
        break;
      }
      all.add(one.get().replace(';', ',') + measure());
    }
    return NewContent.keyResults(all)
        .orElseThrow(
            () ->
                authoring.wrong(
                    "A --key-result cannot be taken apart. Write its title, then fields:"
                        + " \"Get 200 MQLs; target=200; unit=MQLs\"."));
  }

  private String measure() throws IOException {
    Optional<String> target = questions.ask("  Target (a number; empty: yes or no)", "");
    if (target.isEmpty()) {
      return "; done=false";
    }
    String start = questions.ask("  Start", "0").orElse("0");
    String unit =
        questions.ask("  Unit (empty: none)", "").map(text -> "; unit=" + text).orElse("");
    return "; start=" + start + "; target=" + target.get() + unit;
  }

  private String currentCycle(Checked known) {
    return known
        .analysis()
        .graph()
        .currentCycle()
        .map(Cycle::id)
        .orElseGet(
            () ->
                CycleDates.quarterOf(
                    known.analysis().settings().asOf(), known.analysis().settings().calendar()));
  }

  /** A folder a team, as the objectives of a cycle are many. */
  private static String folderOf(Checked known, String owned) {
    Optional<Owner> found = known.analysis().graph().owner(owned);
    Optional<Team> team =
        found.flatMap(one -> known.analysis().graph().teamsOf(one).stream().findFirst());
    return team.map(one -> one.id() + "/").orElse("");
  }
}
