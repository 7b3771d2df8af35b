package plumbline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.Checked;
import plumbline.author.NewFile;
import plumbline.author.checkin.CheckInEdit;
import plumbline.author.checkin.FieldEdit;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.link.OkrGraph;
import plumbline.link.Target;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.text.PrintableText;

/** {@code plumbline grade}: final scores where nothing computes them. */
@Command(
    name = "grade",
    description =
        "Writes the final score of a key result or an objective; without REF it asks for each of a"
            + " cycle that no figure gives a score.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {"  plumbline grade improve-seo#plan 0.7", "  plumbline grade --cycle 2026-q1"},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it is written, or nothing is without a score",
      "1:the content would have an error with it; nothing is written",
      "2:wrong usage, or the file is to be changed by hand",
      ExitStatus.HELP_OUR_FAULT
    })
final class GradeCommand implements Callable<ExitStatus> {
  private final Console console;
  private final Questions questions;
  @Mixin private Authoring authoring;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REF",
      description = "An objective or one of its key results.")
  private Optional<String> reference = Optional.empty();

  @Parameters(index = "1", arity = "0..1", paramLabel = "SCORE", description = "From 0 to 1.")
  private Optional<String> score = Optional.empty();

  @Option(
      names = "--cycle",
      paramLabel = "CYCLE",
      description = "Whose goals to ask for (default: the current one).")
  private Optional<String> cycle = Optional.empty();

  GradeCommand(Console console) {
    this.console = console;
    this.questions = new Questions(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    Checked known = authoring.check(content, List.of());
    if (reference.isEmpty()) {
      return each(known);
    }
    Target.ToObjective target =
        new TypedReference(authoring, known.analysis().graph()).goal(reference.get());
    Optional<String> said =
        score.isPresent() ? score : questions.ask("Score, 0 to 1", "", CheckinFields::objection);
    String value =
        said.orElseThrow(
            () ->
                authoring.wrong(
                    "Nothing says the score. Add it: plumbline grade "
                        + reference.get()
                        + " 0.7."));
    return write(content, target.objective(), target.keyResult(), value);
  }

  private ExitStatus each(Checked known) throws IOException {
    OkrGraph graph = known.analysis().graph();
    Cycle meant =
        cycle
            .flatMap(graph::cycle)
            .or(() -> cycle.isPresent() ? Optional.empty() : graph.currentCycle())
            .orElseThrow(
                () ->
                    authoring.wrong(
                        "There is no cycle '" + cycle.orElse("") + "'. Name one with --cycle."));
    List<OwnKeyResults.One> without =
        graph.objectives(meant).stream()
            .filter(one -> one.status().isLive() && one.grade().isEmpty())
            .flatMap(one -> one.keyResults().stream().map(each -> new OwnKeyResults.One(one, each)))
            .filter(one -> one.keyResult().status().isLive())
            .filter(
                one ->
                    known
                        .analysis()
                        .scores()
                        .of(one.objective(), one.keyResult())
                        .score()
                        .isEmpty())
            .toList();
    if (without.isEmpty()) {
      console.out().println("Every key result of " + meant.id() + " has a score.");
      return ExitStatus.FINE;
    }
    return questions.canAsk() ? ask(without) : list(without);
  }

  private ExitStatus list(List<OwnKeyResults.One> without) {
    without.forEach(
        one ->
            console
                .out()
                .println(
                    "plumbline grade "
                        + one.objective().id()
                        + "#"
                        + one.keyResult().id()
                        + " SCORE # "
                        + PrintableText.printable(one.keyResult().title())));
    console.out().println(Summary.count(without.size(), "key result") + " without a score.");
    return ExitStatus.FINE;
  }

  private ExitStatus ask(List<OwnKeyResults.One> without) throws IOException {
    ExitStatus worst = ExitStatus.FINE;
    for (OwnKeyResults.One one : without) {
      console.err().println(one.sentence(console));
      Optional<String> said =
          questions.ask("Score, 0 to 1 (empty: later)", "", CheckinFields::objection);
      if (said.isPresent()) {
        ExitStatus status =
            write(authoring.content(), one.objective(), Optional.of(one.keyResult()), said.get());
        worst = status == ExitStatus.FINE ? worst : status;
      }
    }
    return worst;
  }

  private ExitStatus write(
      ContentFolder content, Objective objective, Optional<KeyResult> keyResult, String value)
      throws IOException {
    String path = objective.lines().start().path();
    SourceFile file =
        content.files().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    NewFile changed;
    try {
      changed =
          keyResult.isPresent()
              ? FieldEdit.ofKeyResult(file, keyResult.get().id(), "score", value)
              : FieldEdit.ofFile(file, "score", value);
    } catch (CheckInEdit.ByHand e) {
      throw authoring.wrong(path + ": " + e.getMessage());
    }
    if (!authoring.isSound(console, content, List.of(changed))) {
      console.err().println("Nothing is written. Put right what is said above, and try again.");
      return ExitStatus.FINDINGS;
    }
    new WrittenFiles(authoring.dir()).replace(changed);
    String title = keyResult.map(KeyResult::title).orElse(objective.title());
    console.out().println(changed + ": " + PrintableText.printable(title) + " is graded.");
    return ExitStatus.FINE;
  }
}
