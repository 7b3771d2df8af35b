package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.Frame.Choice;
import plumbline.page.Frames.Place;

/**
 * Makes the table of all objectives of a cycle, in parts that any phone can show; what is beyond
 * one part is also a data file, so that the page's script can filter and sort the whole.
 */
final class ObjectivesPages {
  /** A row is some 700 bytes of HTML: a part stays below half a megabyte. */
  static final int ROWS = 500;

  private final Site site;
  private final Cycle cycle;
  private final List<Objective> objectives;

  ObjectivesPages(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
    this.objectives = ObjectiveRows.inOrder(site, cycle);
  }

  /** How many parts there are, one at least. */
  static int parts(Site site, Cycle cycle) {
    return Math.max(1, (site.graph().objectives(cycle).size() + ROWS - 1) / ROWS);
  }

  /**
   * @param part from 1
   */
  ObjectivesPage page(int part) {
    String path = site.objectivesUrl(cycle, part);
    Links links = new Links(path);
    int parts = parts(site, cycle);
    int from = (part - 1) * ROWS;
    List<Objective> shown =
        objectives.subList(from, Math.min(objectives.size(), from + ROWS)).stream().toList();
    ObjectiveRows rows = new ObjectiveRows(site, links);
    return new ObjectivesPage(
        new Frames(site).of(place(path), List.of(links.to(cycle))),
        links.to(cycle),
        site.words().say("objectives.count", objectives.size()),
        shown.stream().map(rows::of).toList(),
        Optional.of(links.url(Urls.objectivesData(cycle))).filter(data -> parts > 1),
        Optional.of(site.words().say("objectives.part", from + 1, from + shown.size()))
            .filter(words -> parts > 1),
        choices(part, links),
        neighbour(part - 1, "objectives.previous", links),
        neighbour(part + 1, "objectives.next", links));
  }

  private Place place(String path) {
    return new Place(
        path,
        site.words().say("objectives.title", cycle.title()),
        Urls.OBJECTIVES,
        Optional.of(cycle),
        other -> site.objectivesUrl(other, 1));
  }

  private List<Choice> choices(int part, Links links) {
    int parts = parts(site, cycle);
    List<Choice> choices = new ArrayList<>();
    IntStream.rangeClosed(1, parts == 1 ? 0 : parts)
        .forEach(one -> choices.add(new Choice(link(one, links), one == part)));
    return choices;
  }

  private LinkTo link(int part, Links links) {
    return new LinkTo(Integer.toString(part), links.url(site.objectivesUrl(cycle, part)));
  }

  private Optional<LinkTo> neighbour(int part, String key, Links links) {
    return part < 1 || part > parts(site, cycle)
        ? Optional.empty()
        : Optional.of(new LinkTo(site.words().say(key), link(part, links).url()));
  }
}
