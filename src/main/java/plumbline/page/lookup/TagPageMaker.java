package plumbline.page.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.page.site.Tags;
import plumbline.view.LinkTo;
import plumbline.view.TagPage;
import plumbline.view.TagPage.CycleGoals;
import plumbline.view.Urls;

/** Makes the page of a tag. */
public final class TagPageMaker {
  /** How many goals a page lists: one is some 80 bytes compressed. */
  public static final int MOST_GOALS = 180;

  private final Site site;

  public TagPageMaker(Site site) {
    this.site = site;
  }

  /** How the list is divided. */
  public static PageSplit division(Tags.Tag tag) {
    return new PageSplit(tag.objectives().size(), MOST_GOALS);
  }

  /**
   * @param part from 1
   */
  public TagPage of(Tags.Tag tag, int part) {
    Links links = new Links(tag.path(part));
    PageSplit division = division(tag);
    List<Objective> shown = division.of(inOrder(tag), part);
    LinkTo above = new LinkTo(site.language().say("a-to-z.title"), links.url(Urls.A_TO_Z));
    return new TagPage(
        new FrameMaker(site).of(PageIdentity.of(tag.path(part), tag.name(), ""), List.of(above)),
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
        new GoalLineMaker(site, links)
            .of(shown.stream().filter(objective -> objective.isIn(cycle)).toList()));
  }
}
