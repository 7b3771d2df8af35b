package plumbline.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.content.markdown.Markdown;
import plumbline.content.source.PercentEncoding;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.KeyResult;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** Holds the places on pages that links in bodies name, after {@code #}, against what is there. */
final class AnchorCheck {
  /** By the file that becomes the page; pages are made side by side. */
  private final Map<Optional<String>, Set<String>> known = new ConcurrentHashMap<>();

  /** The problem with the place that a link to a page names; empty where it names none. */
  Optional<Problem> problem(BodyLink link, Target page) {
    boolean here = link.kind() == BodyLink.Kind.PLACE;
    int hash = here ? -1 : link.target().indexOf('#');
    String id = here || hash >= 0 ? PercentEncoding.undone(link.target().substring(hash + 1)) : "";
    boolean isPage = !(page instanceof Target.ToAsset || page instanceof Target.ToSource);
    if (id.isEmpty() || !isPage) {
      return Optional.empty();
    }
    String from = link.at().path();
    Set<String> ids =
        known.computeIfAbsent(
            here ? Optional.of(from) : BodyTargets.resolve(from, link.target()), file -> ids(page));
    return ids.contains(Names.nfc(id)) ? Optional.empty() : Optional.of(missing(link, id, ids));
  }

  private static Problem missing(BodyLink link, String id, Set<String> ids) {
    String written = link.kind() == BodyLink.Kind.PLACE ? "#" + link.target() : link.target();
    return Problem.warning(
        "broken-link",
        link.at(),
        "found a link to '%s', where nothing has the id '%s', expected a key result or a heading"
            .formatted(PrintableText.inMessage(written), PrintableText.inMessage(id)),
        Suggestions.didYouMean(
            new Suggestions(ids).near(id), "Link to the page as a whole, without the #."));
  }

  private static Set<String> ids(Target page) {
    Set<String> ids = new TreeSet<>();
    if (page instanceof Target.ToObjective to) {
      to.objective().keyResults().stream().map(KeyResult::id).map(Names::nfc).forEach(ids::add);
      ids.addAll(inBody(to.objective().body()));
    } else if (page instanceof Target.ToOwner to) {
      ids.addAll(inBody(to.owner().body()));
    } else if (page instanceof Target.ToCycle to) {
      ids.addAll(inBody(to.cycle().body()));
    }
    return ids;
  }

  private static Set<String> inBody(Body body) {
    return body.isEmpty() ? Set.of() : Markdown.ids(body.markdown());
  }
}
