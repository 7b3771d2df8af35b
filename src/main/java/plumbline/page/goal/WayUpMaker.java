package plumbline.page.goal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.link.Link;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.WayUp;
import plumbline.view.WayUp.Step;

/** Finds the ways from an objective up to the company, as a reader climbs them. */
public final class WayUpMaker {
  private final Site site;
  private final Links links;

  public WayUpMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  /**
   * One way through each thing that the objective supports; a shared way above is not said twice.
   */
  public List<WayUp> of(Objective objective) {
    return site.graph().supports(objective).stream().map(this::through).toList();
  }

  /**
   * The way that reaches the company, where there is one; else the first; empty without supports.
   */
  Optional<WayUp> best(Objective objective) {
    List<WayUp> all = of(objective);
    return all.stream()
        .filter(WayUp::reachesCompany)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private WayUp through(Link first) {
    List<Step> upwards = new ArrayList<>();
    Set<ObjectiveId> seen = new HashSet<>();
    Link link = first;
    Objective top = first.to();
    while (link != null && seen.add(link.to().id())) {
      Objective to = link.to();
      link.keyResult().ifPresent(keyResult -> upwards.add(step(to, keyResult)));
      upwards.add(step(to));
      top = to;
      link = next(to);
    }
    Collections.reverse(upwards);
    return new WayUp(upwards, site.graph().owner(top) instanceof Company);
  }

  /** The first link that leads on to the company; any first link where none does. */
  private Link next(Objective objective) {
    List<Link> up = site.graph().supports(objective);
    return up.stream()
        .filter(link -> reachesCompany(link.to()))
        .findFirst()
        .or(() -> up.stream().findFirst())
        .orElse(null);
  }

  private boolean reachesCompany(Objective objective) {
    return site.graph().owner(objective) instanceof Company
        || !site.graph().servedOfCompany(objective).isEmpty();
  }

  private Step step(Objective objective) {
    return new Step(
        links.to(objective),
        Optional.empty(),
        Optional.of(site.graph().owner(objective).name()),
        site.words().score(site.scores().of(objective).score()));
  }

  private Step step(Objective objective, KeyResult keyResult) {
    return new Step(
        links.to(objective, keyResult),
        Optional.of(new GoalLineMaker(site, links).label(objective, keyResult)),
        Optional.empty(),
        site.words().score(site.scores().of(objective, keyResult).score()));
  }
}
