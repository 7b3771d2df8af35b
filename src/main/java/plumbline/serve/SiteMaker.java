package plumbline.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.Pipeline;
import plumbline.Pipeline.Read;
import plumbline.RunListener;
import plumbline.SiteFiles;
import plumbline.SiteFiles.Printing;
import plumbline.alignment.Analysis;
import plumbline.alignment.rules.Rules;
import plumbline.config.Flags;
import plumbline.content.Readings;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Person;
import plumbline.model.Team;
import plumbline.page.site.Site;
import plumbline.score.Scores;
import plumbline.text.BundleMistake;
import plumbline.text.Language;

/** Makes sites of files, by the same pipeline as the build, and keeps what the next one can use. */
final class SiteMaker {
  private final Supplier<Flags> flags;
  private final Pipeline.Background background;
  private Optional<Printed> printing = Optional.empty();
  private volatile Optional<Analysis> analysed = Optional.empty();

  /** How pages are printed, and what that was made from. */
  private record Printed(Snapshot templates, Language language, Printing by) {}

  SiteMaker(Supplier<Flags> flags, KeptHistory history) {
    this.flags = flags;
    this.background = new Pipeline.Background(history::of, Optional.of(new Readings()));
  }

  /** Reads and links. */
  Read read(Sources sources) {
    return Pipeline.read(sources.content().folder(), flags.get(), background, RunListener.NONE);
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
    Analysis now = Rules.analyse(read.graph(), read.settings(), read.history());
    Served served = served(sources, now);
    analysed = Optional.of(now);
    return served;
  }

  private Served served(Sources sources, Analysis analysis) throws Mistake {
    Printed printed = printing(sources, analysis);
    Site site = new Site(analysis, printed.language, Optional.empty());
    return new Served(SiteFiles.of(site, sources.content().folder(), printed.by));
  }

  private synchronized Printed printing(Sources sources, Analysis analysis) throws Mistake {
    String tag = analysis.settings().language();
    Optional<Printed> fitting =
        printing.filter(
            kept -> kept.templates == sources.templates() && kept.language.tag().equals(tag));
    if (fitting.isPresent()) {
      return fitting.get();
    }
    try {
      Language language = Pipeline.language(analysis.settings(), sources.templates().folder());
      Printing by = Printing.of(sources.templates().folder(), language);
      Printed made = new Printed(sources.templates(), language, by);
      printing = Optional.of(made);
      return made;
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
