package plumbline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import plumbline.render.markdown.MarkdownHtml;
import plumbline.text.Language;
import plumbline.view.Prose;

/** Any text as a body: nothing in its HTML runs. */
public final class MarkdownFuzz {
  private static final MarkdownHtml HTML = new MarkdownHtml(Language.english());

  private MarkdownFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    String html = HTML.render(new Prose(new String(input, StandardCharsets.UTF_8), Map.of()));
    for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
      String address = (element.attr("href") + element.attr("src")).strip().toLowerCase();
      boolean handler =
          element.attributes().asList().stream().anyMatch(one -> one.getKey().startsWith("on"));
      if (element.normalName().matches("script|style|iframe|object|embed|form")
          || handler
          || address.matches("(?s)(javascript|vbscript|data):.*")) {
        throw new IllegalStateException("this would run: " + element.outerHtml());
      }
    }
  }
}
