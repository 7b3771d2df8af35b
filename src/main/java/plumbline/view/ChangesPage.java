package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * What changed in the last weeks: of all, or of one team.
 *
 * @param heading the page's heading
 * @param lead what changed, with its counts, a sentence
 * @param shallow whether older commits are not known
 * @param teams all, and those with changes; the one that is shown is current
 * @param weeks those with changes, the newest first
 * @param before the last changes before them, where there are none in them
 * @param feed the same to subscribe to
 */
public record ChangesPage(
    Frame frame,
    String heading,
    String lead,
    boolean shallow,
    List<Filter> teams,
    List<Week> weeks,
    List<LatestChange> before,
    Optional<LinkTo> feed)
    implements Page {
  public ChangesPage {
    teams = List.copyOf(teams);
    weeks = List.copyOf(weeks);
    before = List.copyOf(before);
  }

  /**
   * One of the teams to look at.
   *
   * @param commits how many there are about it
   */
  public record Filter(LinkTo link, int commits, boolean current) {}

  /**
   * A week from Monday to Sunday.
   *
   * @param id the anchor: its Monday
   * @param summary how much changed
   * @param groups by team, those with more than check-ins first
   * @param quiet teams with nothing but check-ins and the like, where there are many teams
   */
  public record Week(
      String id, String title, String summary, List<Group> groups, List<Group> quiet) {
    public Week {
      groups = List.copyOf(groups);
      quiet = List.copyOf(quiet);
    }
  }

  /**
   * What concerns one team.
   *
   * @param whose the team; empty on its own page
   * @param grave what was agreed anew, came or went
   * @param checkIns one a goal
   * @param rest folded
   */
  public record Group(
      Optional<LinkTo> whose, List<Item> grave, List<CheckedIn> checkIns, List<Item> rest) {
    public Group {
      grave = List.copyOf(grave);
      checkIns = List.copyOf(checkIns);
      rest = List.copyOf(rest);
    }
  }

  /**
   * What a commit did to a goal, or what else it changed.
   *
   * @param word for the gravest of it
   * @param grave whether a goal was agreed anew
   * @param url the goal's page; empty where it is gone, and for several
   * @param goals those that came at once, where they are many
   * @param more how many of them are not named
   */
  public record Item(
      CommitView commit,
      String word,
      boolean grave,
      String title,
      Optional<String> url,
      Optional<String> owner,
      List<ReviewPage.Line> lines,
      List<LinkTo> goals,
      int more) {
    public Item {
      lines = List.copyOf(lines);
      goals = List.copyOf(goals);
    }
  }

  /**
   * A goal that was checked in.
   *
   * @param count for example {@code 3 check-ins}
   * @param values what became of its key results in the week: {@code More readers 40 → 53 %}
   */
  public record CheckedIn(String title, Optional<String> url, String count, List<String> values) {
    public CheckedIn {
      values = List.copyOf(values);
    }
  }
}
