package plumbline.page.goal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.LinkTo;

/**
 * Names objectives that stand one after the other. Those of the same title are told apart by their
 * cycle, as a goal that is set again each quarter; in the same cycle by their owner. What is
 * dropped, deferred or a draft carries nothing, and is called so.
 */
public final class Titles {
  private final Site site;
  private final Links links;

  public Titles(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  public List<LinkTo> of(List<Objective> objectives) {
    Map<String, List<Objective>> byTitle =
        objectives.stream().collect(Collectors.groupingBy(Objective::title));
    return objectives.stream().map(one -> of(one, byTitle.get(one.title()))).toList();
  }

  private LinkTo of(Objective objective, List<Objective> namesakes) {
    LinkTo plain = links.to(objective);
    if (!objective.status().isLive()) {
      String status = site.words().status(objective.status());
      return new LinkTo(site.words().say("title.apart", objective.title(), status), plain.url());
    }
    if (namesakes.size() == 1) {
      return plain;
    }
    Function<Objective, String> cycle = one -> site.graph().cycleOf(one).title();
    boolean byCycle = namesakes.stream().map(cycle).distinct().count() == namesakes.size();
    String apart = byCycle ? cycle.apply(objective) : site.graph().owner(objective).name();
    return new LinkTo(site.words().say("title.apart", objective.title(), apart), plain.url());
  }
}
