package plumbline.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import plumbline.model.BodyLink;
import plumbline.model.BodyLink.Kind;
import plumbline.model.Location;
import plumbline.model.Problem;

/** Finds the links to content in a text. Links in code, and links to other sites, are none. */
final class TextLinks {
  /** A page of the web, a mailbox, or nothing at all: nothing that content could hold. */
  private static final Pattern ELSEWHERE = Pattern.compile("(?is)(?:https?|mailto):.*|#|");

  private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]+:.*");

  private static final Map<String, String> DRAWINGS =
      Map.of(
          "mermaid", "diagram",
          "math", "formula",
          "geojson", "map",
          "topojson", "map",
          "stl", "model");

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
        BasedSequence url = ((LinkNodeBase) node).getUrl();
        file(url.unescape(), url);
      } else if (node instanceof AutoLink auto && auto.getChars().startsWith("<")) {
        file(auto.getText().toString(), auto.getText());
      } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
        raw(node.getChars());
      } else if (node instanceof WikiLink wiki) {
        add(Kind.REFERENCE, WikiTarget.of(wiki), wiki.getLink());
      } else if (node instanceof TableBody table) {
        rows(table);
      } else if (node instanceof FencedCodeBlock block) {
        drawing(block.getInfo());
      } else if (node instanceof Paragraph && node.getChars().startsWith("$$")) {
        notDrawn("formula", node.getChars());
      } else if (node instanceof Mention mention) {
        add(Kind.MENTION, mention.id(), mention.getChars());
      }
    }
    return links;
  }

  /** Cells beyond the head's are left out (GFM 0.29, 4.10). */
  private void rows(TableBody table) {
    int columns = TextAboveTable.cells(table.getParent().getFirstChild().getChars());
    for (Node row : table.getChildren()) {
      int cells = TextAboveTable.cells(row.getChars());
      if (cells > columns) {
        problems.add(
            Problem.warning(
                "lost-cells",
                places.apply(row.getChars()),
                "found " + cells + " cells, expected as many as the table's head has: " + columns,
                "The others are not shown: give the head more cells, or write \\| for a bar."));
      }
    }
  }

  /** What GitHub draws, and a page without scripts of others does not. */
  private void drawing(BasedSequence info) {
    String language = info.toString().strip().toLowerCase(Locale.ROOT);
    if (DRAWINGS.containsKey(language)) {
      notDrawn(DRAWINGS.get(language), info);
    }
  }

  private void notDrawn(String what, BasedSequence written) {
    problems.add(
        Problem.warning(
            "not-drawn",
            places.apply(written),
            "found a " + what + ", which pages do not draw, expected text or a picture",
            "It is shown as it is written: put a picture of it into assets/ beside it."));
  }

  private void raw(BasedSequence html) {
    for (Element element : Jsoup.parseBodyFragment(RawHtml.of(html)).select("a[href], img[src]")) {
      String target = element.attr(element.normalName().equals("a") ? "href" : "src").strip();
      int at = html.indexOf(target);
      file(target, at < 0 ? html : html.subSequence(at, at + target.length()));
    }
  }

  private void file(String target, BasedSequence url) {
    if (ELSEWHERE.matcher(target).matches()) {
      return;
    }
    if (target.startsWith("#")) {
      add(Kind.PLACE, target.substring(1), url);
      return;
    }
    if (target.startsWith("/")) {
      add(Kind.ABSOLUTE, target, url);
      return;
    }
    add(SCHEME.matcher(target).matches() ? Kind.ADDRESS : Kind.FILE, target, url);
  }

  private void add(Kind kind, String target, BasedSequence written) {
    links.add(new BodyLink(kind, target, places.apply(written)));
  }
}
