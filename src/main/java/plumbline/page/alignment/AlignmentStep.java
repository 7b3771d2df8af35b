package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Report;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.review.Side;
import plumbline.text.Phrase;

/** Says how a report's counts differ from those of the state that a preview is compared with. */
final class AlignmentStep {
  private AlignmentStep() {}

  /** A sentence with a space before it; empty outside previews and where the base has no report. */
  static String sentence(Site site, Report report) {
    Optional<Side> base = site.preview().map(preview -> preview.review().before());
    return base.filter(Side::isReadable)
        .flatMap(side -> side.graph().cycle(report.cycle().id()).map(side.analysis()::report))
        .map(before -> " " + sentence(site.words(), steps(before, report), base.get().name()))
        .orElse("");
  }

  private static String sentence(Words words, List<Phrase> steps, String name) {
    return steps.isEmpty()
        ? words.say("found.no-step", name)
        : words.say("found.step", steps, name);
  }

  private static List<Phrase> steps(Report before, Report after) {
    List<Phrase> steps = new ArrayList<>();
    int gross = after.gross().size() - before.gross().size();
    int attention = after.attention().size() - before.attention().size();
    if (gross != 0) {
      steps.add(Phrase.of("found.step-gross", Math.abs(gross), way(gross)));
    }
    if (attention != 0) {
      steps.add(Phrase.of("found.step-attention", Math.abs(attention), way(attention)));
    }
    return steps;
  }

  private static String way(int by) {
    return by > 0 ? "more" : "fewer";
  }
}
