package plumbline.page.alignment;

import java.util.ArrayList;
import java.util.List;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Report;
import plumbline.model.Team;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;

/** Says in sentences what a report found. */
public final class AlignmentWords {
  private static final int MOST_NAMES = 5;

  private final Site site;
  private final Report report;
  private final Words words;

  public AlignmentWords(Site site, Report report) {
    this.site = site;
    this.report = report;
    this.words = site.words();
  }

  /** One or two sentences with the counts. */
  public String sentence() {
    if (report.states().isEmpty()) {
      return words.say("found.nothing", report.cycle().title());
    }
    return reach() + " " + gross() + rest();
  }

  /** {@code 10 of 12 objectives reach the company’s.} */
  String reach() {
    long anchors = count(AlignmentState.ANCHOR);
    long others = report.states().size() - anchors;
    long aligned = count(AlignmentState.ALIGNED);
    if (others == 0) {
      return words.say("found.only-company", anchors);
    }
    return aligned == others
        ? words.say("found.all-reach", others)
        : words.say("found.some-reach", aligned, others);
  }

  private String gross() {
    List<String> teams = report.teamsGross().stream().map(Team::name).toList();
    int findings = report.gross().size();
    if (findings == 0) {
      return words.say("found.no-gross");
    }
    return teams.isEmpty()
        ? words.say("found.gross-company", findings)
        : words.say(
            "found.gross-teams", teams.size(), report.shares().size(), findings, names(teams));
  }

  private String names(List<String> teams) {
    int more = teams.size() - MOST_NAMES;
    return more > 0
        ? words.say("list.and-more", words.listed(teams.subList(0, MOST_NAMES)), more)
        : words.listed(teams);
  }

  private String rest() {
    int attention = report.attention().size();
    int accepted = report.accepted().size();
    return (attention == 0 ? "" : " " + words.say("found.attention", attention))
        + (accepted == 0 ? "" : " " + words.say("found.accepted", accepted));
  }

  /** What puts the findings into perspective. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (report.topOkrsMayBeUnknown()) {
      remarks.add(words.say("found.top-unknown"));
    }
    if (report.forming()) {
      remarks.add(words.say("found.forming", site.settings().alignment().graceDays()));
    }
    if (report.bottomUpShare().isPresent()) {
      remarks.add(
          words.say(
              "found.bottom-up",
              new Figure.Percent(report.bottomUpShare().getAsDouble()),
              report.bottomUpStated()));
    }
    return remarks;
  }

  private long count(AlignmentState state) {
    return report.states().values().stream().filter(state::equals).count();
  }
}
