package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * A cycle to be presented: one idea a screen, the company first, then each team.
 *
 * @param exit the page to go back to
 * @param screens after the cover, in their order
 */
public record PresentPage(Frame frame, Cover cover, LinkTo exit, List<Screen> screens)
    implements Page {
  public PresentPage {
    screens = List.copyOf(screens);
  }

  /**
   * The first screen.
   *
   * @param dates of the cycle and how much of it has passed, in words
   * @param of how many screens there are
   */
  public record Cover(
      String company, String cycle, String dates, Optional<String> mission, int of) {}

  /**
   * Where a screen is.
   *
   * @param id its anchor
   * @param number from 2 on, for the cover is 1
   * @param of how many screens there are
   * @param density 1 where there is little text on it, 3 where there is much
   */
  public record Place(String id, int number, int of, int density) {}

  /**
   * One screen; it holds only some of its parts.
   *
   * @param eyebrow what it is part of
   * @param part which of several screens of one title it is, in words
   * @param url the page that tells more
   * @param sum the one big score
   * @param boxes lists beside each other
   * @param links where to read on
   */
  public record Screen(
      Place place,
      String eyebrow,
      String title,
      Optional<String> part,
      Optional<String> url,
      Optional<Sum> sum,
      List<Row> rows,
      Optional<Glance> glance,
      Optional<Histogram> scores,
      List<Box> boxes,
      List<LinkTo> links) {}

  /** A score with its state. */
  public record Sum(Optional<Meter> one, Optional<MeanView> mean) {}

  /**
   * An objective or a key result.
   *
   * @param figures whose it is, or where it began, is and is to go
   */
  public record Row(LinkTo goal, String figures, Badge state, Meter meter) {}

  /** How all goals hang together. */
  public record Glance(String sentence, ShareView share, Optional<Strip> strip) {}

  /**
   * A short list.
   *
   * @param more how many are left out, in words
   */
  public record Box(String title, List<Item> items, Optional<String> more) {}

  /**
   * A line of a list.
   *
   * @param what a name or a sentence
   * @param meta further words
   */
  public record Item(String what, Optional<String> url, Optional<String> meta) {}
}
