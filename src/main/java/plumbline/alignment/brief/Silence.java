package plumbline.alignment.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.alignment.Message;
import plumbline.alignment.Report;
import plumbline.model.Objective;
import plumbline.score.Scores;

/** The goals that nobody has looked at, in one sentence. */
record Silence(Scores scores, Weights weights, int staleAfter) {
  private static final String STALE = "stale";

  /** A goal that nobody looks at may be well; so it counts for little. */
  private static final double WORTH = 0.1;

  /**
   * @param told those of which it is said already
   */
  List<Concern> of(Report report, List<Objective> told) {
    Set<Objective> silent = new LinkedHashSet<>();
    report.findings().stream()
        .filter(finding -> finding.rule().equals(STALE) && !finding.isAccepted())
        .forEach(finding -> silent.addAll(finding.subject().about()));
    told.forEach(silent::remove);
    silent.removeIf(one -> days(report, one) <= staleAfter);
    return silent.isEmpty()
        ? List.of()
        : List.of(new Concern(message(report, silent), WORTH * weights.of(silent)));
  }

  private Message message(Report report, Set<Objective> silent) {
    Objective longest =
        silent.stream()
            .max(
                Comparator.<Objective>comparingLong(one -> days(report, one))
                    .thenComparing(Objective::id, Comparator.reverseOrder()))
            .orElseThrow();
    return silent.size() == 1
        ? Message.of("brief.silent-one", longest, days(report, longest))
        : Message.of("brief.silent", silent.size(), staleAfter, longest, days(report, longest));
  }

  private long days(Report report, Objective objective) {
    LocalDate last = scores.of(objective).lastUpdate().orElse(report.cycle().start());
    return ChronoUnit.DAYS.between(last, scores.asOf());
  }
}
