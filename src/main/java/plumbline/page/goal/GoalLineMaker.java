package plumbline.page.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.link.Link;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Status;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;
import plumbline.view.Badge;
import plumbline.view.GoalLine;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.TextSpan;

/** Makes the lines of goals that one page shows. */
public final class GoalLineMaker {
  private final Site site;
  private final Links links;
  private final Words words;

  public GoalLineMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
    this.words = site.words();
  }

  public List<GoalLine> of(List<Objective> objectives) {
    return objectives.stream().map(this::of).toList();
  }

  public GoalLine of(Objective objective) {
    return of(objective, links.to(objective));
  }

  /** The same where nothing but the title tells them apart. */
  public List<GoalLine> named(List<Objective> objectives) {
    List<LinkTo> titles = new Titles(site, links).of(objectives);
    return IntStream.range(0, titles.size())
        .mapToObj(place -> of(objectives.get(place), titles.get(place)))
        .toList();
  }

  private GoalLine of(Objective objective, LinkTo title) {
    Meter meter = meter(objective);
    return new GoalLine(
        title,
        Optional.empty(),
        owners(site.graph().owner(objective)),
        List.of(),
        Optional.of(objective.status())
            .filter(status -> status != Status.ACTIVE)
            .map(words::status),
        site.preview().flatMap(preview -> preview.mark(objective, site.words())),
        meter.state(),
        meter,
        TraceViewMaker.of(site, objective),
        List.of());
  }

  /**
   * An objective where it is clear whose it is: the line says instead what of the company it
   * serves.
   */
  public GoalLine serving(Objective objective) {
    return of(objective).withoutOwners().with(serves(objective));
  }

  /** Each objective with what of the company it serves. */
  public List<GoalLine> serving(List<Objective> objectives) {
    return objectives.stream().map(this::serving).toList();
  }

  /** The same where it is not clear whose it is. */
  public List<GoalLine> ownedAndServing(List<Objective> objectives) {
    return objectives.stream().map(o -> of(o).with(serves(o))).toList();
  }

  private List<List<TextSpan>> serves(Objective objective) {
    List<Objective> above = site.graph().servedOfCompany(objective);
    List<Objective> served = above.stream().filter(one -> one.status().isLive()).toList();
    if (served.isEmpty() || reachesNothing(objective)) {
      return List.of(
          above.stream()
              .filter(one -> !one.status().isLive())
              .findFirst()
              .map(this::servesEnded)
              .orElseGet(() -> words.said("detail.serves-none")));
    }
    List<List<TextSpan>> details = new ArrayList<>();
    details.add(words.said("detail.serves", TextSpan.of(links.to(served.get(0)))));
    for (Objective further : served.subList(1, served.size())) {
      LinkTo link = links.to(further);
      details.add(List.of(new TextSpan(link.text(), Optional.of(link.url()))));
    }
    return details;
  }

  /** As the report and the drawings have it: what counts and does not reach the company. */
  private boolean reachesNothing(Objective objective) {
    return site.report(site.graph().cycleOf(objective))
        .state(objective)
        .filter(state -> !state.isAligned())
        .isPresent();
  }

  private List<TextSpan> servesEnded(Objective ended) {
    return words.said(
        "detail.serves-ended", TextSpan.of(links.to(ended)), words.status(ended.status()));
  }

  /** A key result outside its objective's page. */
  public GoalLine of(Objective objective, KeyResult keyResult) {
    Meter meter = meter(objective, site.scores().of(objective, keyResult));
    Status status = keyResult.status();
    return new GoalLine(
        links.to(objective, keyResult),
        Optional.of(label(objective, keyResult)),
        owners(site.graph().owner(objective, keyResult)),
        List.of(),
        Optional.of(status).filter(s -> s != Status.ACTIVE).map(words::status),
        site.preview().flatMap(preview -> preview.mark(objective, keyResult, site.words())),
        meter.state(),
        meter,
        Optional.empty(),
        List.of());
  }

  /** The other end of links: for 'supports', or 'supported by'. */
  public GoalLine of(Link link, Objective shown) {
    List<List<TextSpan>> details = new ArrayList<>();
    link.keyResult()
        .ifPresent(
            kr ->
                details.add(
                    words.said(
                        "detail.for", label(link.to(), kr), TextSpan.of(links.to(link.to(), kr)))));
    link.because().ifPresent(reason -> details.add(words.said("detail.because", reason)));
    if (!link.from().id().cycle().equals(link.to().id().cycle())) {
      details.add(words.said("detail.in", TextSpan.of(links.to(site.graph().cycleOf(shown)))));
    }
    return of(shown).with(details);
  }

  /** Who answers for a goal: the owner, and for a person the teams. */
  public List<LinkTo> owners(Owner owner) {
    List<LinkTo> all = new ArrayList<>();
    all.add(links.to(owner));
    if (owner instanceof Person person) {
      for (Team team : site.graph().teamsOf(person)) {
        all.add(links.to(team));
      }
    }
    return all;
  }

  /** {@code KR1} by its place in the objective. */
  public String label(Objective objective, KeyResult keyResult) {
    for (int i = 0; i < objective.keyResults().size(); i++) {
      if (objective.keyResults().get(i).id().equals(keyResult.id())) {
        return words.say("kr.key", i + 1);
      }
    }
    throw new IllegalArgumentException(keyResult.id() + " is not in " + objective.id());
  }

  /** How an objective stands. */
  public Meter meter(Objective objective) {
    ObjectiveScore score = site.scores().of(objective);
    Badge state = words.state(score.health());
    return words.meter(
        state,
        score.score(),
        words.expectation(objective.kind(), score.comparedWith()),
        score.graded());
  }

  /** How a key result of an objective stands. */
  public Meter meter(Objective objective, KeyResultScore score) {
    return words.meter(
        words.state(score.health()),
        score.score(),
        words.expectation(objective.kind(), score.comparedWith()),
        score.graded());
  }
}
