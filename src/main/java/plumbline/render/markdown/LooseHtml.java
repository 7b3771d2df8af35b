package plumbline.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import plumbline.content.markdown.RawHtml;

/** Puts raw HTML that stands outside of where HTML has it into its place. */
final class LooseHtml {
  private static final Evaluator ITEMS = BodyShape.query("li");
  private static final Evaluator LISTS = BodyShape.query("ul, ol");
  private static final Evaluator PARAGRAPHS = BodyShape.query("p");
  private static final Set<String> LIST = Set.of("ul", "ol");

  private LooseHtml() {}

  /** Lists hold items, items stand in lists, and words stand in paragraphs. */
  static void settle(Element body) {
    for (Element item : body.select(ITEMS)) {
      if (!LIST.contains(item.parent().normalName())) {
        item.unwrap();
      }
    }
    for (Element list : body.select(LISTS)) {
      wrap(list, "li", Set.of("li"));
    }
    for (Element paragraph : body.select(PARAGRAPHS)) {
      if (paragraph.childNodes().stream().allMatch(LooseHtml::isBlank)) {
        paragraph.remove();
      }
    }
    wrap(body, "p", RawHtml.STANDALONE);
  }

  /** Each run of what does not stand by itself in an element of its own. */
  private static void wrap(Element parent, String name, Set<String> standing) {
    List<Node> run = new ArrayList<>();
    for (Node node : new ArrayList<>(parent.childNodes())) {
      if (node instanceof Element element && standing.contains(element.normalName())) {
        wrap(run, name);
      } else {
        run.add(node);
      }
    }
    wrap(run, name);
  }

  private static void wrap(List<Node> run, String name) {
    if (!run.stream().allMatch(LooseHtml::isBlank)) {
      Element wrapper = new Element(name);
      run.get(0).before(wrapper);
      run.forEach(wrapper::appendChild);
      if (wrapper.lastChild() instanceof TextNode last) {
        last.text(last.getWholeText().stripTrailing());
      }
    }
    run.clear();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
