package plumbline.page.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.AlignmentState;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.Origin;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;
import plumbline.score.Scores;
import plumbline.view.OkrsData;
import plumbline.view.OkrsData.CompanyData;
import plumbline.view.OkrsData.CycleData;
import plumbline.view.OkrsData.DependencyData;
import plumbline.view.OkrsData.KeyResultData;
import plumbline.view.OkrsData.ObjectiveData;
import plumbline.view.OkrsData.PersonData;
import plumbline.view.OkrsData.SupportData;
import plumbline.view.OkrsData.TeamData;
import plumbline.view.Urls;

/** Puts everything that is published together for other programs. */
public final class OkrsDataMaker {
  private static final int DECIMALS = 4;

  private final OkrGraph graph;
  private final Site site;
  private final Scores scores;
  private final Links links = new Links(Urls.HOME);

  private OkrsDataMaker(Site site) {
    this.site = site;
    this.graph = site.graph();
    this.scores = site.scores();
  }

  public static OkrsData of(Site site) {
    OkrsDataMaker builder = new OkrsDataMaker(site);
    OkrGraph graph = site.graph();
    Company company = graph.company();
    return new OkrsData(
        site.scores().asOf(),
        new CompanyData(company.name(), company.mission(), company.vision()),
        graph.cycles().stream().map(builder::cycle).toList(),
        graph.teams().stream().map(builder::team).toList(),
        graph.people().stream().map(builder::person).toList(),
        graph.objectives().stream().map(builder::objective).toList());
  }

  private CycleData cycle(Cycle cycle) {
    return new CycleData(
        cycle.id(),
        cycle.title(),
        cycle.start(),
        cycle.end(),
        graph.parent(cycle).map(Cycle::id),
        links.url(Urls.of(cycle)));
  }

  private TeamData team(Team team) {
    return new TeamData(
        team.id(),
        team.name(),
        graph.parent(team).map(Team::id),
        graph.lead(team).map(Person::id),
        links.url(Urls.of(team)));
  }

  private PersonData person(Person person) {
    return new PersonData(
        person.id(),
        person.name(),
        person.title(),
        graph.teamsOf(person).stream().map(Team::id).toList(),
        graph.manager(person).map(Person::id),
        links.url(Urls.of(person)));
  }

  private ObjectiveData objective(Objective objective) {
    ObjectiveScore score = scores.of(objective);
    return new ObjectiveData(
        objective.id().toString(),
        objective.title(),
        graph.owner(objective).id(),
        objective.id().cycle(),
        objective.kind().word(),
        objective.origin().map(Origin::word),
        objective.status().word(),
        site.report(graph.cycleOf(objective)).state(objective).map(AlignmentState::word),
        rounded(score.score()),
        graph.supports(objective).stream().map(OkrsDataMaker::support).toList(),
        graph.supportedBy(objective).stream()
            .map(link -> link.from().id().toString())
            .distinct()
            .sorted()
            .toList(),
        graph.dependsOn(objective).stream().map(OkrsDataMaker::dependency).toList(),
        links.url(Urls.of(objective)),
        score.keyResults().stream().map(one -> keyResult(objective, one)).toList());
  }

  private static SupportData support(Link link) {
    return new SupportData(
        link.to().id().toString(), link.keyResult().map(KeyResult::id), link.because());
  }

  private static DependencyData dependency(Link link) {
    return new DependencyData(link.to().id().toString(), link.keyResult().map(KeyResult::id));
  }

  private KeyResultData keyResult(Objective objective, KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    Owner owner = graph.owner(objective, keyResult);
    Optional<Measure.Numeric> numeric =
        Optional.of(keyResult.measure())
            .filter(Measure.Numeric.class::isInstance)
            .map(Measure.Numeric.class::cast);
    return new KeyResultData(
        keyResult.id(),
        keyResult.title(),
        owner.id(),
        keyResult.measure().name(),
        numeric.map(Measure.Numeric::start),
        numeric.map(Measure.Numeric::target),
        score.current(),
        Optional.of(keyResult.measure().unit()).filter(unit -> !unit.isEmpty()),
        score.due(),
        rounded(score.progress()),
        rounded(score.score()));
  }

  private static Optional<BigDecimal> rounded(OptionalDouble value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal exact = BigDecimal.valueOf(value.getAsDouble());
    return Optional.of(exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
  }
}
