package plumbline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.RunListener.Stage;
import plumbline.RunListener.Work;
import plumbline.alignment.Alignment;
import plumbline.alignment.Analysis;
import plumbline.alignment.AnalysisInput;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.alignment.rules.Rules;
import plumbline.config.Flags;
import plumbline.config.RuleNames;
import plumbline.config.Settings;
import plumbline.config.SettingsReader;
import plumbline.content.OkrsReader;
import plumbline.content.Readings;
import plumbline.content.asset.AssetCheck;
import plumbline.content.source.ContentFolder;
import plumbline.history.History;
import plumbline.history.Present;
import plumbline.link.Linked;
import plumbline.link.Linker;
import plumbline.link.OkrGraph;
import plumbline.model.Okrs;
import plumbline.model.Problem;
import plumbline.page.site.Site;
import plumbline.publish.Inputs;
import plumbline.publish.Publication;
import plumbline.publish.Target;
import plumbline.review.NewSince;
import plumbline.review.Review;
import plumbline.review.Side;
import plumbline.text.Language;
import plumbline.text.Languages;
import plumbline.text.SideBySide;

/** From files to a site. {@code check} is the first half; {@code build} adds render and publish. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * What the content says, and everything that is wrong with it.
   *
   * @param problems sorted by place
   */
  public record Checked(Okrs okrs, Analysis analysis, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }

    /**
     * What the analysis finds in the current cycle; nothing while there are errors, because an
     * analysis of half of the goals would mislead.
     */
    public List<Finding> findings() {
      return hasErrors()
          ? List.of()
          : analysis.currentReport().map(Report::findings).orElse(List.of());
    }

    /** Whether something has to be put right before a site can be published. */
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** Reads, links, scores; what went before is not asked for. */
  public static Checked check(ContentFolder content, Flags flags) {
    return check(content, flags, Background.NONE);
  }

  /**
   * What is known besides the content that is checked.
   *
   * @param history how the goals came to be what they are, up to the day that the settings fix
   * @param readings what other states of the content said, where several are compared
   */
  public record Background(Function<Present, History> history, Optional<Readings> readings) {
    public static final Background NONE = new Background(present -> History.NONE, Optional.empty());
  }

  /**
   * Reads, links, scores.
   *
   * @param background what is known besides
   */
  public static Checked check(ContentFolder content, Flags flags, Background background) {
    return check(content, flags, background, RunListener.NONE);
  }

  /**
   * Reads, links, scores.
   *
   * @param background what is known besides
   * @param progress told each stage
   */
  public static Checked check(
      ContentFolder content, Flags flags, Background background, RunListener progress) {
    Read read = read(content, flags, background, progress);
    progress.begins(Stage.SCORING);
    Analysis analysis =
        Analysis.of(
            AnalysisInput.of(read.graph, read.settings, read.history, Rules.ALL),
            (rule, question) -> progress.during(Work.RULE, rule, question));
    return new Checked(read.okrs, analysis, read.problems);
  }

  /**
   * What the content says, linked, before it is scored and analysed.
   *
   * @param problems sorted by place
   */
  public record Read(
      Okrs okrs, OkrGraph graph, Settings settings, History history, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** Reads and links. */
  public static Read read(
      ContentFolder content, Flags flags, Background background, RunListener progress) {
    progress.begins(Stage.READING);
    List<Problem> problems = new ArrayList<>(content.problems());
    RuleNames ruleNames = new RuleNames(Rules.catalog());
    Settings settings = SettingsReader.read(content.files(), flags, ruleNames, problems);
    OkrsReader.Result read =
        OkrsReader.read(content.files(), settings.calendar(), background.readings);
    problems.addAll(read.problems());
    problems.addAll(AssetCheck.problems(content.files(), settings.publishing().assets()));
    progress.begins(Stage.LINKING);
    Linked linked = Linker.link(read.okrs(), settings);
    problems.addAll(linked.problems());
    problems.addAll(
        ruleNames.problems(Alignment.unknownAcceptances(linked.graph(), Rules.catalog().keySet())));
    progress.begins(Stage.HISTORY);
    History history = background.history.apply(new Present(content, read.okrs(), settings));
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    return new Read(read.okrs(), linked.graph(), settings, history, sorted);
  }

  /**
   * What a change means.
   *
   * @param before what people call the state before
   * @param was checked for the same day as {@code is}
   * @param after what people call the state after
   */
  public static Review review(String before, Checked was, String after, Checked is) {
    return Review.of(side(before, was), side(after, is));
  }

  /**
   * What a change brings.
   *
   * @param was checked for the same day as {@code is}
   */
  public static NewSince newSince(Checked was, Checked is) {
    return NewSince.between(side("", was), side("", is));
  }

  private static Side side(String name, Checked checked) {
    return new Side(name, checked.okrs, checked.analysis, checked.problems);
  }

  /**
   * The language of a site.
   *
   * @param templates where a bundle of the site's own may be
   * @throws plumbline.text.BundleMistake when that bundle is wrong, or there is none at all
   */
  public static Language language(Checked checked, ContentFolder templates) {
    return language(checked.analysis.settings(), templates);
  }

  /** The language that the settings ask for. */
  public static Language language(Settings settings, ContentFolder templates) {
    return Languages.of(settings.language(), SiteFiles.own(templates));
  }

  /**
   * Where everything is read from and written to.
   *
   * @param templates the site's own templates, which replace the built-in ones by name
   * @param target the folder to write, and on which terms
   */
  public record Folders(ContentFolder content, ContentFolder templates, Target target) {}

  /**
   * Renders every page and publishes them, all or nothing; where nothing differs from what the site
   * was made from, it is left as it is.
   *
   * @param site of content without errors
   * @param progress told each stage and each part that is made
   * @throws plumbline.render.template.TemplateMistake when a template of the site's own is wrong
   * @throws IOException when the site cannot be written; it is left as it was
   */
  public static Publication.Outcome build(Site site, Folders folders, RunListener progress)
      throws IOException {
    progress.begins(Stage.COMPARING);
    try (Publication publication = Publication.open(folders.target)) {
      Optional<Inputs> inputs = inputs(site, folders);
      Optional<Publication.Outcome> unchanged =
          inputs.isPresent() ? publication.unchanged(inputs.get()) : Optional.empty();
      if (unchanged.isPresent()) {
        return unchanged.get();
      }
      progress.begins(Stage.WRITING);
      SiteFiles.Printing printing = SiteFiles.Printing.of(folders.templates, site.language());
      List<SiteFiles.Part> parts = SiteFiles.of(site, folders.content, printing, progress);
      progress.toMake(parts.size());
      SideBySide.each(
          parts,
          part -> {
            part.files().get().forEach(publication::write);
            progress.made();
          });
      progress.begins(Stage.PUBLISHING);
      return publication.commit(inputs);
    }
  }

  /** Of a preview, which is made once and has two states to compare, nothing is remembered. */
  private static Optional<Inputs> inputs(Site site, Folders folders) {
    if (site.preview().isPresent()) {
      return Optional.empty();
    }
    Settings settings = site.analysis().settings();
    History history = site.analysis().history();
    Stream<String> facts =
        Stream.concat(
            Stream.of(settings.asOf(), settings.drafts(), history.shallow()).map(String::valueOf),
            history.entries().stream().map(entry -> entry.revision().id()));
    return Optional.of(Inputs.of(facts.toList(), List.of(folders.content, folders.templates)));
  }
}
