package plumbline.page.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.graph.BoxContent;
import plumbline.graph.BoxContents;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.score.KeyResultScore;
import plumbline.score.MeanScore;
import plumbline.score.ObjectiveScore;
import plumbline.view.Urls;

/** Makes what the boxes of drawings say, with scores, marks and addresses. */
final class BoxContentMaker implements BoxContents {
  private final Site site;
  private final Links links;
  private final Function<Objective, String> address;

  /**
   * Makes them for one page.
   *
   * @param address of an objective; empty for one without a page
   */
  BoxContentMaker(Site site, Links links, Function<Objective, String> address) {
    this.site = site;
    this.links = links;
    this.address = address;
  }

  @Override
  public BoxContent of(Objective objective, boolean small) {
    OkrGraph graph = site.graph();
    Owner owner = graph.owner(objective);
    ObjectiveScore score = site.scores().of(objective);
    String url = address.apply(objective);
    return new BoxContent(
        objective.id().toString(),
        owner instanceof Company ? BoxContent.Shape.COMPANY : BoxContent.Shape.OBJECTIVE,
        url,
        objective.title(),
        owner.name(),
        graph.teamsOf(owner).stream().map(Team::name).findFirst().orElse(""),
        teams(owner),
        text(score.score()),
        score.health(),
        mark(objective, small),
        small ? List.of() : rows(score, url),
        BoxContent.Tally.NONE);
  }

  private List<String> teams(Owner owner) {
    List<Team> teams = site.graph().teamsOf(owner);
    return teams.isEmpty() && !(owner instanceof Company)
        ? List.of(owner.id())
        : teams.stream().map(Team::id).toList();
  }

  private BoxContent.Mark mark(Objective objective, boolean small) {
    return new BoxContent.Mark(
        state(objective),
        objective.kind().word(),
        objective.status().word(),
        small ? List.of() : findings(objective));
  }

  @Override
  public BoxContent of(Owner group, List<Objective> objectives) {
    MeanScore mean = site.scores().of(objectives);
    BoxContent.Tally tally = tally(objectives);
    String state =
        tally.aligned() > 0 ? "aligned" : tally.unexplained() > 0 ? "unexplained" : "explained";
    return new BoxContent(
        BoxContents.idOf(group),
        BoxContent.Shape.TEAM,
        goalsOf(group),
        group.name(),
        "",
        "",
        List.of(group.id()),
        text(mean.score()),
        mean.health(),
        new BoxContent.Mark(state, "", "active", List.of()),
        List.of(),
        tally);
  }

  private BoxContent.Tally tally(List<Objective> objectives) {
    int[] counts = new int[3];
    for (Objective objective : objectives) {
      String state = state(objective);
      counts[state.equals("unexplained") ? 2 : state.equals("explained") ? 1 : 0]++;
    }
    return BoxContent.Tally.of(counts[0], counts[1], counts[2]);
  }

  private List<BoxContent.Row> rows(ObjectiveScore score, String url) {
    List<BoxContent.Row> rows = new ArrayList<>(score.keyResults().size());
    for (KeyResultScore one : score.keyResults()) {
      rows.add(
          new BoxContent.Row(
              url + "#" + one.keyResult().id(),
              one.keyResult().title(),
              text(one.score()),
              one.health()));
    }
    return rows;
  }

  private String text(OptionalDouble score) {
    return score.isEmpty() ? "" : site.words().score(score);
  }

  /**
   * {@code anchor}, {@code aligned}, {@code explained}, {@code unexplained}; empty for one that is
   * not live.
   */
  private String state(Objective objective) {
    return report(objective).state(objective).map(AlignmentState::word).orElse("");
  }

  /** The ids of the rules that found something about an objective. */
  private List<String> findings(Objective objective) {
    return report(objective).of(objective).stream()
        .filter(finding -> !finding.isAccepted())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  private Report report(Objective objective) {
    return site.report(site.graph().cycleOf(objective));
  }

  /** The page of a team, at its objectives, or of a person. */
  private String goalsOf(Owner owner) {
    String url = links.to(owner).url();
    return owner instanceof Team ? url + "#" + Urls.TEAM_OBJECTIVES : url;
  }
}
