package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The report 'grossly out of alignment' of one cycle.
 *
 * @param cycle its title
 * @param sentence what was found, with the counts
 * @param remarks what puts the whole into perspective: the grace period, or that the top OKRs may
 *     not be known
 * @param strip every team's aligned share on one line; empty without teams that have objectives
 * @param stripWhy how a share on it comes about, and what its mark means
 * @param teams the same as a table
 * @param gross a card for each team, the company or a cluster
 * @param moreGross what is said where they are not all here
 * @param unserved company objectives that nobody serves
 * @param moreUnserved what is said where they are not all here
 * @param attention by team, the company's first
 * @param byTeam in their place, where the report is too long to hold all findings
 * @param accepted findings that were accepted in review
 * @param moreAccepted what is said where they are not all here
 * @param notes folded
 * @param moreNotes what is said where they are not here
 * @param rules the rules and thresholds used
 * @param hints the page of writing hints, with their number
 * @param data the report for other programs
 * @param schema what the data mean
 */
public record AlignmentPage(
    Frame frame,
    LinkTo cycle,
    String sentence,
    List<String> remarks,
    Optional<Strip> strip,
    Explanation stripWhy,
    List<TeamShareLine> teams,
    List<Card> gross,
    Optional<String> moreGross,
    List<FindingView> unserved,
    Optional<String> moreUnserved,
    List<Card> attention,
    Optional<ByTeam> byTeam,
    List<AcceptedLine> accepted,
    Optional<String> moreAccepted,
    List<FindingView> notes,
    Optional<String> moreNotes,
    List<RuleLine> rules,
    LinkTo hints,
    LinkTo data,
    LinkTo schema)
    implements Page {

  /** A team and its shares. */
  public record TeamShareLine(LinkTo team, int objectives, ShareView share) {}

  /**
   * How many findings each team has.
   *
   * @param more how many teams are left out, in words
   */
  public record ByTeam(List<TeamFindings> teams, Optional<String> more) {
    public ByTeam {
      teams = List.copyOf(teams);
    }
  }

  /**
   * How many findings a team or the company has; accepted ones do not count.
   *
   * @param of with the way to its findings
   * @param aligned which share of a team's objectives, in words
   */
  public record TeamFindings(
      LinkTo of, Optional<String> aligned, int gross, int attention, int notes) {

    /** Of all classes. */
    public int findings() {
      return gross + attention + notes;
    }
  }

  /**
   * Findings that belong together.
   *
   * @param of the team or the company; without a link for a cluster
   * @param share of a team
   * @param why how the share comes about
   */
  public record Card(
      String of,
      Optional<String> url,
      Optional<ShareView> share,
      Optional<Explanation> why,
      List<FindingView> findings) {}

  /** An accepted finding, with what it is about. */
  public record AcceptedLine(FindingView finding, String reason, Optional<Day> until) {}

  /**
   * A rule as this site uses it.
   *
   * @param when what it finds
   * @param classes in words
   * @param thresholds with the values in use
   * @param found how many findings it has, accepted ones included
   */
  public record RuleLine(
      LinkTo rule, String when, String classes, List<Threshold> thresholds, int found) {
    public RuleLine {
      thresholds = List.copyOf(thresholds);
    }
  }

  /**
   * A number from which on a rule finds something.
   *
   * @param words what it is, with its value
   * @param setting its name in {@code site.yaml}
   */
  public record Threshold(String words, String setting) {}
}
