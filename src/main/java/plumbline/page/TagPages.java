package plumbline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.model.Cycle;
import plumbline.page.Frames.Place;
import plumbline.page.TagPage.CycleGoals;

/** Makes the page of a tag. */
final class TagPages {
  private final Site site;

  TagPages(Site site) {
    this.site = site;
  }

  TagPage of(Tags.Tag tag) {
    Links links = new Links(tag.path());
    LinkTo above = new LinkTo(site.language().say("a-to-z.title"), links.url(Urls.A_TO_Z));
    return new TagPage(
        new Frames(site).of(Place.of(tag.path(), tag.name(), ""), List.of(above)),
        tag.name(),
        cyclesInOrder().stream()
            .map(cycle -> goals(cycle, tag, links))
            .filter(group -> !group.goals().isEmpty())
            .toList());
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

  private CycleGoals goals(Cycle cycle, Tags.Tag tag, Links links) {
    return new CycleGoals(
        links.to(cycle),
        "s_" + cycle.id(),
        new GoalLines(site, links)
            .of(
                tag.objectives().stream()
                    .filter(objective -> TeamLines.isIn(objective, cycle))
                    .toList()));
  }
}
