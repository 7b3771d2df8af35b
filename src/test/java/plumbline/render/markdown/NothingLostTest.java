package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;
import plumbline.text.Language;
import plumbline.view.Prose;

/** Bodies put together from what people write: every word of them stands on the page. */
class NothingLostTest {
  private static final MarkdownHtml HTML = new MarkdownHtml(Language.english());

  /** Each ~ stands for a word. */
  private static final List<String> CONSTRUCTS =
      List.of(
          "# ~ ~",
          "~\n===",
          "~ *~* **~** ~~~~ `~`",
          "- ~\n- ~\n  - ~",
          "1. ~\n2. ~",
          "- [ ] ~\n- [x] ~",
          "> ~\n> ~",
          "> [!NOTE]\n> ~",
          "> [!CAUTION]\n>\n> ~",
          "```java\n~\n```",
          "```mermaid\ngraph ~\n```",
          "    ~",
          "| ~ | ~ |\n|-|:-:|\n| ~ | `~` |",
          "~\n| ~ | ~ |\n| --- | --- |\n| ~ | ~ |",
          "~ | ~\n-- | --\n~ | ~",
          "[~](https://a.example) <https://b.example/~>",
          "![~](../assets/x.png) ![~](https://a.example/x.png)",
          "[~](https://a.example \"~\") [~]",
          "~[^1]\n\n[^1]: ~",
          "[[~]] [[x|~]] @~",
          "<details><summary>~</summary>\n\n~\n\n</details>",
          "<details>\n~\n</details>",
          "<summary>~</summary>",
          "<table><tr><th>~</th><td>~</td></tr></table>",
          "<table>\n~\n</table>",
          "<ul><li>~</li>~</ul>",
          "<li>~</li>",
          "<h2 id=\"~\">~</h2>",
          "H<sub>~</sub> <sup>~</sup> <kbd>~</kbd> a<br>~",
          "<img src=\"x.png\" width=\"300\" alt=\"~\">",
          "<div align=\"center\">~</div>",
          "<center>~</center>",
          "<script>~</script>",
          "<style>~</style>",
          "<textarea>~",
          "<title>~</title>",
          "<xmp>~",
          "<plaintext>~",
          "<noscript>~</noscript>",
          "<iframe>~</iframe>",
          "<svg><text>~</text></svg>",
          "<form><input value=\"~\"><select><option>~</select></form>",
          "<video controls>~</video>",
          "<template>~</template>",
          "for <~> and <~ ~>",
          "<b>~",
          "</p>~",
          "<p>~<p>~",
          "<![CDATA[~]]>",
          "<?php ~ ?>",
          "<!DOCTYPE ~>",
          "<!ELEMENT ~",
          "\\*~\\* &lt;~&gt; &copy; ~",
          "$$\n~\n$$",
          "---",
          "~  \n~\\\n~");

  @Seeded(1500)
  void everyWordIsShown(Draw draw) {
    List<String> words = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    // Each once: a label that is defined a second time means the first.
    for (String construct : new LinkedHashSet<>(draw.list(1, 8, one -> one.any(CONSTRUCTS)))) {
      body.append(fill(construct.replace("~~~~", "~~\u0001~~"), words)).append("\n\n");
    }
    String html = HTML.render(new Prose(body.toString(), Map.of()));
    String text = Jsoup.parseBodyFragment(html).text() + attributes(html);
    for (String word : words) {
      assertTrue(text.contains(word), () -> word + " is gone from\n" + body + "\n" + html);
    }
  }

  /** Titles and names of what is shown: they are read, if not seen. */
  private static String attributes(String html) {
    StringBuilder said = new StringBuilder();
    Jsoup.parseBodyFragment(html)
        .select("[title], [id]")
        .forEach(one -> said.append(' ').append(one.attr("title")).append(' ').append(one.id()));
    return said.toString();
  }

  private static String fill(String construct, List<String> words) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < construct.length(); i++) {
      char c = construct.charAt(i);
      boolean strike = construct.startsWith("~~", i);
      if (strike) {
        filled.append("~~");
        i++;
      } else if (c == '~' || c == '\u0001') {
        words.add("word" + words.size() + "x");
        filled.append(words.get(words.size() - 1));
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
