package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Report;
import plumbline.review.Side;

/** Says how a report's counts differ from those of the state that a preview is compared with. */
final class AlignmentStep {
  private AlignmentStep() {}

  /** A sentence with a space before it; empty outside previews and where the base has no report. */
  static String sentence(Site site, Report report) {
    Optional<Side> base = site.preview().map(preview -> preview.review().before());
    return base.filter(Side::isReadable)
        .flatMap(side -> side.graph().cycle(report.cycle().id()).map(side.analysis()::report))
        .map(before -> sentence(before, report, base.get().name()))
        .orElse("");
  }

  private static String sentence(Report before, Report after, String name) {
    List<String> steps = new ArrayList<>();
    int gross = after.gross().size() - before.gross().size();
    int attention = after.attention().size() - before.attention().size();
    if (gross != 0) {
      steps.add(step(gross) + " gross " + (Math.abs(gross) == 1 ? "finding" : "findings"));
    }
    if (attention != 0) {
      steps.add(
          step(attention)
              + " that "
              + (Math.abs(attention) == 1 ? "wants" : "want")
              + " attention");
    }
    return steps.isEmpty()
        ? " The counts are those of " + name + "."
        : " That is " + String.join(" and ", steps) + " than " + name + ".";
  }

  private static String step(int by) {
    return Math.abs(by) + (by > 0 ? " more" : " fewer");
  }
}
