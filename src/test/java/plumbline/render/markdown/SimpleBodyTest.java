package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.ast.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.content.markdown.Markdown;
import plumbline.text.Language;
import plumbline.text.LegalText;
import plumbline.view.LinkTo;
import plumbline.view.Prose;

/** No body is taken for simple that is printed otherwise when everything in it is looked at. */
class SimpleBodyTest {
  private static final int ROUNDS = 100_000;

  /** What is plain in half of the texts, or few of them would be simple. */
  private static final List<String> PLAIN =
      List.of(
          "word",
          "two words",
          " ",
          "  ",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "``",
          "a > b",
          ">",
          "\"",
          "'",
          "@ada",
          "@nobody",
          "x@ada",
          "[[grow]]",
          "[[grow|so]]",
          "[[grow| ]]",
          "é",
          "目標",
          "[a](b.md)",
          "[*a* `c`](b.md)",
          "[@ada](b.md)",
          "[](b.md)",
          "[[[grow]]](b.md)",
          "R&D",
          "a & b;",
          "`&amp;`",
          "[a ](b.md)",
          "[",
          "](b.md)",
          "🎯",
          "&lt;",
          "!");

  private static final List<String> ALL =
      Stream.concat(
              PLAIN.stream(),
              Stream.of(
                  "\n    ",
                  "__",
                  "@bea",
                  "[[none]]",
                  "[[odd]]",
                  "[[",
                  "]]",
                  "![a](b)",
                  "<b>",
                  "<script>",
                  "</p>",
                  "&amp;",
                  "&",
                  "\\",
                  "\\*",
                  "# ",
                  "- ",
                  "1. ",
                  "~~",
                  "|",
                  "---",
                  "http://x.example",
                  "www.x.example",
                  "a@b.example",
                  "\u00a0",
                  "\u2028",
                  "\u202e",
                  "\u0085",
                  "\t",
                  "[^1]",
                  "[^1]: n",
                  "[a]: b",
                  "[a]",
                  ":",
                  "(",
                  ")",
                  "\u0000",
                  "\r",
                  "[ ]",
                  "=",
                  "${x}",
                  "[a](x/c.md)",
                  "[a](b.md \"t\")",
                  "[a](<b.md>)",
                  "[a](none.md)",
                  "[a](b.md#c)",
                  "[a](javascript:b)"))
          .toList();

  private static final Map<String, LinkTo> TARGETS =
      Map.of(
          "@ada", new LinkTo("Ada > all", "../people/ada.html"),
          "@bea", new LinkTo("<Bea> & \"Co\"", "../people/bea.html"),
          "b.md", new LinkTo("B", "../okrs/b.html"),
          "x/c.md", new LinkTo("C", "https://c.example/"),
          "grow", new LinkTo("Grow", "../okrs/grow.html#a"),
          "odd", new LinkTo("Odd", "a?b=1&c=\"><x>"));

  private final MarkdownHtml html = new MarkdownHtml(Language.english());

  @Test
  void whatIsSimpleIsPrintedAsAllElseIs() {
    Random random = new Random(27);
    int simple = 0;
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        List<String> pieces = i % 2 == 0 ? PLAIN : ALL;
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      simple += isSimple(text.toString()) ? 1 : 0;
    }
    assertTrue(simple > ROUNDS / 5, "only " + simple + " were simple");
  }

  @Test
  void soIsEveryBodyOfTheExamplesAndTestSites() throws IOException {
    int simple = 0;
    for (Path root : List.of(Path.of("content"), Path.of("src/test/resources"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          simple += isSimple(text.replaceFirst("(?s)^---\\n.*?\\n---\\n", "")) ? 1 : 0;
        }
      }
    }
    assertTrue(simple > 50, "only " + simple + " were simple");
  }

  private boolean isSimple(String text) {
    String markdown = LegalText.of(text);
    Optional<Document> document = Markdown.parse(markdown);
    Prose prose = new Prose(markdown, TARGETS);
    Optional<String> made = document.flatMap(read -> SimpleBody.of(markdown, read, prose));
    made.ifPresent(one -> assertEquals(html.html(document.get(), prose), one, text));
    return made.isPresent();
  }
}
