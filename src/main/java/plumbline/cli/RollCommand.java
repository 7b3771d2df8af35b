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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.Checked;
import plumbline.author.NewFile;
import plumbline.author.checkin.CheckInEdit;
import plumbline.author.roll.Roll;
import plumbline.author.roll.RollPlan;
import plumbline.author.roll.RollPlan.Choice;
import plumbline.content.source.ContentFolder;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.text.NearestWords;
import plumbline.text.PrintableText;

/** {@code plumbline roll}: from one cycle to the next. */
@Command(
    name = "roll",
    description =
        "Carries the open objectives of a cycle into the next: each is kept, changed, deferred or"
            + " dropped, as is answered or as a plan says.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {
      "  plumbline roll 2026-q1 2026-q2",
      "  plumbline roll 2026-q1 2026-q2 --plan next.yaml"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the plan or the files are written",
      "1:the content would have an error with them; nothing is written",
      "2:wrong usage",
      ExitStatus.HELP_OUR_FAULT
    })
final class RollCommand implements Callable<ExitStatus> {
  private final Console console;
  private final Questions questions;
  @Mixin private Authoring authoring;

  @Parameters(index = "0", paramLabel = "FROM", description = "The cycle that ends.")
  private String from;

  @Parameters(index = "1", paramLabel = "INTO", description = "The one that follows.")
  private String into;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description =
          "What becomes of each objective. Where there is no such file, one that keeps them all is"
              + " written, to be changed.")
  private Optional<Path> plan = Optional.empty();

  @Option(
      names = "--active",
      description = "What goes on is published at once (default: drafts until they are agreed).")
  private boolean active;

  RollCommand(Console console) {
    this.console = console;
    this.questions = new Questions(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    Checked known = authoring.check(content, List.of());
    OkrGraph graph = known.analysis().graph();
    Cycle cycle = cycle(graph);
    List<Objective> open = Roll.open(graph, cycle);
    if (open.isEmpty()) {
      throw authoring.wrong("No objective of " + from + " is open: there is nothing to roll.");
    }
    if (plan.isPresent() && !Files.exists(plan.get())) {
      return propose(open);
    }
    try {
      Roll.Ends ends = new Roll.Ends(cycle, into, !active);
      return write(content, Roll.of(content, graph, decided(open), ends));
    } catch (CheckInEdit.ByHand e) {
      throw authoring.wrong(e.getMessage());
    }
  }

  private Cycle cycle(OkrGraph graph) {
    List<String> ids = graph.cycles().stream().map(Cycle::id).toList();
    return graph
        .cycle(from)
        .orElseThrow(
            () ->
                authoring.wrong(
                    "There is no cycle '"
                        + from
                        + "'. "
                        + NearestWords.hint(
                            from, ids, "There are: " + String.join(", ", ids) + ".")));
  }

  private ExitStatus propose(List<Objective> open) throws IOException {
    String text = RollPlan.keeping(open).text(open);
    Files.write(plan.get(), text.getBytes(StandardCharsets.UTF_8));
    console
        .out()
        .println(
            plan.get()
                + " is written, a line an objective. Change it, and run the same command again.");
    return ExitStatus.FINE;
  }

  private RollPlan decided(List<Objective> open) throws IOException {
    if (plan.isPresent()) {
      try {
        return RollPlan.read(Files.readString(plan.get()), open);
      } catch (RollPlan.Unreadable e) {
        throw authoring.wrong(plan.get() + ": " + e.getMessage() + ".");
      }
    }
    if (!questions.canAsk()) {
      throw authoring.wrong(
          "Nobody can be asked here. Add --plan next.yaml: the first run writes the plan, the"
              + " second follows it.");
    }
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (Objective one : open) {
      Optional<String> answer =
          questions.ask(
              PrintableText.printable(one.title()) + ": keep, change, defer or drop",
              "keep",
              text ->
                  Choice.of(text).isPresent()
                      ? Optional.empty()
                      : Optional.of("Found '" + text + "', expected one of these words."));
      choices.put(one.id().path(), Choice.of(answer.orElse("keep")).orElseThrow());
    }
    return new RollPlan(choices);
  }

  private ExitStatus write(ContentFolder content, Roll.Result result) throws IOException {
    WrittenFiles files = new WrittenFiles(authoring.dir());
    Optional<NewFile> there = result.added().stream().filter(files::isThere).findFirst();
    if (there.isPresent()) {
      throw authoring.wrong(
          there.get() + " is there already: " + from + " was rolled before. Nothing is written.");
    }
    List<NewFile> all = new ArrayList<>(result.added());
    all.addAll(result.changed());
    if (!authoring.isSound(console, content, all)) {
      console.err().println("Nothing is written. Put right what is said above, and try again.");
      return ExitStatus.FINDINGS;
    }
    for (NewFile file : result.added()) {
      files.add(file);
      console.out().println("new     " + file);
    }
    for (NewFile file : result.changed()) {
      files.replace(file);
      console.out().println("changed " + file);
    }
    result
        .remarks()
        .forEach(one -> console.out().println("note    " + PrintableText.printable(one)));
    console.out().println(next());
    return ExitStatus.FINE;
  }

  private String next() {
    return (active ? "" : "They are drafts: take out 'status: draft' of what is agreed. ")
        + "content/cycles/"
        + from
        + ".md is there to look back in. A current_cycle in site.yaml is yours to change.";
  }
}
