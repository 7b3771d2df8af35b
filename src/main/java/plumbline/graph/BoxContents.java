package plumbline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.score.KeyResultScore;
import plumbline.score.MeanScore;
import plumbline.score.ObjectiveScore;
import plumbline.text.Figure;

/** Writes what boxes say. */
final class BoxContents {
  private final DrawingInput source;
  private final boolean small;

  /**
   * Writes for one picture.
   *
   * @param small leaves out what only the large picture shows
   */
  BoxContents(DrawingInput source, boolean small) {
    this.source = source;
    this.small = small;
  }

  BoxContent of(Objective objective) {
    OkrGraph graph = source.graph();
    Owner owner = graph.owner(objective);
    ObjectiveScore score = source.scores().of(objective);
    String url = source.addresses().objective().apply(objective);
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
        mark(objective),
        small ? List.of() : rows(score, url),
        BoxContent.Tally.NONE);
  }

  private List<String> teams(Owner owner) {
    List<Team> teams = source.graph().teamsOf(owner);
    return teams.isEmpty() && !(owner instanceof Company)
        ? List.of(owner.id())
        : teams.stream().map(Team::id).toList();
  }

  private BoxContent.Mark mark(Objective objective) {
    return new BoxContent.Mark(
        source.marks().state().apply(objective),
        objective.kind().word(),
        objective.status().word(),
        small ? List.of() : source.marks().findings().apply(objective));
  }

  /** A box for all live objectives of a group. */
  BoxContent of(Owner group, List<Objective> objectives) {
    MeanScore mean = source.scores().of(objectives);
    BoxContent.Tally tally = tally(objectives);
    String state =
        tally.aligned() > 0 ? "aligned" : tally.unexplained() > 0 ? "unexplained" : "explained";
    return new BoxContent(
        idOf(group),
        BoxContent.Shape.TEAM,
        source.addresses().owner().apply(group),
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

  static String idOf(Owner group) {
    return "@" + group.id();
  }

  private BoxContent.Tally tally(List<Objective> objectives) {
    int[] counts = new int[3];
    for (Objective objective : objectives) {
      String state = source.marks().state().apply(objective);
      counts[state.equals("unexplained") ? 2 : state.equals("explained") ? 1 : 0]++;
    }
    return new BoxContent.Tally(objectives.size(), counts[0], counts[1], counts[2], bar(counts));
  }

  private static List<BoxContent.Part> bar(int[] counts) {
    List<BoxContent.Part> bar = new ArrayList<>(3);
    List<String> states = List.of("aligned", "explained", "unexplained");
    double perGoal = Measures.TEAMS.words() / Math.max(1, counts[0] + counts[1] + counts[2]);
    int before = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double x = Layout.round(before * perGoal);
        bar.add(new BoxContent.Part(states.get(i), x, Layout.round(counts[i] * perGoal)));
      }
      before += counts[i];
    }
    return bar;
  }

  private List<BoxContent.Row> rows(ObjectiveScore score, String url) {
    List<BoxContent.Row> rows = new ArrayList<>(score.keyResults().size());
    for (KeyResultScore one : score.keyResults()) {
      String title = one.keyResult().title();
      rows.add(
          new BoxContent.Row(
              url + "#" + one.keyResult().id(),
              FittedText.row(title),
              title,
              text(one.score()),
              one.health(),
              rows.size() * Measures.ROW));
    }
    return rows;
  }

  private String text(OptionalDouble score) {
    return score.isEmpty() ? "" : source.language().say(new Figure.Share(score.getAsDouble()));
  }
}
