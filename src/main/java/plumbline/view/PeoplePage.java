package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * Everyone, by name; of very many, a part of them.
 *
 * @param cycle the title of the cycle that the figures are of
 * @param count of all people
 * @param parts which part of them the page shows
 */
public record PeoplePage(
    Frame frame, Optional<String> cycle, int count, List<PersonLine> people, Paging parts)
    implements Page {

  /**
   * A person in the table.
   *
   * @param objectives how many they own in the cycle
   * @param keyResults how many they own in others' objectives in the cycle
   */
  public record PersonLine(
      LinkTo person,
      String title,
      List<LinkTo> teams,
      Optional<LinkTo> manager,
      int objectives,
      int keyResults) {}
}
