package plumbline.page.objective;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.coverage.Coverage;
import plumbline.link.Link;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.ObjectivePage.Loss;

/** Says which key results lose support, and how much of it, where a goal is dropped. */
final class IfDroppedMaker {
  private final Site site;
  private final Links links;

  IfDroppedMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  /** Nothing of a goal that is not live: it carries nothing. */
  List<Loss> of(Objective objective) {
    return objective.status().isLive()
        ? site.graph().supports(objective).stream()
            .filter(link -> link.to().status().isLive())
            .flatMap(link -> loss(link).stream())
            .toList()
        : List.of();
  }

  private Optional<Loss> loss(Link link) {
    if (link.keyResult().isEmpty()) {
      return Optional.empty();
    }
    KeyResult of = link.keyResult().get();
    return site.coverage(link.to(), of)
        .map(coverage -> left(coverage, link.from(), of))
        .orElseGet(() -> only(link, of))
        .map(words -> new Loss(links.to(link.to(), of), words));
  }

  private Optional<String> left(Coverage coverage, Objective dropped, KeyResult of) {
    Coverage left = coverage.without(dropped.id());
    return left.parts().size() == coverage.parts().size()
        ? Optional.empty()
        : Optional.of(
            site.words()
                .say(
                    "if-dropped.left",
                    site.words().number(left.agreed()),
                    site.words().quantity(coverage.wanted(), of.measure().unit()),
                    site.words().number(coverage.agreed())));
  }

  private Optional<String> only(Link link, KeyResult of) {
    Stream<Objective> others =
        site.graph().supportedBy(link.to(), of).stream()
            .map(Link::from)
            .filter(other -> other.status().isLive() && !other.id().equals(link.from().id()));
    return others.findAny().isPresent()
        ? Optional.empty()
        : Optional.of(site.words().say("if-dropped.only"));
  }
}
