package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.text.Language;
import plumbline.text.Languages;
import plumbline.view.LinkTo;
import plumbline.view.Prose;

class MarkdownHtmlTest {
  private static final Map<String, LinkTo> TARGETS =
      Map.of(
          "../seo.md", new LinkTo("Improve SEO", "../seo.html"),
          "../seo.md#kr1", new LinkTo("First result", "../seo.html#kr1"),
          "seo", new LinkTo("Improve SEO", "../seo.html"),
          "seo#kr1", new LinkTo("First result", "../seo.html#kr1"),
          "@perkins", new LinkTo("Ms. Perkins", "../../people/perkins.html"),
          "../seo.md#no-place", new LinkTo("Improve SEO", "../seo.html"),
          "#kr1", new LinkTo("", "#kr1"),
          "../assets/p.png", new LinkTo("p q.png", "../../assets/p%20q.png"));
  private static final Set<String> UNPLACED = Set.of("../seo.md#no-place");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [x](../seo.md)             | <a href="../seo.html">x</a>
          [x](../seo.md#kr1)         | <a href="../seo.html#kr1">x</a>
          [x](../seo.md#why-now)     | <a href="../seo.html#body_why-now">x</a>
          [x][r]%n%n[r]: ../seo.md   | <a href="../seo.html">x</a>
          [x](../seo.md#no-place)    | <a href="../seo.html">x</a>
          [x](#kr1)                  | <a href="#kr1">x</a>
          [x](#nothing)              | <span class="unlinked">x</span>
          [x](../other.md)           | <span class="unlinked">x</span>
          [x](other.html)            | <span class="unlinked">x</span>
          [x](/etc/passwd)           | <span class="unlinked">x</span>
          [[seo]]                    | <a href="../seo.html">Improve SEO</a>
          [[ seo ]]                  | <a href="../seo.html">Improve SEO</a>
          `[[seo|the search]]`       | <a href="../seo.html">the search</a>
          [[seo#kr1]]                | <a href="../seo.html#kr1">First result</a>
          [[nothing]]                | <span class="unlinked">nothing</span>
          `[[nothing|a label]]`      | <span class="unlinked">a label</span>
          ask @perkins.              | ask <a href="../../people/perkins.html">Ms. Perkins</a>.
          ask @nobody                | ask @nobody
          """)
  void linksLeadToPagesOrNowhere(String markdown, String html) {
    String written = markdown.replace("%n", "\n");
    assertEquals("<p>" + html + "</p>", html(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [x](https://a.example/?q=1&r=2) | <a href="https://a.example/?q=1&amp;r=2" rel="noopener noreferrer">x</a>
          <https://a.example>           | <a href="https://a.example" rel="noopener noreferrer">https://a.example</a>
          [x](mailto:a@b.example)       | <a href="mailto:a@b.example" rel="noopener noreferrer">x</a>
          [x](//evil.example)           | <span class="unlinked">x</span>
          [x](javascript:alert)         | x
          [x](JaVaScRiPt:alert)         | <span class="unlinked">x</span>
          [x](&#106;avascript:alert)    | <span class="unlinked">x</span>
          [x](java&#9;script:alert)     | <span class="unlinked">x</span>
          [x](vbscript:x)               | <span class="unlinked">x</span>
          [x](data:text/html,x)         | <span class="unlinked">x</span>
          [x](file:///etc/passwd)       | <span class="unlinked">x</span>
          [x](ftp://a.example)          | <span class="unlinked">x</span>
          [x](https://a.example@b.example) | <span class="unlinked">x</span>
          [x](https://a.example/[b]%20%) | <a href="https://a.example/%5Bb%5D%20%25" rel="noopener noreferrer">x</a>
          [x](https://a.example#b#c)    | <a href="https://a.example#b%23c" rel="noopener noreferrer">x</a>
          [x](https:evil)               | <span class="unlinked">x</span>
          [x](<https:\\\\evil.example>) | <span class="unlinked">x</span>
          [x](../seo.md "a title")      | <a href="../seo.html" title="a title">x</a>
          """)
  void onlyTheWebAndMailAreFollowedOutside(String markdown, String html) {
    assertEquals("<p>" + html + "</p>", html(markdown).replace("\t", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ![A](../assets/p.png)          | <img src="../../assets/p%20q.png" alt="A">
          ![](../assets/p.png)           | <img src="../../assets/p%20q.png" alt="">
          ![A](https://a.example/p.gif)  | <a href="https://a.example/p.gif" rel="noopener noreferrer">A</a>
          ![](https://a.example/p.gif)   | <a href="https://a.example/p.gif" rel="noopener noreferrer">https://a.example/p.gif</a>
          ![A](../missing.png)           | <span class="unlinked">A</span>
          ![A](data:image/png;base64,AA) | <span class="unlinked">A</span>
          ![A](../seo.md)                | <a href="../seo.html">A</a>
          [![A](https://a.example/p.gif)](../seo.md) | <a href="../seo.html">A</a>
          <img src=x onerror=alert(1)>   | <span class="unlinked">x</span>
          """)
  void picturesAreTheSitesOwnOrLinks(String markdown, String html) {
    assertEquals("<p>" + html + "</p>", html(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          press <kbd onclick="x">Esc</kbd>      | <p>press <kbd>Esc</kbd></p>
          H<sub>2</sub>O<br>x                   | <p>H<sub>2</sub>O<br>x</p>
          a <b style="x" class="skip">b</b>     | <p>a <b>b</b></p>
          a <span>b</span> <blink>c</blink>     | <p>a <span>b</span> &lt;blink&gt;c&lt;/blink&gt;</p>
          <script>alert(1)</script>             | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
          <style>*{display:none}</style>        | <p>&lt;style&gt;*{display:none}&lt;/style&gt;</p>
          <iframe src="x"></iframe>             | <p>&lt;iframe src="x"&gt;&lt;/iframe&gt;</p>
          <svg><script>alert(1)</script></svg>  | <p>&lt;svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/svg&gt;</p>
          <!-- a comment -->                    |
          a <!-- comment --> b                  | <p>a  b</p>
          <div class="skip"><b>x</b></div>      | <div><b>x</b></div>
          <details><summary>More</summary>x</details> | <details><summary>More</summary>x</details>
          <details open onclick="x">x</details> | <details open><summary>Details</summary>x</details>
          <summary>x</summary>                  | <p>x</p>
          <form action="/x"><input></form>      | <p>&lt;form action="/x"&gt;&lt;input&gt;&lt;/form&gt;</p>
          <a href="javascript:x">x</a>          | <p><span class="unlinked">x</span></p>
          <a href="../seo.md" onclick="x">x</a> | <p><a href="../seo.html">x</a></p>
          a <a id="spot"></a> b                 | <p>a <a id="body_spot"></a> b</p>
          a <a name="spot"></a> b               | <p>a <a id="body_spot"></a> b</p>
          <h2 id="now">Now</h2>                 | <h2 id="body_now">Now</h2>
          <meta http-equiv="refresh" content="0"> | <p>&lt;meta http-equiv="refresh" content="0"&gt;</p>
          for <team name> and <ms>              | <p>for &lt;team name&gt; and &lt;ms&gt;</p>
          <textarea>x                           | <p>&lt;textarea&gt;x</p>
          a &lt;script&gt; b                    | <p>a &lt;script&gt; b</p>
          ~~gone~~                              | <p><del>gone</del></p>
          """)
  void rawHtmlIsWhatPeopleWriteBesideMarkdownAndAllElseIsText(String markdown, String html) {
    assertEquals(html == null ? "" : html, html(markdown));
  }

  @Test
  void headingsStandBelowThePagesWithoutGaps() {
    Document document = parse("# A\n\n#### B\n\n## C\n\n### D\n\n# E\n\nx\n=\n\n#\n");
    assertEquals(
        "[h2 A, h3 B, h3 C, h4 D, h2 E, h2 x]",
        document.select("h1,h2,h3,h4,h5,h6").stream()
            .map(heading -> heading.normalName() + " " + heading.text())
            .toList()
            .toString());
  }

  @Test
  void headingIdsHaveAPrefixAndAreThereOnce() {
    Document document =
        parse("## Same\n\n## Same\n\n## Größe\n\n[x](#same) [y](#kr1) [z](#gr%C3%B6%C3%9Fe)\n");
    assertEquals(
        "[body_same, body_same-1, body_größe]", document.select("h2").eachAttr("id").toString());
    assertEquals(
        "[#body_same, #kr1, #body_gr%C3%B6%C3%9Fe]",
        document.select("a").eachAttr("href").toString());
  }

  @Test
  void footnotesLeadThereAndBack() {
    Document document = parse("Text[^1] and again[^1].\n\n[^1]: The note.\n");
    for (Element link : document.select("a")) {
      String id = link.attr("href").substring(1);
      assertTrue(id.startsWith("body_") && document.getElementById(id) != null, link.outerHtml());
    }
    assertFalse(document.select("a[aria-label=Back to the text]").isEmpty());
  }

  @Test
  void tablesScrollByThemselvesAndAlignByClass() {
    String html = html("| a | b |\n|:-:|--:|\n| 1 | 2 |\n");
    assertEquals(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\">"
            + "<table class=\"table\"><thead><tr>"
            + "<th scope=\"col\" class=\"mid\">a</th><th scope=\"col\" class=\"end\">b</th>"
            + "</tr></thead><tbody><tr><td class=\"mid\">1</td><td class=\"end\">2</td></tr>"
            + "</tbody></table></div>",
        html.replace("\n", ""));
  }

  @Test
  void tasksAreSignsWithWords() {
    Document document = parse("- [x] told\n- [ ] asked\n- plain\n");
    assertTrue(document.select("input").isEmpty());
    assertEquals("Done: told", document.select("li").get(0).text());
    assertEquals("Open: asked", document.select("li").get(1).text());
    assertEquals("plain", document.select("li").get(2).text());
    assertEquals(
        "[#i_done, #i_open]", document.select("li.task svg use").eachAttr("href").toString());
  }

  @Test
  void codeIsNotRead() {
    assertEquals("<p><code>@perkins [[seo]] &lt;b&gt;</code></p>", html("`@perkins [[seo]] <b>`"));
  }

  @Test
  void aTextWithoutMarkdownIsEmpty() {
    assertEquals("", html(" \n"));
  }

  @Test
  void charactersThatHtmlForbidsAreReplaced() {
    assertEquals("<p>a\uFFFDb\uFFFDc</p>", html("a\u0007b\uFFFFc"));
  }

  static Stream<String> pathological() {
    int size = 100_000;
    return Stream.of(
        "<a ".repeat(size / 3),
        "<a href=x>".repeat(size / 10),
        "<b><i>".repeat(size / 6),
        "[a](".repeat(size / 4),
        "[[".repeat(size / 2),
        "![[](".repeat(size / 5),
        "[^".repeat(size / 2),
        "*".repeat(5_000) + "a",
        "*".repeat(500) + "a" + "*".repeat(500),
        "*a ".repeat(1_200) + "b*".repeat(1_200),
        "![".repeat(2_400) + "](x)".repeat(2_400),
        "<b>".repeat(2_400),
        "[a](".repeat(2_400),
        "`a ``b ".repeat(800),
        "~~a ".repeat(1_200),
        "*a _b ".repeat(1_200),
        "<a href=x>".repeat(2_400),
        "> ".repeat(size / 2),
        ">".repeat(size),
        "*a _b ".repeat(size / 6),
        "~~a ".repeat(size / 4),
        "`a ``b ".repeat(size / 7),
        "<!-- ".repeat(size / 5),
        "<?".repeat(size / 2),
        "@a".repeat(size / 2),
        "@a ".repeat(size / 3),
        "|a".repeat(size / 2) + "\n" + "|-".repeat(size / 2),
        "a|b\n-|-\n" + "x|y\n".repeat(size / 4),
        "# a\n".repeat(size / 4),
        "> ".repeat(100) + "a",
        "- ".repeat(100) + "a",
        "&".repeat(size),
        "http://a.".repeat(size / 9),
        "a@b.".repeat(size / 4));
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void noTextIsSlowAndNoneEscapes(String markdown) {
    String html = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(markdown));
    safe(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "a <svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
            + " onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "a <q cite=\"javascript:x\">b</q> <del cite=\"https://evil.example\">c</del>",
        "<a href=\"plumbline-reference:javascript:x\">x</a>",
        "[[javascript:alert(1)]]",
        "[x](<javascript:alert(1)> \"t\\\" onclick=\\\"x\")",
        "<a href=\"ja&#x0A;vascript:alert(1)\">x</a>",
        "<a href=\"\u0001javascript:alert(1)\">x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<xss/onclick=alert(1)>x</xss>",
        "![\" onerror=\"alert(1)](https://a.example/x.png)",
        "<img srcset=\"https://a.example/x.png\" src=\"../assets/p.png\">",
        "# <script>x</script> {#id}",
        "```html\" onclick=\"x\n<script>alert(1)</script>\n```"
      })
  void knownTricksAreHarmless(String markdown) {
    safe(html(markdown));
    safe(html("x\n\n" + markdown + "\n\n**y**"));
  }

  private static void safe(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
      assertFalse(element.normalName().matches("script|style|iframe|math|object|form|input"), html);
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().matches("on.*|style|srcset|cite"), html);
        String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
        assertFalse(value.matches("(?s)(javascript|data|vbscript|file):.*|//.*"), html);
      }
    }
  }

  @Test
  void theWordsThatAreNoAuthorsAreInTheSitesLanguage() {
    Language german = Languages.of("de", name -> Optional.empty());
    String html =
        new MarkdownHtml(german)
            .render(
                new Prose(
                    "- [ ] x\n- [x] y\n\nz[^1]\n\n[^1]: n\n\n| a |\n|---|\n| b |\n", Map.of()));
    Document document = Jsoup.parseBodyFragment(html);
    assertEquals(List.of("Offen:", "Erledigt:"), document.select(".sr").eachText());
    assertEquals(
        Set.of("Tabelle 1", "Zurück zum Text"),
        Set.copyOf(document.select("[aria-label]").eachAttr("aria-label")));
  }

  private static Document parse(String markdown) {
    return Jsoup.parseBodyFragment(html(markdown));
  }

  private static String html(String markdown) {
    return new MarkdownHtml(Language.english()).render(new Prose(markdown, TARGETS, UNPLACED));
  }
}
