package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Checked;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Widespread;
import plumbline.content.Readings;
import plumbline.history.Repository;
import plumbline.model.Problem;
import plumbline.render.check.CheckAnswer;
import plumbline.render.check.CheckGithub;
import plumbline.render.check.CheckGitlab;
import plumbline.render.check.CheckJson;
import plumbline.render.check.CheckJunit;
import plumbline.render.check.CheckSarif;
import plumbline.review.NewSince;
import plumbline.review.Review;
import plumbline.text.PrintableText;

/** {@code plumbline check}: every problem of the content, and every finding about its goals. */
@Command(
    name = "check",
    description =
        "Says everything that is wrong with the content, and what the alignment analysis finds in"
            + " the current cycle.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {
      "  plumbline check okrs --fail-on gross",
      "  plumbline check --format sarif > plumbline.sarif"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:nothing to put right",
      "1:errors in the content, or findings of the class in --fail-on",
      "2:wrong usage",
      ExitStatus.HELP_OUR_FAULT
    })
final class CheckCommand implements Callable<ExitStatus> {
  private final Console console;
  @Mixin private ContentOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, sarif, github (annotations), gitlab (Code Quality) or junit.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "CLASS",
      description =
          "Exit with 1 on: error (default), gross or attention. Accepted findings never fail.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--new-since",
      paramLabel = "REV",
      description =
          "Only what is new since the branch grew from REV, for example origin/main: problems and"
              + " findings that were not there then, or were less grave.")
  private Optional<String> newSince = Optional.empty();

  @Option(
      names = "--verbose",
      description = "List every warning, also where there are many of one kind.")
  private boolean verbose;

  /** The least class of findings that fails a check; errors always do. */
  enum FailOn {
    ERROR(Optional.empty()),
    GROSS(Optional.of(FindingClass.GROSS)),
    ATTENTION(Optional.of(FindingClass.ATTENTION));

    private final Optional<FindingClass> least;

    FailOn(Optional<FindingClass> least) {
      this.least = least;
    }
  }

  /** How the answer is written. */
  enum Format {
    TEXT(answer -> ""),
    JSON(
        answer ->
            CommandText.inJson(CheckJson.of(Pipeline.data(answer.problems(), answer.findings())))),
    SARIF(answer -> CommandText.inJson(CheckSarif.of(answer))),
    GITHUB(CheckGithub::of),
    GITLAB(answer -> CommandText.inJson(CheckGitlab.of(answer))),
    JUNIT(answer -> CommandText.inXml(CheckJunit.of(answer)));

    private final Function<CheckAnswer, String> writer;

    Format(Function<CheckAnswer, String> writer) {
      this.writer = writer;
    }
  }

  CheckCommand(Console console) {
    this.console = console;
  }

  /** What is to be said, and the line that sums it up. */
  private record Said(
      List<Problem> problems, List<Finding> findings, List<String> warnings, String summary) {}

  @Override
  public ExitStatus call() throws IOException {
    Aftermath.settle(console, options.dir().resolve("site"));
    try (ContentSource source = options.source()) {
      return check(source);
    } catch (ContentSource.WrongUsage e) {
      throw options.wrong(e.getMessage());
    }
  }

  private ExitStatus check(ContentSource source) throws IOException, ContentSource.WrongUsage {
    Optional<Readings> readings = newSince.map(revision -> new Readings());
    Checked checked = options.check(source, readings, RunListener.NONE);
    Said said =
        newSince.isPresent()
            ? brought(checked, readings)
            : new Said(checked.problems(), checked.findings(), List.of(), Summary.of(checked));
    CheckAnswer answer =
        new CheckAnswer(said.problems, said.findings, failOn.least, folder(), !checked.hasErrors());
    boolean plain = format == Format.TEXT;
    if (plain) {
      new CheckReport(console, verbose)
          .print(source.content(), said.problems, said.findings, widespread(checked));
    } else {
      console.raw().print(format.writer.apply(answer));
      console.raw().flush();
    }
    PrintStream words = plain ? console.out() : console.err();
    said.warnings.forEach(
        one -> words.println(console.yellow("warning:") + " " + PrintableText.printable(one)));
    words.println(said.summary);
    return answer.fails() ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  /** Both sides are computed for the newer one's day, so that time passing brings nothing. */
  private Said brought(Checked checked, Optional<Readings> readings)
      throws IOException, ContentSource.WrongUsage {
    try (ContentSource base = ContentSource.baseOf(options.dir(), newSince.get(), options.at())) {
      Checked before = options.checkBase(base, checked, readings);
      NewSince brought = NewSince.between(before.side(base.name()), checked.side(""));
      return new Said(
          brought.problems(),
          brought.findings(),
          warnings(Review.of(before.side(base.name()), checked.side(""))),
          Summary.of(base.name(), brought, checked.hasErrors()));
    }
  }

  /** What a branch brings is told one by one. */
  private List<Widespread> widespread(Checked checked) {
    return newSince.isPresent() || checked.hasErrors()
        ? List.of()
        : checked
            .analysis()
            .currentReport()
            .map(report -> report.overview().widespread())
            .orElse(List.of());
  }

  /** All that {@code diff} warns of as well. */
  private static List<String> warnings(Review review) {
    return review.isComparable() ? Pipeline.page(review).alarms() : List.of();
  }

  /** The way from the repository's root to the folder that is checked. */
  private String folder() throws IOException {
    if (format == Format.TEXT || format == Format.JSON) {
      return "";
    }
    Optional<Repository> around = Repository.around(options.dir());
    String folder = around.map(Repository::folder).orElse("");
    around.ifPresent(Repository::close);
    return folder;
  }
}
