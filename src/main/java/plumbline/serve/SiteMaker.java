package plumbline.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.Read;
import plumbline.RunListener;
import plumbline.SiteFiles;
import plumbline.SiteFiles.Printing;
import plumbline.SiteInput;
import plumbline.alignment.Analysis;
import plumbline.config.Flags;
import plumbline.content.Readings;
import plumbline.content.source.ContentFolder;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Person;
import plumbline.model.Team;
import plumbline.score.Scores;
import plumbline.text.BundleMistake;

/** Makes sites of files, by the same pipeline as the build, and keeps what the next one can use. */
final class SiteMaker {
  private final Supplier<Flags> flags;
  private final KeptHistory history;
  private final Optional<Readings> readings = Optional.of(new Readings());
  private Optional<Printed> printing = Optional.empty();
  private volatile Optional<Analysis> analysed = Optional.empty();

  /** How pages are printed, and what that was made from. */
  private record Printed(Snapshot templates, Printing by) {}

  SiteMaker(Supplier<Flags> flags, KeptHistory history) {
    this.flags = flags;
    this.history = history;
  }

  /** Reads and links. */
  Read read(Sources sources) {
    ContentFolder content = sources.content().folder();
    return Pipeline.read(new Input(content, flags.get(), history::of, readings), RunListener.NONE);
  }

  /**
   * A site at once, where one with the same names of goals, teams, people and cycles was analysed
   * before: its findings are those, until {@link #whole} has made new ones. Everything else is new.
   *
   * @throws Mistake when the site's own texts are wrong
   */
  Optional<Served> early(Sources sources, Read read) throws Mistake {
    Optional<Analysis> before =
        analysed.filter(
            was ->
                was.settings().equals(read.settings()) && isNamedAlike(was.graph(), read.graph()));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Scores scores = Scores.of(read.graph(), read.settings());
    Analysis now =
        new Analysis(read.graph(), scores, read.settings(), read.history(), before.get().reports());
    return Optional.of(served(sources, now));
  }

  /**
   * The site with all that the analysis finds.
   *
   * @throws Mistake when the site's own texts are wrong
   */
  Served whole(Sources sources, Read read) throws Mistake {
    Analysis now = Pipeline.analyse(read, RunListener.NONE);
    Served served = served(sources, now);
    analysed = Optional.of(now);
    return served;
  }

  private Served served(Sources sources, Analysis analysis) throws Mistake {
    SiteInput input =
        new SiteInput(
            analysis, Optional.empty(), sources.content().folder(), sources.templates().folder());
    return new Served(SiteFiles.of(input, printing(sources.templates(), input), RunListener.NONE));
  }

  private synchronized Printing printing(Snapshot templates, SiteInput input) throws Mistake {
    String tag = input.analysis().settings().language();
    Optional<Printed> fitting =
        printing.filter(
            kept -> kept.templates == templates && kept.by.language().tag().equals(tag));
    if (fitting.isPresent()) {
      return fitting.get().by;
    }
    try {
      Printing by = Printing.of(input);
      printing = Optional.of(new Printed(templates, by));
      return by;
    } catch (BundleMistake e) {
      throw Mistake.of(e);
    }
  }

  /** Whether pages know each other by the same names, so that only what stands in them differs. */
  private static boolean isNamedAlike(OkrGraph one, OkrGraph other) {
    return same(one.objectives(), other.objectives(), Objective::id)
        && same(one.teams(), other.teams(), Team::id)
        && same(one.people(), other.people(), Person::id)
        && same(one.cycles(), other.cycles(), Cycle::id);
  }

  private static <T> boolean same(List<T> ones, List<T> others, Function<T, ?> name) {
    return ones.stream().map(name).toList().equals(others.stream().map(name).toList());
  }
}
