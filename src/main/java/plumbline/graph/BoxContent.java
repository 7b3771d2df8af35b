package plumbline.graph;

import java.util.List;
import java.util.Locale;
import plumbline.score.Health;

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
  public record Row(String url, String title, String full, String score, Health health, double y) {}

  /**
   * A team's live objectives by their place in the alignment.
   *
   * @param bar how much of the box's bar each of them takes, in CSS pixels; only what is not empty
   */
  public record Tally(int objectives, int aligned, int explained, int unexplained, List<Part> bar) {
    static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

    public Tally {
      bar = List.copyOf(bar);
    }
  }

  /** One part of a team's bar. */
  public record Part(String state, double x, double width) {}
}
