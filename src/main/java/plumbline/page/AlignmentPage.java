package plumbline.page;

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
 * @param unserved company objectives that nobody serves
 * @param attention by team, the company's first
 * @param accepted findings that were accepted in review
 * @param notes folded
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
    Why stripWhy,
    List<TeamShareLine> teams,
    List<Card> gross,
    List<FindingView> unserved,
    List<Card> attention,
    List<AcceptedLine> accepted,
    List<FindingView> notes,
    List<RuleLine> rules,
    LinkTo hints,
    LinkTo data,
    LinkTo schema)
    implements Page {

  /** A team and its shares. */
  public record TeamShareLine(LinkTo team, int objectives, ShareView share) {}

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
      Optional<Why> why,
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
