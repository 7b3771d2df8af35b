package plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.Checked;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.config.Flags;
import plumbline.content.Readings;
import plumbline.render.review.ReviewHtml;
import plumbline.render.review.ReviewJson;
import plumbline.render.review.ReviewMarkdown;
import plumbline.review.Review;

/** {@code plumbline diff}: what changed between two revisions, in the terms of goals. */
@Command(
    name = "diff",
    description = "Says what changed between two revisions, in the terms of goals.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {"  plumbline diff main", "  plumbline diff main topic --format markdown"},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:said, whatever changed",
      "1:errors in the content that is compared; only these are said",
      "2:wrong usage",
      ExitStatus.HELP_OUR_FAULT
    })
final class DiffCommand implements Callable<ExitStatus> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "REV",
      description =
          "What to compare with: a branch, a tag, a commit or a day. Compared is the state from"
              + " which the other one has grown apart from it (the merge base).")
  private String from;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "REV",
      description = "What is compared (default: the files as they lie there).")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: this one).")
  private Path dir;

  @Option(names = "--direct", description = "Compare with REV itself instead of the merge base.")
  private boolean direct;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), markdown (for a comment), json or html (one page).")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: the console).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--site-url",
      paramLabel = "URL",
      description = "Where the site of the compared state is published, to link goals to.")
  private Optional<String> siteUrl = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day that every figure of both sides is computed for (default: as_of in site.yaml,"
              + " else the day of the second revision, else today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--drafts", description = "Take drafts as if they were active.")
  private boolean drafts;

  /** How the answer is written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    HTML
  }

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    takeRange();
    Aftermath.settle(console, dir.resolve("site"));
    try (ContentSource after = after();
        ContentSource before = before()) {
      Optional<Readings> readings = Optional.of(new Readings());
      Checked is =
          Pipeline.check(
              after.input(new Flags(after.day(), asOf, drafts), readings), RunListener.NONE);
      Flags sameDay = new Flags(after.day(), Optional.of(is.analysis().settings().asOf()), drafts);
      Checked was = Pipeline.check(before.input(sameDay, readings), RunListener.NONE);
      say(Review.of(was.side(before.name()), is.side(after.name())));
      return is.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.FINE;
    } catch (ContentSource.WrongUsage e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** {@code A..B}, as Git writes it, is {@code A B}; where one is missing, the last commit. */
  private void takeRange() {
    int dots = from.indexOf("..");
    if (to.isEmpty() && dots >= 0) {
      String end = from.substring(dots).replaceFirst("^\\.{2,3}", "");
      to = Optional.of(end.isEmpty() ? "HEAD" : end);
      from = dots == 0 ? "HEAD" : from.substring(0, dots);
    }
  }

  private ContentSource after() throws IOException, ContentSource.WrongUsage {
    return to.isPresent()
        ? ContentSource.at(dir, to.get())
        : ContentSource.onDisk(dir, LocalDate.now(ZoneId.systemDefault()), true);
  }

  private ContentSource before() throws IOException, ContentSource.WrongUsage {
    return direct ? ContentSource.exactly(dir, from) : ContentSource.baseOf(dir, from, to);
  }

  private void say(Review review) throws IOException {
    String text = text(review);
    if (out.isPresent()) {
      Files.write(out.get(), text.getBytes(StandardCharsets.UTF_8));
    } else {
      (format == Format.TEXT ? console.out() : console.raw()).print(text);
    }
  }

  private String text(Review review) {
    Optional<String> site = siteUrl.map(url -> url.endsWith("/") ? url : url + "/");
    return switch (format) {
      case TEXT ->
          new ReviewText(out.isPresent() ? console.plain() : console).of(Pipeline.page(review));
      case MARKDOWN -> ReviewMarkdown.of(Pipeline.page(review), site);
      case JSON -> CommandText.inJson(ReviewJson.of(Pipeline.data(review)));
      case HTML -> CommandText.inXml(ReviewHtml.of(Pipeline.page(review), site));
    };
  }
}
