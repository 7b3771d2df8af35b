package plumbline.render.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import plumbline.content.markdown.RawHtml;
import plumbline.text.Language;

/** Fits a body into a page: its headings, ids, tables and check boxes. */
final class BodyShape {
  /** Stands before every id of a body; no key result's id can hold it. */
  static final String ID = "body_";

  // Read once: a query takes longer to read than to run.
  private static final Evaluator NAMED = query("[id]");
  private static final Evaluator ANCHORS = query("a[name]:not([id])");
  private static final Evaluator PICTURES = query("img");
  private static final Evaluator DETAILS = query("details");
  private static final Evaluator SUMMARIES = query("summary");
  private static final Evaluator QUOTES = query("blockquote");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,3}");

  /** GitHub's alerts, which are quotes that begin with one of these words. */
  private static final Pattern ALERT =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*(\n|$)");

  private static final Evaluator TASKS = query("li.task");
  private static final Evaluator HEADINGS = query("h1, h2, h3, h4, h5, h6");
  private static final Evaluator TABLES = query("table");
  private static final Evaluator HEADS = query("thead th");
  private static final Evaluator RIGHT = query("[align=right]");
  private static final Evaluator MIDDLE = query("[align=center]");
  private static final Evaluator BACK = query("a.footnote-backref");
  private static final Evaluator BOXES = query("li.task-list-item input[type=checkbox]");
  private static final Evaluator BLOCKS =
      query("p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, hr, div");

  private final Language language;

  BodyShape(Language language) {
    this.language = language;
  }

  /** A selector to be used by many threads. */
  static Evaluator query(String css) {
    return Selector.evaluatorOf(css);
  }

  void fit(Element body) {
    phrases(body);
    LooseHtml.settle(body);
    sizes(body);
    details(body);
    alerts(body);
    headings(body);
    tables(body);
    tasks(body);
    footnotes(body);
  }

  /** Gives every id its prefix, and none twice. Comes before links are led to ids. */
  static void name(Element body) {
    Set<String> taken = new HashSet<>();
    for (Element anchor : body.select(ANCHORS)) {
      anchor.id(anchor.attr("name"));
    }
    for (Element named : body.select(NAMED)) {
      if (named.id().isBlank() || SPACE.matcher(named.id()).find()) {
        named.removeAttr("id");
        continue;
      }
      String id = ID + named.id();
      for (int i = 2; !taken.add(id); i++) {
        id = ID + named.id() + "_" + i;
      }
      named.id(id);
    }
  }

  /** A check box cannot be checked here: it is a sign with a word. */
  void addIcons(Element body) {
    for (Element item : body.select(TASKS)) {
      boolean done = item.hasClass("done");
      Element first = item.firstElementChild();
      Element text = first != null && first.normalName().equals("p") ? first : item;
      text.prepend(
          "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i_"
              + (done ? "done" : "open")
              + "\"/></svg><span class=\"sr\">"
              + Entities.escape(language.say(done ? "prose.done" : "prose.open"))
              + " </span>");
    }
  }

  /** A raw tag that its author never closed would go on around whole paragraphs. */
  private static void phrases(Element body) {
    Set<Element> around = new LinkedHashSet<>();
    for (Element block : body.select(BLOCKS)) {
      for (Element above : block.parents()) {
        if (RawHtml.PHRASES.contains(above.normalName())) {
          around.add(above);
        }
      }
    }
    around.forEach(Element::unwrap);
  }

  /** In pixels, as the attribute has it; whatever else is written there says nothing. */
  private static void sizes(Element body) {
    for (Element img : body.select(PICTURES)) {
      for (String side : List.of("width", "height")) {
        if (!SIZE.matcher(img.attr(side)).matches()) {
          img.removeAttr(side);
        }
      }
    }
  }

  /** Each has one summary, which comes first; one without gets a word to open it by. */
  private void details(Element body) {
    for (Element details : body.select(DETAILS)) {
      Element first =
          details.children().stream()
              .filter(child -> child.normalName().equals("summary") && child.hasText())
              .findFirst()
              .orElseGet(() -> new Element("summary").text(language.say("prose.details")));
      details.prependChild(first);
    }
    for (Element summary : body.select(SUMMARIES)) {
      Element parent = summary.parent();
      if (!parent.normalName().equals("details") || parent.firstElementChild() != summary) {
        summary.unwrap();
      }
    }
  }

  private void alerts(Element body) {
    for (Element quote : body.select(QUOTES)) {
      Element first = quote.firstElementChild();
      if (first != null
          && first.normalName().equals("p")
          && first.firstChild() instanceof TextNode words) {
        Matcher alert = ALERT.matcher(words.getWholeText());
        if (alert.lookingAt()) {
          words.text(words.getWholeText().substring(alert.end()));
          quote.prependElement("p").appendElement("strong").text(alert(alert.group(1)));
          if (!first.hasText() && first.childrenSize() == 0) {
            first.remove();
          }
        }
      }
    }
  }

  private String alert(String kind) {
    return switch (kind) {
      case "NOTE" -> language.say("prose.alert.note");
      case "TIP" -> language.say("prose.alert.tip");
      case "IMPORTANT" -> language.say("prose.alert.important");
      case "WARNING" -> language.say("prose.alert.warning");
      default -> language.say("prose.alert.caution");
    };
  }

  /** The first is an h2, and each of the others at most one level below what it stands under. */
  private static void headings(Element body) {
    Deque<Integer> above = new ArrayDeque<>();
    for (Element heading : body.select(HEADINGS)) {
      if (!heading.hasText() && heading.selectFirst("img") == null) {
        heading.remove();
        continue;
      }
      int level = heading.normalName().charAt(1);
      while (!above.isEmpty() && above.peek() >= level) {
        above.pop();
      }
      above.push(level);
      heading.tagName("h" + Math.min(6, above.size() + 1));
    }
  }

  /** A wide table scrolls inside a box of its own, which the keyboard reaches. */
  private void tables(Element body) {
    int count = 0;
    for (Element table : body.select(TABLES)) {
      count++;
      table.addClass("table");
      table.wrap("<div class=\"scroll\" role=\"region\" tabindex=\"0\"></div>");
      table.parent().attr("aria-label", language.say("prose.table", count));
      table.select(HEADS).attr("scope", "col");
      table.select(RIGHT).addClass("end");
      table.select(MIDDLE).addClass("mid");
    }
  }

  /** The way back stands in the last line of a footnote, not below it. */
  private void footnotes(Element body) {
    for (Element back : body.select(BACK)) {
      back.attr("aria-label", language.say("prose.back"));
      Element before = back.previousElementSibling();
      if (before != null && before.normalName().equals("p")) {
        before.appendText(" ").appendChild(back);
      }
    }
  }

  private static void tasks(Element body) {
    for (Element box : body.select(BOXES)) {
      Element item = box.closest("li");
      item.attr("class", box.hasAttr("checked") ? "task done" : "task");
      box.remove();
    }
  }
}
