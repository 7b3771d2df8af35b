package plumbline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.RunListener.Stage;
import plumbline.RunListener.Work;
import plumbline.alignment.Alignment;
import plumbline.alignment.Analysis;
import plumbline.alignment.AnalysisInput;
import plumbline.alignment.Finding;
import plumbline.alignment.rules.Rules;
import plumbline.config.RuleNames;
import plumbline.config.Settings;
import plumbline.config.SettingsReader;
import plumbline.content.OkrsReader;
import plumbline.content.asset.AssetCheck;
import plumbline.content.source.SourceFile;
import plumbline.history.History;
import plumbline.history.Present;
import plumbline.link.Linked;
import plumbline.link.Linker;
import plumbline.model.Problem;
import plumbline.page.data.CheckDataMaker;
import plumbline.page.data.ReviewDataMaker;
import plumbline.page.review.ReviewPageMaker;
import plumbline.publish.Inputs;
import plumbline.publish.Publication;
import plumbline.publish.Target;
import plumbline.review.Review;
import plumbline.text.SideBySide;
import plumbline.view.CheckData;
import plumbline.view.ReviewData;
import plumbline.view.ReviewPage;

/** The whole program: from files to what they say, to what that means, to a site. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Reads the content and links what refers to what.
   *
   * @param progress told each stage
   */
  public static Read read(Input input, RunListener progress) {
    progress.begins(Stage.READING);
    List<SourceFile> files = input.content().files();
    List<Problem> problems = new ArrayList<>(input.content().problems());
    RuleNames ruleNames = new RuleNames(Rules.catalog());
    Settings settings = SettingsReader.read(files, input.flags(), ruleNames, problems);
    OkrsReader.Result read = OkrsReader.read(files, settings.calendar(), input.readings());
    problems.addAll(read.problems());
    problems.addAll(AssetCheck.problems(files, settings.publishing().assets()));
    progress.begins(Stage.LINKING);
    Linked linked = Linker.link(read.okrs(), settings);
    problems.addAll(linked.problems());
    problems.addAll(
        ruleNames.problems(Alignment.unknownAcceptances(linked.graph(), Rules.catalog().keySet())));
    progress.begins(Stage.HISTORY);
    History history = input.history().apply(new Present(input.content(), read.okrs(), settings));
    return new Read(read.okrs(), linked.graph(), settings, history, problems);
  }

  /**
   * Reads, links, scores and analyses.
   *
   * @param progress told each stage, and each rule that is asked
   */
  public static Checked check(Input input, RunListener progress) {
    Read read = read(input, progress);
    return new Checked(read.okrs(), analyse(read, progress), read.problems());
  }

  /**
   * Scores what was read, and asks every rule about it.
   *
   * @param progress told the stage, and each rule that is asked
   */
  public static Analysis analyse(Read read, RunListener progress) {
    progress.begins(Stage.SCORING);
    return Analysis.of(
        AnalysisInput.of(read.graph(), read.settings(), read.history(), Rules.ALL),
        (rule, question) -> progress.during(Work.RULE, rule, question));
  }

  /** What a change means, as a page. */
  public static ReviewPage page(Review review) {
    return ReviewPageMaker.of(review);
  }

  /** What a check found, for programs. */
  public static CheckData data(List<Problem> problems, List<Finding> findings) {
    return CheckDataMaker.of(problems, findings);
  }

  /** What a change means, for programs. */
  public static ReviewData data(Review review) {
    return ReviewDataMaker.of(review);
  }

  /**
   * Prints every page and publishes them, all or nothing; where nothing differs from what the site
   * was made from, it is left as it is.
   *
   * @param target the folder to write, and on which terms
   * @param progress told each stage and each part that is made
   * @throws plumbline.text.BundleMistake when a text of the site's own is wrong, or its language is
   *     none that there are texts for
   * @throws plumbline.render.template.TemplateMistake when a template of the site's own is wrong
   * @throws IOException when the site cannot be written; it is left as it was
   */
  public static Publication.Outcome build(SiteInput input, Target target, RunListener progress)
      throws IOException {
    progress.begins(Stage.COMPARING);
    try (Publication publication = Publication.open(target)) {
      Optional<Inputs> fingerprint = input.fingerprint();
      Optional<Publication.Outcome> unchanged =
          fingerprint.isPresent() ? publication.unchanged(fingerprint.get()) : Optional.empty();
      if (unchanged.isPresent()) {
        return unchanged.get();
      }
      progress.begins(Stage.WRITING);
      List<SiteFiles.Part> parts = SiteFiles.of(input, SiteFiles.Printing.of(input), progress);
      progress.toMake(parts.size());
      SideBySide.each(
          parts,
          part -> {
            part.files().get().forEach(publication::write);
            progress.made();
          });
      progress.begins(Stage.PUBLISHING);
      return publication.commit(fingerprint);
    }
  }
}
