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
final class Faces {
  private final Source source;
  private final boolean small;

  /**
   * Writes for one picture.
   *
   * @param small leaves out what only the large picture shows
   */
  Faces(Source source, boolean small) {
    this.source = source;
    this.small = small;
  }

  Face of(Objective objective) {
    OkrGraph graph = source.graph();
    Owner owner = graph.owner(objective);
    ObjectiveScore score = source.scores().of(objective);
    String url = source.addresses().objective().apply(objective);
    return new Face(
        objective.id().toString(),
        owner instanceof Company ? Face.Shape.COMPANY : Face.Shape.OBJECTIVE,
        url,
        objective.title(),
        owner.name(),
        graph.teamsOf(owner).stream().map(Team::name).findFirst().orElse(""),
        teams(owner),
        text(score.score()),
        score.health(),
        mark(objective),
        small ? List.of() : rows(score, url),
        Face.Tally.NONE);
  }

  private List<String> teams(Owner owner) {
    List<Team> teams = source.graph().teamsOf(owner);
    return teams.isEmpty() && !(owner instanceof Company)
        ? List.of(owner.id())
        : teams.stream().map(Team::id).toList();
  }

  private Face.Mark mark(Objective objective) {
    return new Face.Mark(
        source.marks().state().apply(objective),
        objective.kind().word(),
        objective.status().word(),
        small ? List.of() : source.marks().findings().apply(objective));
  }

  /** A box for all live objectives of a group. */
  Face of(Owner group, List<Objective> objectives) {
    MeanScore mean = source.scores().of(objectives);
    Face.Tally tally = tally(objectives);
    String state =
        tally.aligned() > 0 ? "aligned" : tally.unexplained() > 0 ? "unexplained" : "explained";
    return new Face(
        idOf(group),
        Face.Shape.TEAM,
        source.addresses().owner().apply(group),
        group.name(),
        "",
        "",
        List.of(group.id()),
        text(mean.score()),
        mean.health(),
        new Face.Mark(state, "", "active", List.of()),
        List.of(),
        tally);
  }

  static String idOf(Owner group) {
    return "@" + group.id();
  }

  private Face.Tally tally(List<Objective> objectives) {
    int[] counts = new int[3];
    for (Objective objective : objectives) {
      String state = source.marks().state().apply(objective);
      counts[state.equals("unexplained") ? 2 : state.equals("explained") ? 1 : 0]++;
    }
    return new Face.Tally(objectives.size(), counts[0], counts[1], counts[2], bar(counts));
  }

  private static List<Face.Part> bar(int[] counts) {
    List<Face.Part> bar = new ArrayList<>(3);
    List<String> states = List.of("aligned", "explained", "unexplained");
    double perGoal = Style.TEAMS.words() / Math.max(1, counts[0] + counts[1] + counts[2]);
    int before = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double x = Placing.round(before * perGoal);
        bar.add(new Face.Part(states.get(i), x, Placing.round(counts[i] * perGoal)));
      }
      before += counts[i];
    }
    return bar;
  }

  private List<Face.Row> rows(ObjectiveScore score, String url) {
    List<Face.Row> rows = new ArrayList<>(score.keyResults().size());
    for (KeyResultScore one : score.keyResults()) {
      String title = one.keyResult().title();
      rows.add(
          new Face.Row(
              url + "#" + one.keyResult().id(),
              Words.row(title),
              title,
              text(one.score()),
              one.health(),
              rows.size() * Style.ROW));
    }
    return rows;
  }

  private String text(OptionalDouble score) {
    return score.isEmpty() ? "" : source.language().say(new Figure.Share(score.getAsDouble()));
  }
}
