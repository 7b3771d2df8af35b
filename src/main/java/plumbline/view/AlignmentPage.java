package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The report 'grossly out of alignment' of one cycle.
 *
 * @param cycle its title
 * @param head what it says first
 * @param picture the teams side by side; empty where there are too few to compare
 * @param gross a card for each team, the company or a cluster
 * @param unserved company objectives that nobody serves
 * @param widespread what holds for many
 * @param unexplained goals without a way, by owner
 * @param attention by kind, the most first
 * @param byTeam where the report is too long to hold all findings
 * @param accepted findings that were accepted in review
 * @param rest what is folded, and what leads on
 */
public record AlignmentPage(
    Frame frame,
    LinkTo cycle,
    Head head,
    Optional<TeamPicture> picture,
    Cut<Card> gross,
    Cut<FindingView> unserved,
    List<Wide> widespread,
    Cut<OwnersGoals> unexplained,
    List<Kind> attention,
    Optional<ByTeam> byTeam,
    Cut<AcceptedLine> accepted,
    Rest rest)
    implements Page {
  public AlignmentPage {
    widespread = List.copyOf(widespread);
    attention = List.copyOf(attention);
  }

  /**
   * What a report says first.
   *
   * @param sentences with the goals and teams in them linked
   * @param step how the counts differ from those of what a preview is compared with; mostly empty
   * @param remarks what puts the whole into perspective: the grace period, or that the top OKRs may
   *     not be known
   */
  public record Head(List<List<FindingView.Part>> sentences, String step, List<String> remarks) {
    public Head {
      sentences = List.copyOf(sentences);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * As much of a list as there is room for.
   *
   * @param more what is said where it is not all here
   */
  public record Cut<T>(List<T> list, Optional<String> more) {
    public Cut {
      list = List.copyOf(list);
    }
  }

  /**
   * What holds for so many that it is about the organisation.
   *
   * @param words the rule, for how many it holds, and their share
   * @param when what the rule finds
   * @param rule its id, leading to what it says
   * @param goals what it holds for
   */
  public record Wide(String words, String when, LinkTo rule, Cut<LinkTo> goals) {}

  /** The goals of one owner that reach nothing and say nothing. */
  public record OwnersGoals(LinkTo owner, List<Way> ways) {
    public OwnersGoals {
      ways = List.copyOf(ways);
    }
  }

  /**
   * What would bring a goal to the company.
   *
   * @param advice the smallest edit, a sentence
   * @param change the same as a change of a line
   * @param source the file and line
   * @param edit where the file can be edited
   */
  public record Way(
      LinkTo goal,
      String advice,
      Optional<FindingView.Change> change,
      String source,
      Optional<String> edit) {}

  /**
   * What one rule finds, of class attention.
   *
   * @param words the rule with its counts
   * @param cards by team, the company's first
   */
  public record Kind(String words, Cut<Card> cards) {}

  /**
   * What is folded, and what leads on.
   *
   * @param rules the rules and thresholds used
   * @param hints the page of writing hints, with their number
   * @param data the report for other programs
   * @param schema what the data mean
   */
  public record Rest(
      Cut<FindingView> notes, List<RuleLine> rules, LinkTo hints, LinkTo data, LinkTo schema) {
    public Rest {
      rules = List.copyOf(rules);
    }
  }

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
   * @param id its anchor
   * @param of the team or the company; without a link for a cluster
   * @param share of a team
   * @param why how the share comes about
   */
  public record Card(
      String id,
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
