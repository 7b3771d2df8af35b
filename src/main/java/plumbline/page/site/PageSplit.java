package plumbline.page.site;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import plumbline.view.Frame.Choice;
import plumbline.view.LinkTo;
import plumbline.view.Paging;

/**
 * How a long list is divided into pages.
 *
 * @param size how many entries there are
 * @param most how many a page has at most
 */
public record PageSplit(int size, int most) {

  /** How many parts there are, one at least. */
  public int parts() {
    return Math.max(1, (size + most - 1) / most);
  }

  /** The numbers of the parts, from 1. */
  public IntStream numbers() {
    return IntStream.rangeClosed(1, parts());
  }

  /**
   * The entries of one part.
   *
   * @param part from 1
   */
  public <T> List<T> of(List<T> entries, int part) {
    return entries.subList(from(part), to(part));
  }

  private int from(int part) {
    return (part - 1) * most;
  }

  private int to(int part) {
    return Math.min(size, part * most);
  }

  /**
   * What the page of a part says about itself and the others.
   *
   * @param part from 1
   * @param path of the page of each part, below the site's folder
   */
  public Paging parts(Site site, int part, IntFunction<String> path) {
    if (parts() == 1) {
      return new Paging(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
    Links links = new Links(path.apply(part));
    IntFunction<LinkTo> link = one -> new LinkTo(Integer.toString(one), links.url(path.apply(one)));
    return new Paging(
        Optional.of(site.words().say("parts.shown", from(part) + 1, to(part), size)),
        numbers().mapToObj(one -> new Choice(link.apply(one), one == part)).toList(),
        neighbour(part - 1, site.words().say("parts.previous"), link),
        neighbour(part + 1, site.words().say("parts.next"), link));
  }

  private Optional<LinkTo> neighbour(int part, String words, IntFunction<LinkTo> link) {
    return part < 1 || part > parts()
        ? Optional.empty()
        : Optional.of(new LinkTo(words, link.apply(part).url()));
  }
}
