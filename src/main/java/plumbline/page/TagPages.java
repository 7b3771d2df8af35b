package plumbline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.TagPage.CycleGoals;

/** Makes the page of a tag. */
final class TagPages {
  /** How many goals a page lists: one is some 80 bytes compressed. */
  static final int MOST_GOALS = 180;

  private final Site site;

  TagPages(Site site) {
    this.site = site;
  }

  /** How the list is divided. */
  static Division division(Tags.Tag tag) {
    return new Division(tag.objectives().size(), MOST_GOALS);
  }

  /**
   * @param part from 1
   */
  TagPage of(Tags.Tag tag, int part) {
    Links links = new Links(tag.path(part));
    Division division = division(tag);
    List<Objective> shown = division.of(inOrder(tag), part);
    LinkTo above = new LinkTo(site.language().say("a-to-z.title"), links.url(Urls.A_TO_Z));
    return new TagPage(
        new Frames(site).of(PageIdentity.of(tag.path(part), tag.name(), ""), List.of(above)),
        tag.name(),
        cyclesInOrder().stream()
            .map(cycle -> goals(cycle, tag, shown, links))
            .filter(group -> !group.goals().isEmpty())
            .toList(),
        division.parts(site, part, tag::path));
  }

  private List<Cycle> cyclesInOrder() {
    List<Cycle> cycles = new ArrayList<>(site.graph().cycles());
    Collections.reverse(cycles);
    site.current()
        .ifPresent(
            current -> {
              cycles.remove(current);
              cycles.add(0, current);
            });
    return cycles;
  }

  private List<Objective> inOrder(Tags.Tag tag) {
    return cyclesInOrder().stream().flatMap(cycle -> in(cycle, tag).stream()).toList();
  }

  private static List<Objective> in(Cycle cycle, Tags.Tag tag) {
    return tag.objectives().stream().filter(objective -> objective.isIn(cycle)).toList();
  }

  private CycleGoals goals(Cycle cycle, Tags.Tag tag, List<Objective> shown, Links links) {
    List<Objective> all = in(cycle, tag);
    return new CycleGoals(
        links.to(cycle),
        "s_" + cycle.id(),
        all.size(),
        new GoalLines(site, links)
            .of(shown.stream().filter(objective -> objective.isIn(cycle)).toList()));
  }
}
