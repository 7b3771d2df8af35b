package plumbline.view;

import java.util.List;

/**
 * What the search looks through, in columns: the entries at the same place of each list are one
 * item. So nothing is said twice, and the file stays small; {@code find/items.js} makes items and
 * their addresses of it.
 *
 * @param words for what is found
 * @param current the id of the cycle that the site opens with; empty where there is none
 * @param tags all tags of the site
 * @param goals those of every cycle that is not over, and of the current one
 * @param hasEarlier whether there is a file with the goals of earlier cycles
 */
public record SearchIndex(
    Words words,
    String company,
    String current,
    Teams teams,
    People people,
    Tags tags,
    Goals goals,
    boolean hasEarlier) {

  /**
   * The words beside what is found.
   *
   * @param keyResultOf with {@code {0}} for the objective's title
   * @param scores how 0 to 100 hundredths are written
   * @param states by the place that {@link Goals#states} names
   * @param statuses by the place that {@link Goals#statuses} names; empty for active goals
   */
  public record Words(
      String objective,
      String keyResult,
      String team,
      String person,
      String tag,
      String keyResultOf,
      List<String> scores,
      List<Badge> states,
      List<String> statuses) {}

  /**
   * All teams.
   *
   * @param ids short: see {@code ShortName}
   */
  public record Teams(List<String> names, List<String> ids) {}

  /**
   * All people.
   *
   * @param ids short: see {@code ShortName}
   * @param roles empty where there is none
   * @param teams the place of each one's first team; -1 for none
   */
  public record People(
      List<String> names, List<String> ids, List<String> roles, List<Integer> teams) {}

  /**
   * All tags.
   *
   * @param files the names of their pages, short: see {@code ShortName}
   */
  public record Tags(List<String> names, List<String> files) {}

  /**
   * Objectives, by title.
   *
   * @param cycleIds those that occur, with {@code cycleTitles} beside them
   * @param folderNames the folders below the cycles' that occur
   * @param keyResultTitles each pair of a title and an id once, with {@code keyResultIds}
   * @param files the names of their pages, short: see {@code ShortName}
   * @param owners 0 for the company, then the teams, then the people, in their order
   * @param scores 0 to 100; -1 where unknown
   */
  public record Goals(
      List<String> cycleIds,
      List<String> cycleTitles,
      List<String> folderNames,
      List<String> keyResultTitles,
      List<String> keyResultIds,
      List<String> titles,
      List<String> files,
      List<Integer> folders,
      List<Integer> cycles,
      List<Integer> owners,
      List<Integer> scores,
      List<Integer> states,
      List<Integer> statuses,
      List<List<Integer>> tags,
      List<List<Integer>> keyResults) {}
}
