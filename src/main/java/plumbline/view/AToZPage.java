package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * Everything by its first letter: the objectives of the current cycle, all teams, people and tags.
 * A list that is too long for one page has one page a letter.
 *
 * @param cycle the title of the current cycle
 * @param count of all that is listed
 * @param letters all letters that something stands under
 * @param parts the pages of the letter shown, where it has several
 * @param groups what this page lists
 * @param archive where the objectives of other cycles are
 */
public record AToZPage(
    Frame frame,
    Optional<String> cycle,
    int count,
    List<Letter> letters,
    List<Letter> parts,
    List<Group> groups,
    LinkTo archive)
    implements Page {

  /**
   * A place to go to.
   *
   * @param count how much stands there
   * @param current whether it is shown
   */
  public record Letter(LinkTo link, int count, boolean current) {}

  /**
   * What stands under a letter.
   *
   * @param id of its heading
   */
  public record Group(String letter, String id, List<Entry> entries) {}

  /**
   * A name in the list.
   *
   * @param sort {@code objective}, {@code team}, {@code person} or {@code tag}
   * @param kind the same, in words
   * @param owner who answers for it, for an objective
   */
  public record Entry(LinkTo link, String sort, String kind, Optional<String> owner) {}
}
