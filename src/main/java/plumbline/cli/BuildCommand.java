package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Checked;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.SiteInput;
import plumbline.content.Readings;
import plumbline.publish.BrokenLinks;
import plumbline.publish.Publication;
import plumbline.publish.Target;
import plumbline.render.template.TemplateMistake;
import plumbline.review.Review;
import plumbline.text.BundleMistake;
import plumbline.text.PrintableText;

/** {@code plumbline build}: content and templates to a site, all or nothing. */
@Command(
    name = "build",
    description = "Makes the site from the content.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {"  plumbline build okrs", "  plumbline build --at 2026-02-10 --out february"},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the site is written",
      "1:errors in the content or the templates; the site that was there is untouched",
      "2:wrong usage, or the folder cannot be written",
      ExitStatus.HELP_OUR_FAULT
    })
final class BuildCommand implements Callable<ExitStatus> {
  private final Console console;
  @Mixin private ContentOptions options;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where to write the site (default: site in DIR).")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "REV",
      description =
          "Mark on every page what differs from the state in which REV and the content have grown"
              + " apart, and add the page 'This change'.")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--allow-shrink",
      description = "Let the build remove more than half of the pages that are published.")
  private boolean mayShrink;

  @Option(
      names = "--verbose",
      description = "Say how long each stage of the build took, and list every warning.")
  private boolean verbose;

  @Option(
      names = "--profile",
      description = "Say which rules, pages and templates took the most time.")
  private boolean profiled;

  private final StageTimes times = new StageTimes(System::nanoTime);
  private final Profile profile = new Profile(System::nanoTime);

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    Aftermath.settle(console, site());
    try (ContentSource source = options.source()) {
      return build(source);
    } finally {
      times.end();
      if (verbose) {
        console.err().print(times.table());
      }
      console.err().print(profile.table());
    }
  }

  private ExitStatus build(ContentSource source) throws IOException {
    Optional<Readings> readings = base.map(revision -> new Readings());
    Checked checked = check(source, readings);
    Path site = site();
    new CheckReport(console, verbose).problems(source.content(), checked.problems());
    remarkShallow(checked);
    if (checked.hasErrors()) {
      console
          .err()
          .println(Summary.problems(checked.problems()) + "; " + site + " is left as it was.");
      return ExitStatus.FINDINGS;
    }
    try {
      return publish(
          new SiteInput(
              checked.analysis(),
              change(source, checked, readings),
              source.content(),
              source.templates()),
          target(site, checked));
    } catch (TemplateMistake | BundleMistake e) {
      return refuse(List.of("templates/" + e.getMessage()), site);
    } catch (BrokenLinks e) {
      return refuse(e.sentences(), site);
    }
  }

  private Path site() {
    return out.orElse(options.dir().resolve("site"));
  }

  private Checked check(ContentSource source, Optional<Readings> readings) {
    try (ProgressLine line = ProgressLine.on(console)) {
      return options.check(source, readings, measured().and(line));
    }
  }

  /** What looks at the clock; it costs something only where it was asked for. */
  private RunListener measured() {
    return profiled ? times.and(profile) : times;
  }

  /** What differs from the base, for a preview. */
  private Optional<Review> change(
      ContentSource source, Checked checked, Optional<Readings> readings) throws IOException {
    if (base.isEmpty()) {
      return Optional.empty();
    }
    try (ContentSource before = options.baseOf(base.get())) {
      Checked was = options.checkBase(before, checked, readings);
      return Optional.of(Review.of(was.side(before.name()), checked.side(source.name())));
    }
  }

  private ExitStatus refuse(List<String> mistakes, Path site) {
    mistakes.forEach(
        mistake ->
            console.err().println(console.red("error:") + " " + PrintableText.printable(mistake)));
    console.err().println(site + " is left as it was.");
    return ExitStatus.FINDINGS;
  }

  private void remarkShallow(Checked checked) {
    if (checked.analysis().history().shallow()) {
      console
          .err()
          .println(
              "This clone is shallow: older commits are not in the history that is shown; git fetch"
                  + " --unshallow gets them.");
    }
  }

  private Target target(Path site, Checked checked) {
    return new Target(
        site,
        checked.analysis().settings().publishing().versions(),
        mayShrink,
        List.of(options.dir().resolve("content"), options.dir().resolve("templates")));
  }

  private ExitStatus publish(SiteInput input, Target target) throws IOException {
    Publication.Outcome outcome;
    try (ProgressLine line = ProgressLine.on(console)) {
      outcome = Pipeline.build(input, target, measured().and(line));
    }
    outcome.remarks().forEach(remark -> console.err().println(PrintableText.printable(remark)));
    console.out().println(sentence(outcome, target.site()));
    return ExitStatus.FINE;
  }

  private static String sentence(Publication.Outcome outcome, Path site) {
    String changes =
        outcome.changed() + outcome.deleted() == 0
            ? "nothing changed"
            : outcome.changed()
                + " written"
                + (outcome.deleted() == 0 ? "" : ", " + outcome.deleted() + " removed");
    return Summary.count(outcome.files(), "file") + " in " + site + ": " + changes + ".";
  }
}
