package plumbline.alignment.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Aspect;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.TeamMeasure;
import plumbline.alignment.rules.aid.LateDates;
import plumbline.link.Link;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Objective;

/**
 * A supporting key result that falls due after what it supports; one finding a link.
 *
 * <p>A link to a key result is measured against that key result's date, a link to an objective
 * against the last of its key results' dates. What was reached by then is not late. Gross where the
 * supported objective is committed, no support of it is in time, and the late date was stated and
 * not only follows from the cycle's end.
 */
public final class LateSupport implements Rule, TeamMeasure {
  /** Up to a week is no reason to call a team out, whatever the others do. */
  private static final double WEEK = 7;

  private static final RuleInfo INFO =
      RuleInfo.consistency("late-support", FindingClass.GROSS)
          .asking(Population.SUPPORTING)
          .shownIn(Aspect.DATES, FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    Map<String, Boolean> inTime = new HashMap<>();
    return measured(facts).flatMap(link -> finding(facts, link, inTime).stream()).toList();
  }

  private static Stream<Link> measured(Facts facts) {
    return facts.live().stream()
        .flatMap(objective -> facts.graph().supports(objective).stream())
        .filter(link -> link.to().status().isLive() && isLiveTarget(link))
        .filter(link -> facts.sharesDay(link.from(), link.to()));
  }

  @Override
  public Aspect aspect() {
    return Aspect.DATES;
  }

  @Override
  public double tolerance(Facts facts) {
    return WEEK;
  }

  /** Days from the day that is supported to the latest support of it; 0 where all is in time. */
  @Override
  public Map<String, Double> byTeam(Facts facts) {
    Map<String, Double> days = new HashMap<>();
    measured(facts)
        .forEach(
            link -> {
              LocalDate due = LateDates.dueOf(facts, link);
              double latest =
                  late(facts, link.from(), due).stream()
                      .mapToLong(one -> DAYS.between(due, facts.due(link.from(), one)))
                      .max()
                      .orElse(0);
              facts
                  .graph()
                  .teamsOf(facts.graph().owner(link.from()))
                  .forEach(team -> days.merge(team.id(), latest, Math::max));
            });
    return days;
  }

  private static boolean isLiveTarget(Link link) {
    return link.keyResult().map(one -> one.status().isLive()).orElse(true);
  }

  /**
   * @param inTime whether each goal has support in time, as far as that was looked up before
   */
  private Optional<Finding> finding(Facts facts, Link link, Map<String, Boolean> inTime) {
    List<KeyResult> late = late(facts, link.from(), LateDates.dueOf(facts, link));
    if (late.isEmpty()) {
      return Optional.empty();
    }
    boolean alone =
        link.to().kind() == Kind.COMMITTED
            && late.stream().anyMatch(one -> one.due().isPresent())
            && !inTime.computeIfAbsent(goal(link), goal -> hasSupportInTime(facts, link));
    LateDates dates = new LateDates(facts, link, late);
    return Optional.of(
        INFO.finding(
                alone ? FindingClass.GROSS : FindingClass.ATTENTION,
                FindingPlaces.of(facts.graph(), link.from(), FindingPlaces.at(late.get(0), "due")),
                dates.message(alone),
                dates.edit())
            .with(dates.table()));
  }

  private static String goal(Link link) {
    return link.to().id() + "#" + link.keyResult().map(KeyResult::id).orElse("");
  }

  private static List<KeyResult> late(Facts facts, Objective from, LocalDate due) {
    return facts.keyResults(from).stream()
        .filter(one -> facts.due(from, one).isAfter(due) && !facts.isReachedBy(from, one, due))
        .toList();
  }

  /** Whether anything that supports the same goal, or the whole of which it is part, is in time. */
  private static boolean hasSupportInTime(Facts facts, Link link) {
    LocalDate due = LateDates.dueOf(facts, link);
    return facts.supporters(link.to()).stream()
        .filter(other -> link.keyResult().isEmpty() || isForSame(link, other))
        .map(Link::from)
        .anyMatch(from -> late(facts, from, due).size() < facts.keyResults(from).size());
  }

  private static boolean isForSame(Link link, Link other) {
    return other.keyResult().isEmpty()
        || other.keyResult().get().id().equals(link.keyResult().get().id());
  }
}
