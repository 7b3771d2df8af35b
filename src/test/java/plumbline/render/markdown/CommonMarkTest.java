package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import plumbline.content.markdown.CodeText;
import plumbline.content.markdown.Markdown;

/**
 * Every example of the CommonMark specification: the same HTML, but for those that are listed here
 * and in {@code src/docs/format.md} with their reason. Ids of headings and sanitising are left out.
 */
class CommonMarkTest {
  private static final Map<String, Set<Integer>> DIFFERENT =
      Map.of(
          "[[…]] is a reference here", Set.of(548, 559, 590),
          "bare addresses are links, as on GitHub", Set.of(602, 608, 611, 612),
          "@id is a mention here", Set.of(606),
          "the parser: definitions of links in unusual places", Set.of(201, 215, 216, 540),
          "the parser: lists that are indented by four and more", Set.of(312, 313),
          "the parser: asterisks beside each other or beside a currency", Set.of(354, 416, 417),
          "the parser: backticks beside tildes, a number beyond Unicode", Set.of(146, 28),
          "a textarea is text here", Set.of(171));

  private static final HtmlRenderer PLAIN =
      HtmlRenderer.builder(
              new MutableDataSet(Markdown.OPTIONS)
                  .set(HtmlRenderer.RENDER_HEADER_ID, false)
                  .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                  .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                  .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
                  .toImmutable())
          .nodeRendererFactory(options -> code())
          .build();

  private static NodeRenderer code() {
    return () ->
        Set.of(
            new NodeRenderingHandler<>(
                Code.class,
                (node, context, html) ->
                    html.tag("code").text(CodeText.of(node)).closeTag("code")));
  }

  @Test
  void theExamplesComeOutAsThere() throws IOException {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    Set<Integer> different = new TreeSet<>();
    for (int i = 0; i < examples.size(); i++) {
      // An arrow stands for a tab there.
      String expected = examples.get(i).getHtml().replace('→', '\t');
      String html = Markdown.parse(examples.get(i).getSource()).map(PLAIN::render).orElse("");
      if (!same(expected).equals(same(html))) {
        different.add(i + 1);
      }
    }
    Set<Integer> known = new TreeSet<>();
    DIFFERENT.values().forEach(known::addAll);
    assertEquals(known, different);
    assertEquals(652, examples.size());
    assertEquals(20, different.size(), "format.md tells how many");
  }

  /** What a browser makes of it, without the space between elements. */
  private static String same(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html().replaceAll(">\\s+<", "><").strip();
  }
}
