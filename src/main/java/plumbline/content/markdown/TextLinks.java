package plumbline.content.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import plumbline.model.BodyLink;
import plumbline.model.BodyLink.Kind;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** Finds the links to content in a text. Links in code, and links to other sites, are none. */
final class TextLinks {
  /** A scheme, another host, or nothing at all: nothing that content could hold. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*|#|");

  private final Function<BasedSequence, Location> places;
  private final List<Problem> problems;
  private final List<BodyLink> links = new ArrayList<>();

  /**
   * @param places where a part of the text is written
   * @param problems gets what cannot be a link from the content
   */
  TextLinks(Function<BasedSequence, Location> places, List<Problem> problems) {
    this.places = places;
    this.problems = problems;
  }

  List<BodyLink> in(Node top) {
    for (Node node : top.getDescendants()) {
      if (node instanceof Link || node instanceof Image || node instanceof Reference) {
        file(((LinkNodeBase) node).getUrl());
      } else if (node instanceof WikiLink wiki) {
        add(Kind.REFERENCE, wiki.getLink().toString().strip(), wiki.getLink());
      } else if (node instanceof Mention mention) {
        add(Kind.MENTION, mention.id(), mention.getChars());
      }
    }
    return links;
  }

  private void file(BasedSequence url) {
    String target = url.unescape();
    if (ELSEWHERE.matcher(target).matches()) {
      return;
    }
    if (target.startsWith("#")) {
      add(Kind.PLACE, target.substring(1), url);
      return;
    }
    if (target.startsWith("/")) {
      problems.add(
          Problem.warning(
              "absolute-link",
              places.apply(url),
              "found the absolute link '"
                  + PrintableText.inMessage(target)
                  + "', expected one relative to this file",
              "Write the way from this file's folder, for example ../teams/sales.md."));
      return;
    }
    add(Kind.FILE, target, url);
  }

  private void add(Kind kind, String target, BasedSequence written) {
    links.add(new BodyLink(kind, target, places.apply(written)));
  }
}
