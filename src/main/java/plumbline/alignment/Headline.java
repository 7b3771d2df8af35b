package plumbline.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Comparison.Row;
import plumbline.text.Figure;
import plumbline.text.Phrase;

/** What a report says first, in sentences: the worst first after how much reaches the company. */
final class Headline {
  private static final String MISSING_LEVEL = "missing-level";
  private static final int MOST_NAMED = 5;

  /** Fewer teams than these are not compared. */
  private static final int FEWEST_TEAMS = 3;

  private final Report report;
  private final List<Message> sentences = new ArrayList<>();

  private Headline(Report report) {
    this.report = report;
  }

  static List<Message> of(Report report) {
    Headline headline = new Headline(report);
    headline.say();
    return List.copyOf(headline.sentences);
  }

  private void say() {
    if (report.states().isEmpty()) {
      add("found.nothing", report.cycle().title());
      return;
    }
    Optional<Finding> level =
        report.findings().stream()
            .filter(one -> one.rule().equals(MISSING_LEVEL) && !one.isAccepted())
            .findFirst();
    level.ifPresentOrElse(one -> sentences.add(one.message()), this::sayReach);
    sayTeams(level.isPresent());
    sayWidespread();
    sayOthers();
  }

  private void add(String key, Object... values) {
    sentences.add(Message.of(key, values));
  }

  private void sayReach() {
    long anchors = count(AlignmentState.ANCHOR);
    long others = report.states().size() - anchors;
    long aligned = count(AlignmentState.ALIGNED);
    if (others == 0) {
      add("found.only-company", anchors);
    } else if (aligned == others) {
      add("found.all-reach", others);
    } else {
      add("found.some-reach", aligned, others);
    }
  }

  private long count(AlignmentState state) {
    return report.states().values().stream().filter(state::equals).count();
  }

  private void sayTeams(boolean withoutALevel) {
    Comparison comparison = report.overview().comparison();
    List<Row> out = comparison.out();
    int teams = comparison.rows().size();
    if (comparison.isEachOut()) {
      add("headline.each-out", teams);
    } else if (!out.isEmpty()) {
      List<Phrase> named = out.stream().limit(MOST_NAMED).map(Headline::team).toList();
      int left = teams < FEWEST_TEAMS ? 0 : teams - out.size();
      add("headline.out", out.size(), teams, named, out.size() - named.size(), left);
    } else if (teams > 0 && !withoutALevel) {
      add("headline.none-out");
    }
  }

  /** {@code Facilities (0 of 4 objectives reach the company and 31 days late)}. */
  private static Phrase team(Row row) {
    Stream<Phrase> cells =
        row.cells().entrySet().stream()
            .filter(cell -> cell.getValue().isOut())
            .map(cell -> cell(row, cell.getKey(), cell.getValue().value()));
    List<Phrase> reasons =
        Stream.concat(cells, row.rules().stream().map(RuleInfo::title)).distinct().toList();
    return Message.of("headline.team", row.team(), reasons).phrase();
  }

  private static Phrase cell(Row row, Aspect aspect, double value) {
    return switch (aspect) {
      case REACH -> Phrase.of("cell.reach", row.share().aligned(), row.share().total());
      case DATES -> Phrase.of("cell.dates", Math.round(value));
      case TARGETS -> Phrase.of("cell.targets", new Figure.Percent(value));
      case VALUES -> Phrase.of("cell.values", Math.round(value));
    };
  }

  private void sayWidespread() {
    List<Widespread> all = report.overview().widespread();
    if (!all.isEmpty()) {
      add("headline.widespread", all.size(), all.stream().map(Widespread::phrase).toList());
    }
  }

  /** What is about the company's own goals is no team's. */
  private void sayOthers() {
    List<Finding> own =
        report.gross().stream()
            .filter(one -> one.teams().isEmpty() && !one.rule().equals(MISSING_LEVEL))
            .toList();
    if (!own.isEmpty()) {
      add(
          own.stream().allMatch(report::isCompanys) ? "found.gross-company" : "found.gross-nobodys",
          own.size());
    }
    int attention =
        (int) report.attention().stream().filter(one -> !one.rule().equals(MISSING_LEVEL)).count();
    if (attention > 0) {
      add("found.attention", attention);
    }
    if (!report.accepted().isEmpty()) {
      add("found.accepted", report.accepted().size());
    }
  }
}
