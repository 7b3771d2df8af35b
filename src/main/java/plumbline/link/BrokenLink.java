package plumbline.link;

import java.util.List;
import java.util.Optional;
import plumbline.config.Linking;
import plumbline.model.BodyLink;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** Says of a link in a text why it leads nowhere, and what to write. */
final class BrokenLink {
  private static final String CODE = "broken-link";

  private final BodyTargets targets;
  private Optional<Suggestions> files = Optional.empty();

  BrokenLink(BodyTargets targets) {
    this.targets = targets;
  }

  /** A relative link to no page. */
  Problem file(BodyLink link) {
    Optional<String> path = BodyTargets.resolve(link.at().path(), link.target());
    if (path.isEmpty()) {
      return warning(
          link,
          "which leaves the folder, expected a relative link to content",
          "Write the path from this file, with ../ for each folder up.");
    }
    if (targets.repository().isFile(path.get())) {
      return warning(
          link,
          "which is there, but is not published, expected a page, a picture or a file in assets/",
          "Move the file to assets/, or say in site.yaml where the repository is shown:"
              + " source_url.");
    }
    if (targets.repository().isFolder(path.get())) {
      return warning(
          link,
          "which is a folder, expected a file",
          "Link to a file in it, or say in site.yaml where the repository is shown: source_url.");
    }
    return missing(link, path.get());
  }

  private Problem missing(BodyLink link, String path) {
    boolean outside = !path.contains("/") || targets.isOutside(path);
    String from = link.at().path();
    return warning(
        link,
        outside
            ? "which is outside the content folder, expected a file in it"
            : "where there is no file, expected a file in the content folder",
        Suggestions.didYouMean(
            near(path).stream().map(right -> BodyTargets.relative(from, right)).toList(),
            outside
                ? "Say in site.yaml where the repository is shown: source_url or edit_url."
                : "Add the file " + PrintableText.inMessage(path) + ", or correct the link."));
  }

  /** A link from the root of the host, where none is kept. */
  static Problem absolute(BodyLink link) {
    return Problem.warning(
        "absolute-link",
        link.at(),
        "found the absolute link '"
            + PrintableText.inMessage(link.target())
            + "', expected one relative to this file",
        link.target().startsWith("//")
            ? "Write https: before it."
            : "Write the way from this file's folder, for example ../teams/sales.md; where the site"
                + " stands beside such pages, write in site.yaml: links: { absolute: keep }.");
  }

  /** A link with a scheme that is not followed. */
  static Problem scheme(BodyLink link) {
    String scheme = PrintableText.inMessage(BodyTargets.scheme(link.target()));
    return Problem.warning(
        "link-scheme",
        link.at(),
        "found an address that starts with '%s:', expected https: or a scheme that the settings allow"
            .formatted(scheme),
        Linking.isHarmful(scheme)
            ? "It is shown as text: pages never lead to such addresses; a picture is a file of its"
                + " own."
            : "It is shown as text; write in site.yaml: links: { schemes: [" + scheme + "] }.");
  }

  private static Problem warning(BodyLink link, String found, String hint) {
    return Problem.warning(
        CODE,
        link.at(),
        "found a link to '" + PrintableText.inMessage(link.target()) + "', " + found,
        hint);
  }

  private List<String> near(String path) {
    if (files.isEmpty()) {
      files = Optional.of(new Suggestions(targets.paths()));
    }
    return files.get().near(path);
  }
}
