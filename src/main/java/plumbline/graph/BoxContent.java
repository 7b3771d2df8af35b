package plumbline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import plumbline.model.Health;

/**
 * What a box says.
 *
 * @param id the objective's id; {@code @} and the id of a team or a person
 * @param url where it leads
 * @param title the whole title
 * @param by who answers for it; empty for a team
 * @param team the name of the team that stands for it; empty where there is none
 * @param teams the ids of the teams it belongs to; the owner where they are in none
 * @param score two decimals; empty where it is unknown
 * @param mark its place in the alignment, for filters and style
 * @param rows an objective's key results; empty in small pictures
 * @param tally a team's objectives; empty for an objective
 */
public record BoxContent(
    String id,
    Shape shape,
    String url,
    String title,
    String by,
    String team,
    List<String> teams,
    String score,
    Health health,
    Mark mark,
    List<Row> rows,
    Tally tally) {
  public BoxContent {
    teams = List.copyOf(teams);
    rows = List.copyOf(rows);
  }

  /** This content with its rows one below the other, their titles shortened to fit. */
  BoxContent placed() {
    List<Row> placed =
        IntStream.range(0, rows.size()).mapToObj(place -> rows.get(place).at(place)).toList();
    return new BoxContent(
        id, shape, url, title, by, team, teams, score, health, mark, placed, tally);
  }

  /** What kind of thing a box stands for. */
  public enum Shape {
    /** A goal of the company. */
    COMPANY,
    OBJECTIVE,
    /** All goals of a team, or of a person without a team. */
    TEAM;

    /** The word for style sheets. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What filters look at.
   *
   * @param state {@code anchor}, {@code aligned}, {@code explained} or {@code unexplained}; empty
   *     for what does not count
   * @param kind the author's word: {@code committed}, {@code aspirational} or {@code learning}
   * @param status the author's word, for example {@code active}
   * @param findings the ids of the rules that found something
   */
  public record Mark(String state, String kind, String status, List<String> findings) {
    public Mark {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A key result.
   *
   * @param title shortened to fit one line
   * @param full the whole title
   * @param y where the row starts below the box, in CSS pixels
   */
  public record Row(String url, String title, String full, String score, Health health, double y) {
    /** One that has no place yet. */
    public Row(String url, String title, String score, Health health) {
      this(url, title, title, score, health, 0);
    }

    /** This row at its place below the box, from 0, with a title that fits. */
    Row at(int place) {
      return new Row(url, FittedText.row(full), full, score, health, place * Measures.ROW);
    }
  }

  /**
   * A team's live objectives by their place in the alignment.
   *
   * @param bar how much of the box's bar each of them takes, in CSS pixels; only what is not empty
   */
  public record Tally(int objectives, int aligned, int explained, int unexplained, List<Part> bar) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

    public Tally {
      bar = List.copyOf(bar);
    }

    /** The tally of so many objectives. */
    public static Tally of(int aligned, int explained, int unexplained) {
      return new Tally(
          aligned + explained + unexplained,
          aligned,
          explained,
          unexplained,
          bar(aligned, explained, unexplained));
    }

    private static List<Part> bar(int... counts) {
      List<Part> parts = new ArrayList<>(3);
      List<String> states = List.of("aligned", "explained", "unexplained");
      double perGoal = Measures.TEAMS.words() / Math.max(1, counts[0] + counts[1] + counts[2]);
      int before = 0;
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          double x = Layout.round(before * perGoal);
          parts.add(new Part(states.get(i), x, Layout.round(counts[i] * perGoal)));
        }
        before += counts[i];
      }
      return parts;
    }
  }

  /** One part of a team's bar. */
  public record Part(String state, double x, double width) {}
}
