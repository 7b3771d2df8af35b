package plumbline.page.goal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.link.Target;
import plumbline.link.Target.ToAddress;
import plumbline.link.Target.ToAsset;
import plumbline.link.Target.ToCycle;
import plumbline.link.Target.ToObjective;
import plumbline.link.Target.ToOwner;
import plumbline.link.Target.ToSource;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Lines;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.FormattedText;
import plumbline.view.LinkTo;
import plumbline.view.Prose;
import plumbline.view.ProseLine;

/** Finds the page behind each link of a body. */
public final class ProseMaker {
  private final Site site;
  private final Links links;

  public ProseMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  public Prose of(Body body) {
    Map<String, LinkTo> targets = new HashMap<>();
    Set<String> unplaced = new HashSet<>();
    for (BodyLink link : body.links()) {
      String key = key(link);
      if (!site.graph().naming().isPlaced(link)) {
        unplaced.add(key);
      } else if (link.kind() == BodyLink.Kind.PLACE) {
        targets.put(key, new LinkTo("", key));
      }
      site.graph()
          .naming()
          .target(link)
          .flatMap(this::page)
          .ifPresent(page -> targets.put(key, page));
    }
    return new Prose(body.markdown(), targets, unplaced);
  }

  /** The words of a title, a note or a reason as their author wrote them. */
  public FormattedText of(String words, Lines lines) {
    return new FormattedText(
        words, Optional.ofNullable(lines.markup().get(words)).map(this::of).map(ProseLine::new));
  }

  /** A link as it is written. */
  private static String key(BodyLink link) {
    return switch (link.kind()) {
      case MENTION -> "@" + link.target();
      case PLACE -> "#" + link.target();
      case ABSOLUTE, ADDRESS, FILE, REFERENCE -> link.target();
    };
  }

  private Optional<LinkTo> page(Target target) {
    if (target instanceof ToObjective to) {
      return Optional.of(
          to.keyResult()
              .map(kr -> links.to(to.objective(), kr))
              .orElseGet(() -> links.to(to.objective())));
    }
    if (target instanceof ToOwner to) {
      return Optional.of(links.to(to.owner()));
    }
    if (target instanceof ToCycle to) {
      return Optional.of(links.to(to.cycle()));
    }
    if (target instanceof ToAddress to) {
      return Optional.of(new LinkTo(to.url(), to.url()));
    }
    if (target instanceof ToSource to) {
      return site.source(to.path()).map(url -> new LinkTo(to.path(), url));
    }
    String path = ((ToAsset) target).path();
    return Optional.of(new LinkTo(path.substring(path.lastIndexOf('/') + 1), links.url(path)));
  }
}
