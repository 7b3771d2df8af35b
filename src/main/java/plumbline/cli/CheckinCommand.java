package plumbline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.Checked;
import plumbline.author.NewFile;
import plumbline.author.Value.Fields;
import plumbline.author.checkin.CheckInEdit;
import plumbline.author.checkin.CheckInEntry;
import plumbline.author.checkin.TypedValue;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.link.Target;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.text.PrintableText;

/** {@code plumbline checkin}: what was reached, as one line of an objective's file. */
@Command(
    name = "checkin",
    description =
        "Writes down what a key result has reached; without REF it asks for each of one's own.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {
      "  plumbline checkin get-600-mqls#adwords 182 --confidence 0.9",
      "  plumbline checkin get-600-mqls#seo \"trade press\" --note \"All agreed\"",
      "  plumbline checkin"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it is written",
      "1:the content would have an error with it; nothing is written",
      "2:wrong usage, or the file is to be changed by hand",
      ExitStatus.HELP_OUR_FAULT
    })
final class CheckinCommand implements Callable<ExitStatus> {
  private final Console console;
  private final Questions questions;
  @Mixin private Authoring authoring;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REF",
      description = "The key result, for example get-600-mqls#adwords.")
  private Optional<String> reference = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "A number; of milestones the name of the one that is done; or yes or no.")
  private Optional<String> value = Optional.empty();

  @Option(names = "--date", paramLabel = "DATE", description = "The day (default: today).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "PERSON",
      description = "Whose key results to go through (default: as Git's user.email says).")
  private Optional<String> as = Optional.empty();

  @Mixin private CheckinFields fields;

  CheckinCommand(Console console) {
    this.console = console;
    this.questions = new Questions(console);
  }

  @Override
  public ExitStatus call() throws IOException {
    ContentFolder content = authoring.content();
    Checked known = authoring.check(content, List.of());
    return reference.isPresent()
        ? one(
            content,
            new TypedReference(authoring, known.analysis().graph()).keyResult(reference.get()))
        : each(known);
  }

  private ExitStatus one(ContentFolder content, Target.ToObjective target) throws IOException {
    KeyResult keyResult = target.keyResult().orElseThrow();
    Optional<String> said =
        value.isPresent() || !fields.said().isEmpty()
            ? value
            : questions.ask(
                TypedValue.question(keyResult), "", text -> TypedValue.objection(keyResult, text));
    if (said.isEmpty() && fields.said().isEmpty()) {
      throw authoring.wrong(
          "Nothing says what "
              + reference.get()
              + " has reached. Add the value: plumbline checkin "
              + reference.get()
              + " "
              + example(keyResult)
              + ".");
    }
    Optional<String> wrong = said.flatMap(text -> TypedValue.objection(keyResult, text));
    if (wrong.isPresent()) {
      throw authoring.wrong(PrintableText.printable(wrong.get()));
    }
    return write(content, target.objective(), keyResult, said, fields.said());
  }

  private static String example(KeyResult keyResult) {
    return switch (TypedValue.kind(keyResult)) {
      case VALUE -> "12";
      case YES_NO -> "yes";
      case MILESTONE -> "\"the name of a milestone\"";
    };
  }

  private ExitStatus write(
      ContentFolder content,
      Objective objective,
      KeyResult keyResult,
      Optional<String> said,
      Fields more)
      throws IOException {
    CheckInEntry entry =
        new CheckInEntry(
            date.orElseGet(authoring::today),
            said.flatMap(text -> TypedValue.of(keyResult, text)),
            more);
    NewFile changed;
    try {
      changed =
          CheckInEdit.of(
              file(content, objective), keyResult.id(), TypedValue.kind(keyResult), entry);
    } catch (CheckInEdit.ByHand e) {
      throw authoring.wrong(keyResult.lines().start() + ": " + e.getMessage());
    }
    if (!authoring.isSound(console, content, List.of(changed))) {
      console.err().println("Nothing is written. Put right what is said above, and try again.");
      return ExitStatus.FINDINGS;
    }
    new WrittenFiles(authoring.dir()).replace(changed);
    console
        .out()
        .println(
            changed
                + ": "
                + PrintableText.printable(keyResult.title())
                + " is brought up to date.");
    return ExitStatus.FINE;
  }

  private static SourceFile file(ContentFolder content, Objective objective) {
    String path = objective.lines().start().path();
    return content.files().stream()
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private ExitStatus each(Checked known) throws IOException {
    OwnKeyResults own = OwnKeyResults.of(authoring, known, as);
    if (!questions.canAsk()) {
      throw authoring.wrong(
          "Nothing says which key result. For example: plumbline checkin "
              + own.example()
              + " 12.");
    }
    ExitStatus worst = ExitStatus.FINE;
    for (OwnKeyResults.One one : own.list()) {
      console.err().println(one.sentence(console));
      Optional<String> said =
          questions.ask(
              TypedValue.question(one.keyResult()) + " (empty: no news)",
              "",
              text -> TypedValue.objection(one.keyResult(), text));
      if (said.isPresent()) {
        Fields more = CheckinFields.asked(questions);
        ExitStatus status =
            write(authoring.content(), one.objective(), one.keyResult(), said, more);
        worst = status == ExitStatus.FINE ? worst : status;
      }
    }
    return worst;
  }
}
