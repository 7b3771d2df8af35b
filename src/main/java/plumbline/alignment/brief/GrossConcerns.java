package plumbline.alignment.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.alignment.Widespread;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.score.Scores;
import plumbline.text.Phrase;

/** The company's goals that nobody serves, and who is grossly out of alignment. */
record GrossConcerns(Report report, Scores scores, Weights weights) {
  private static final String UNSERVED = "unserved-objective";

  /** What is grossly out of alignment is worth this much of itself. */
  private static final double WORTH = 0.5;

  /** Of more teams than this only their number and the worst are told. */
  private static final int MOST_TEAMS = 3;

  List<Concern> concerns() {
    List<Concern> concerns = new ArrayList<>();
    Stream.concat(report.gross().stream(), report.attention().stream())
        .filter(finding -> finding.rule().equals(UNSERVED))
        .flatMap(finding -> finding.subject().about().stream())
        .map(this::unserved)
        .forEach(concerns::add);
    report.gross().stream()
        .filter(finding -> finding.teams().isEmpty() && !finding.rule().equals(UNSERVED))
        .flatMap(finding -> finding.subject().about().stream().limit(1).map(o -> of(o, finding)))
        .forEach(concerns::add);
    concerns.addAll(teams());
    report.overview().widespread().stream()
        .flatMap(one -> many(one).stream())
        .forEach(concerns::add);
    return concerns;
  }

  /** What is gross and holds for many; an example leads to the first of them. */
  private Optional<Concern> many(Widespread widespread) {
    List<Finding> gross =
        widespread.findings().stream()
            .filter(one -> one.findingClass() == FindingClass.GROSS)
            .toList();
    Set<Objective> about = new LinkedHashSet<>();
    gross.forEach(finding -> about.addAll(finding.subject().about()));
    Optional<Object> example =
        Stream.concat(
                about.stream().map(Object.class::cast),
                gross.stream().flatMap(one -> one.teams().stream()))
            .findFirst();
    return example.map(
        one ->
            new Concern(
                Message.of(
                    "brief.many", title(gross.get(0)), widespread.count(), widespread.asked(), one),
                WORTH * Math.max(gross.size(), weights.of(about))));
  }

  private Concern unserved(Objective objective) {
    double left = 1 - scores.of(objective).score().orElse(0);
    return new Concern(Message.of("brief.unserved", objective), left * weights.of(objective));
  }

  private Concern of(Objective objective, Finding finding) {
    return new Concern(
        Message.of("brief.company", objective, title(finding)), WORTH * weights.of(objective));
  }

  private static Phrase title(Finding finding) {
    return Phrase.of("rule." + finding.rule() + ".title");
  }

  private List<Concern> teams() {
    Map<Team, List<Finding>> byTeam = new LinkedHashMap<>();
    for (Finding finding : report.gross()) {
      finding.teams().forEach(t -> byTeam.computeIfAbsent(t, id -> new ArrayList<>()).add(finding));
    }
    List<Concern> concerns = new ArrayList<>();
    byTeam.forEach((team, findings) -> concerns.add(team(team, findings)));
    if (concerns.size() <= MOST_TEAMS) {
      return concerns;
    }
    Team worst =
        byTeam.entrySet().stream()
            .max(
                Comparator.<Map.Entry<Team, List<Finding>>>comparingDouble(
                        one -> damage(one.getKey(), one.getValue()))
                    .thenComparing(one -> one.getKey().id(), Comparator.reverseOrder()))
            .orElseThrow()
            .getKey();
    return List.of(
        new Concern(
            Message.of("brief.teams", concerns.size(), worst),
            concerns.stream().mapToDouble(Concern::damage).sum()));
  }

  private Concern team(Team team, List<Finding> findings) {
    List<Phrase> titles = findings.stream().map(GrossConcerns::title).distinct().toList();
    return new Concern(Message.of("brief.team", team, titles), damage(team, findings));
  }

  /** Half of each goal concerned; of all its goals where a finding is about the team itself. */
  private double damage(Team team, List<Finding> findings) {
    Set<Objective> about = new LinkedHashSet<>();
    findings.forEach(finding -> about.addAll(finding.subject().about()));
    boolean whole = findings.stream().anyMatch(one -> one.subject().about().isEmpty());
    int all = report.share(team).map(TeamShare::total).orElse(0);
    return WORTH * (whole ? Math.max(all, weights.of(about)) : weights.of(about));
  }
}
