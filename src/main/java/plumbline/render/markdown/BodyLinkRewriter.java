package plumbline.render.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import plumbline.content.source.PercentEncoding;
import plumbline.view.LinkTo;
import plumbline.view.Prose;

/**
 * Leads every link and image of a body to its page, and takes away those that lead nowhere or that
 * must not be followed.
 */
final class BodyLinkRewriter {
  /** Stands before what a reference or a mention names. */
  static final String KEY = "plumbline-reference:";

  /** An address with a scheme, or from the root of the host. */
  private static final Pattern OUTSIDE = Pattern.compile("(?is)[a-z][a-z0-9+.-]+:.*|/.*");

  private static final Evaluator IMAGES = BodyShape.query("img");
  private static final Evaluator LINKS = BodyShape.query("a");

  private final Prose prose;
  private final Map<String, LinkTo> targets;

  BodyLinkRewriter(Prose prose) {
    this.prose = prose;
    this.targets = prose.targets();
  }

  void lead(Element body) {
    body.select(IMAGES).forEach(this::image);
    body.select(LINKS).forEach(this::link);
  }

  private void link(Element a) {
    String href = a.attr("href").strip();
    if (!a.hasAttr("href") && !a.id().isEmpty()) {
      return; // A place to link to.
    }
    if (href.startsWith(KEY)) {
      reference(a, href.substring(KEY.length()));
    } else if (href.startsWith("#") && href.length() > 1) {
      fragment(a, href.substring(1));
    } else {
      Optional<String> elsewhere = WebAddress.of(href).or(() -> outside(href));
      elsewhere.ifPresent(url -> a.attr("href", url).attr("rel", "noopener noreferrer"));
      if (elsewhere.isEmpty()) {
        url(href).ifPresentOrElse(url -> a.attr("href", url).removeAttr("rel"), () -> unlinked(a));
      }
    }
  }

  /** Where a link leads that the settings let lead out of the site; a place there goes with it. */
  private Optional<String> outside(String href) {
    return url(href).filter(url -> OUTSIDE.matcher(url).matches()).map(WebAddress::encoded);
  }

  private void reference(Element a, String key) {
    LinkTo target = targets.get(key);
    if (a.childNodeSize() == 0) {
      a.appendText(target == null ? key : target.text());
    }
    if (target != null) {
      a.attr("href", target.url());
    } else if (key.startsWith("@")) {
      // Most often no mention at all, but an annotation or a name on another platform.
      a.unwrap();
    } else {
      unlinked(a);
    }
  }

  /** The words alone; a preview marks them. */
  private static void unlinked(Element a) {
    if (!a.hasAttr("href") && !a.id().isEmpty()) {
      a.tagName("span");
    } else if (a.hasAttr("href")) {
      a.tagName("span").clearAttributes().attr("class", "unlinked");
    } else {
      a.unwrap();
    }
  }

  /** To a heading of the same body, or to a key result of the same page. */
  private void fragment(Element a, String written) {
    String heading = BodyShape.ID + PercentEncoding.undone(written);
    boolean isHere = a.ownerDocument().body().getElementById(heading) != null;
    if (isHere || targets.containsKey("#" + written)) {
      a.attr("href", "#" + (isHere ? BodyShape.ID : "") + written);
    } else {
      unlinked(a);
    }
  }

  /** The page of a relative link, with its fragment where it names a heading there. */
  private Optional<String> url(String written) {
    int hash = written.indexOf('#');
    LinkTo whole = targets.get(written);
    LinkTo target = whole == null && hash > 0 ? targets.get(written.substring(0, hash)) : whole;
    if (target == null) {
      return Optional.empty();
    }
    boolean heading =
        hash > 0
            && hash + 1 < written.length()
            && !target.url().contains("#")
            && !prose.unplaced().contains(written);
    boolean page = target.url().endsWith(".html") && !OUTSIDE.matcher(target.url()).matches();
    String id = page ? BodyShape.ID : "";
    return Optional.of(
        heading ? target.url() + "#" + id + written.substring(hash + 1) : target.url());
  }

  /**
   * A picture of the site's own; one from elsewhere becomes a link, as no page asks other sites.
   */
  private void image(Element img) {
    String src = img.attr("src").strip();
    Optional<String> own = WebAddress.of(src).isPresent() ? Optional.empty() : url(src);
    boolean here = own.isPresent() && !own.get().contains(".html");
    if (here && (own.get().startsWith("/") || !OUTSIDE.matcher(own.get()).matches())) {
      img.attr("src", WebAddress.encoded(own.get())).attr("alt", img.attr("alt"));
      return;
    }
    String text = img.attr("alt").isBlank() ? src : img.attr("alt");
    boolean linked = img.closest("a") != null;
    img.replaceWith(
        linked ? new TextNode(text) : new Element("a").attr("href", src).appendText(text));
  }
}
