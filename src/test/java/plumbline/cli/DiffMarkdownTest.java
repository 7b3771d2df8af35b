package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.history.GitFolder;

/** The Markdown of {@code diff} as GitHub and GitLab read it, whatever authors have written. */
class DiffMarkdownTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "h2", "h3", "p", "ul", "li", "strong", "code", "pre", "details",
          "summary", "b", "sub");

  private static final Set<String> HEADINGS =
      Set.of(
          "What this change means for the goals",
          "Problems",
          "Re-negotiated",
          "Added and removed",
          "New findings",
          "Cleared findings",
          "Check-ins",
          "Re-worded",
          "Organisation and settings");

  /** What a Git host makes a link of without any mark around it, or calls somebody with. */
  private static final Pattern CALLS =
      Pattern.compile(
          "@\\w|[#!&%$~^]\\w|GH-\\d|https?://|www\\.|:[a-z]+:", Pattern.CASE_INSENSITIVE);

  private static final Pattern MERMAID =
      Pattern.compile(
          "flowchart BT|  n\\d+\\[\"([\\p{L}\\p{N} .,:'’“”·–-]|#\\d+;)*\"]"
              + "|  n\\d+ (-->|-\\. no longer \\.->|== now ==>) n\\d+");

  private static final Parser GFM = Parser.builder(options()).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder(options()).build();

  @TempDir Path dir;

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                AutolinkExtension.create(),
                TablesExtension.create(),
                TaskListExtension.create(),
                StrikethroughExtension.create(),
                FootnoteExtension.create()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</details></summary>",
        "--> <!-- x",
        "<img src=x onerror=alert(1)>",
        "&lt;b&gt; &#64;everyone",
        "``` ~~~ `` `x`",
        "```\n\n# Heading\n\n@everyone",
        "# Heading",
        "- item",
        "1. item",
        "[ ] task",
        "> quote",
        "===",
        "---",
        "@everyone @org/team",
        "#1 GH-2 org/repo#3 !4 &5 %6 ~bug ~\"long label\" $7 ^alert#8",
        "[x](javascript:alert(1)) ![x](https://evil.example/x.png) [x][y] [^1]",
        "https://evil.example www.evil.example HTTP://evil.example ssh://x me@evil.example",
        "<https://evil.example> mailto:me@evil.example",
        "| a | b |\n|---|---|\n| c | d |",
        "**bold** __bold__ *a* _a_ ~~gone~~ a*",
        "\\",
        "ends with \\",
        "x \u202Eevil\u202C \u2066y\u2069 \u200Fz",
        "\u001B[31mred\u001B[0m\u0007",
        "\u00A0 \u2003",
        "one\r\ntwo\n\n    code\n\ttab",
        "a\"] --> n0; click n0 \"javascript:alert(1)\" %% end",
        "\"] end \"] {{x}} %%{init: {}}%% #quot; #35;",
        ":tada: $\\alpha$ $$x$$",
        "ÄÖ 日本語 עברית 🎉"
      })
  void whatAuthorsWriteIsReadAsItIsWritten(String text) throws IOException {
    Document shown = shown(diff(hostile(text)));
    assertEquals(Set.of(), others(shown), shown::html);
    assertEquals(List.of(), links(shown), shown::html);
  }

  /** Elements that are no part of the answer, and headings that are not its own. */
  private static Set<String> others(Document shown) {
    Set<String> others = new TreeSet<>();
    for (Element element : shown.getAllElements()) {
      boolean heading = element.tagName().matches("h\\d") && !HEADINGS.contains(element.text());
      if (heading || element != shown && !ELEMENTS.contains(element.tagName())) {
        others.add(element.outerHtml());
      }
      if (element.attributesSize() > 0 && !element.className().equals("language-mermaid")) {
        others.add(element.outerHtml());
      }
    }
    return others;
  }

  private static List<String> links(Document shown) {
    shown.select("code").remove();
    return CALLS.matcher(shown.wholeText()).results().map(found -> found.group()).toList();
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void foldedPartsAreClosedAndHaveEmptyLinesAroundThem(Path expected) throws IOException {
    String markdown = Files.readString(expected);
    shown(markdown);
    assertTrue(
        markdown.startsWith("<!-- plumbline -->\n## What this change means for the goals\n"));
  }

  static Stream<Path> everyCase() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/diff"))) {
      return files.filter(file -> file.endsWith("expected.md")).sorted().toList().stream();
    }
  }

  /** As a Git host shows it; what is inside the folded parts is read as Markdown too. */
  private static Document shown(String markdown) {
    List<String> lines = markdown.lines().toList();
    int depth = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      depth += line.equals("<details>") ? 1 : line.equals("</details>") ? -1 : 0;
      assertTrue(depth == 0 || depth == 1 || depth == 2, markdown);
      if (line.startsWith("<details>") || line.startsWith("</details>")) {
        assertEquals("", lines.get(i - 1), markdown);
      }
      if (line.endsWith("</summary>") || line.equals("</details>")) {
        assertEquals("", lines.get(i + 1), markdown);
      }
    }
    assertEquals(0, depth, markdown);
    Document shown = Jsoup.parse(HTML.render(GFM.parse(markdown)));
    shown
        .select("pre")
        .forEach(
            pre ->
                pre.wholeText()
                    .lines()
                    .forEach(line -> assertTrue(MERMAID.matcher(line).matches(), line)));
    return shown;
  }

  /** A branch on which this text stands wherever an author can write. */
  private GitFolder hostile(String text) throws IOException {
    GitFolder folder = GitFolder.in(dir);
    folder.write("content/company.md", "---\nname: Lantern\n---\n");
    folder.write("content/okrs/2026-q1/up.md", objective("Up", "company", ""));
    folder.write("content/okrs/2026-q1/across.md", objective("Across", "company", ""));
    write(folder, "plain", "supports: up\n", 1);
    folder.commit("2026-02-01", "Before");
    write(folder, text, "supports: across\n", 2);
    folder.commit("2026-02-02", "After");
    return folder;
  }

  private static void write(GitFolder folder, String text, String supports, int n)
      throws IOException {
    String it = new ObjectMapper().writeValueAsString(text);
    folder.write("content/teams/a.md", "---\nname: " + it + "\n---\n" + text + "\n");
    folder.write(
        "content/people/p.md", "---\nname: " + it + "\nteam: a\ntitle: " + it + "\n---\n" + n);
    folder.write("content/cycles/2026-q1.md", "---\ntitle: " + it + "\n---\n");
    folder.write("content/site.yaml", "title: " + it + "\n");
    String keyResults =
        """
        accept: [{ rule: stale, reason: %s }]
        tags: [%s]
        key_results:
          - id: a
            title: %s
            start: %d
            target: 10
            unit: %s
            metric: %s
            checkins:
              - { date: 2026-02-0%d, value: 3, confidence: 0.5, note: %s }
            kpis:
              - { title: %s, target: 3, current: %d, unit: %s }
          - id: b
            title: Stages
            milestones:
              - { title: %s, done: true }
        """
            .formatted(it, it, it, n - 1, it, it, n, it, it, n, it, it);
    folder.write("content/okrs/2026-q1/a.md", objective(it, "a", supports + keyResults));
    folder.write(
        "content/okrs/2026-q1/b%d.md".formatted(n),
        objective(it, "p", "unaligned: " + it + "\n" + keyResults));
    folder.write(
        "content/okrs/2026-q1/c.md", objective("C", n == 1 ? "a" : "p", "supports: a#a\n"));
  }

  private static String objective(String title, String owner, String more) {
    return "---\ntitle: " + title + "\nowner: " + owner + "\n" + more + "---\n";
  }

  private static String diff(GitFolder folder) {
    try (folder) {
      Runs run =
          Runs.of("diff", "HEAD~1", "HEAD", "--dir", folder.dir().toString(), "--format=markdown");
      assertEquals("", run.err());
      assertEquals(0, run.code(), run.out());
      return run.out();
    }
  }

  @Test
  void thousandsOfChangesFitIntoAComment() throws IOException {
    String markdown = diff(thousands(2000));
    assertTrue(markdown.length() < 60_000, markdown.length() + " characters");
    assertTrue(markdown.contains("\n1,000 goals re-negotiated, 1,000 goals checked in."), markdown);
    shown(markdown);
    assertAllCounted(1000, part(markdown, "### Re-negotiated", "<details>"));
    assertAllCounted(1000, part(markdown, "<summary><b>Check-ins (1000)", "<sub>"));
  }

  private static String part(String markdown, String from, String to) {
    assertTrue(markdown.contains(from) && markdown.contains(to), markdown);
    return markdown.substring(markdown.indexOf(from), markdown.indexOf(to));
  }

  private static void assertAllCounted(int all, String part) {
    long shown = part.lines().filter(line -> line.startsWith("**Goal ")).count();
    Matcher more = Pattern.compile("… and (\\d+) more, which the text").matcher(part);
    assertTrue(more.find() && shown > 20, part);
    assertEquals(all, shown + Integer.parseInt(more.group(1)));
  }

  private GitFolder thousands(int n) {
    GitFolder folder = GitFolder.in(dir);
    folder.write("content/company.md", "---\nname: Lantern\n---\n");
    folder.write("content/teams/a.md", "---\nname: A\n---\n");
    folder.write("content/okrs/2026-q1/up.md", objective("Up", "company", ""));
    for (int i = 0; i < n; i++) {
      folder.write(path(i), goal(i, 10, ""));
    }
    folder.commit("2026-02-01", "Before");
    String checkIn = "    checkins: [{ date: 2026-02-02, value: 4, note: It goes well }]\n";
    for (int i = 0; i < n; i++) {
      folder.write(path(i), i % 2 == 0 ? goal(i, 8, "") : goal(i, 10, checkIn));
    }
    folder.commit("2026-02-02", "After");
    return folder;
  }

  private static String path(int i) {
    return "content/okrs/2026-q1/goal-" + i + ".md";
  }

  private static String goal(int i, int target, String checkIns) {
    return objective(
        "Goal " + i,
        "a",
        "supports: up\nkey_results:\n  - title: Result "
            + i
            + "\n    target: "
            + target
            + "\n    current: 2\n"
            + checkIns);
  }

  @Test
  void aGoalWithManyLinesLeavesRoomForOthers() throws IOException {
    GitFolder folder = GitFolder.in(dir);
    folder.write("content/company.md", "---\nname: Lantern\n---\n");
    folder.write(path(1), objective("Many", "company", keyResults(300, 10)));
    folder.write(path(2), objective("Few", "company", keyResults(2, 10)));
    folder.commit("2026-02-01", "Before");
    folder.write(path(1), objective("Many", "company", keyResults(300, 8)));
    folder.write(path(2), objective("Few", "company", keyResults(2, 8)));
    folder.commit("2026-02-02", "After");
    String markdown = diff(folder);
    assertTrue(markdown.contains("\n- … and 280 more lines\n"), markdown);
    assertTrue(markdown.contains("\n**Few** "), markdown);
    assertFalse(markdown.contains("… and 1 more, which"), markdown);
  }

  private static String keyResults(int n, int target) {
    return "key_results:\n"
        + Stream.iterate(1, i -> i + 1)
            .limit(n)
            .map(i -> "  - { id: k" + i + ", title: Result " + i + ", target: " + target + " }\n")
            .collect(Collectors.joining());
  }
}
