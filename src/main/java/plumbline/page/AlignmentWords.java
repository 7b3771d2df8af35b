package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Report;
import plumbline.model.Team;

/** Says in sentences what a report found. */
final class AlignmentWords {
  private static final int MOST_NAMES = 5;

  private final Site site;
  private final Report report;

  AlignmentWords(Site site, Report report) {
    this.site = site;
    this.report = report;
  }

  /** One or two sentences with the counts. */
  String sentence() {
    if (report.states().isEmpty()) {
      return "There is no live objective in " + report.cycle().title() + " yet.";
    }
    return reach() + " " + gross() + rest();
  }

  /** {@code 10 of 12 objectives reach the company’s.} */
  String reach() {
    long anchors = count(AlignmentState.ANCHOR);
    long others = report.states().size() - anchors;
    if (others == 0) {
      return Words.count(anchors, "company objective", "company objectives")
          + ", and nobody else’s yet.";
    }
    long aligned = count(AlignmentState.ALIGNED);
    if (aligned == others) {
      return others == 1
          ? "The one objective below the company’s reaches it."
          : "All " + others + " objectives below the company’s reach it.";
    }
    return aligned + " of " + others + " objectives below the company’s reach it.";
  }

  private String gross() {
    List<Team> teams = report.teamsGross();
    int findings = report.gross().size();
    if (findings == 0) {
      return "No team is grossly out of alignment.";
    }
    if (teams.isEmpty()) {
      return Words.count(findings, "finding about the company is", "findings about the company are")
          + " gross.";
    }
    String names =
        teams.stream().limit(MOST_NAMES).map(Team::name).collect(Collectors.joining(", "));
    String more = teams.size() > MOST_NAMES ? " and " + (teams.size() - MOST_NAMES) + " more" : "";
    long all = report.shares().size();
    return teams.size()
        + " of "
        + Words.count(all, "team", "teams")
        + (teams.size() == 1 ? " stands out" : " stand out")
        + " with "
        + Words.count(findings, "gross finding", "gross findings")
        + ": "
        + names
        + more
        + ".";
  }

  private String rest() {
    int attention = report.attention().size();
    int accepted = report.accepted().size();
    String text =
        attention == 0
            ? ""
            : " " + Words.count(attention, "finding wants", "findings want") + " attention.";
    return accepted == 0
        ? text
        : text + " " + Words.count(accepted, "finding is", "findings are") + " accepted.";
  }

  /** What puts the findings into perspective. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (report.topOkrsMayBeUnknown()) {
      remarks.add(
          "More than a fifth of the teams do not reach the company’s objectives: perhaps the top OKRs are not known. That is one thing to put right, before any single team.");
    }
    if (report.forming()) {
      remarks.add(
          "Still forming: in the first "
              + site.settings().alignment().graceDays()
              + " days of a cycle, missing links are notes, not findings.");
    }
    if (report.bottomUpShare().isPresent()) {
      remarks.add(
          site.words().wholePercent(report.bottomUpShare().getAsDouble())
              + " of the "
              + Words.count(report.bottomUpStated(), "objective", "objectives")
              + " that state their origin came from the bottom up. About half is healthy.");
    }
    return remarks;
  }

  private long count(AlignmentState state) {
    return report.states().values().stream().filter(state::equals).count();
  }
}
