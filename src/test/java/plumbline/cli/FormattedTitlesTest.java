package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles, notes and reasons with Markdown: formatted on their own page, plain words elsewhere. */
class FormattedTitlesTest {
  private static final String GOAL =
      """
      ---
      title: "[Hiring to Target](https://host.example/issues/6197) with `go-ipld-prime`"
      owner: ada
      unaligned: "Asked for by [[2026-q1/other]]"
      key_results:
        - title: "~~Release v2~~ *Improve* X"
          target: 10
          current: 4
          checkins: [{ date: 2026-02-02, value: 4, note: "See [the plan](other.md)" }]
          kpis: [{ title: "**Errors** a day", target: 3, current: 5 }]
        - title: Steps
          milestones: [{ title: "`alpha` is out", done: true }, { title: "[beta](gone.md)" }]
      ---
      """;

  @TempDir Path dir;

  @BeforeEach
  void write() throws IOException {
    write("company.md", "---\nname: ACME\nmission: \"Make it *simple*\"\n---\n");
    write("people/ada.md", "---\nname: Ada Byron\n---\n");
    write("okrs/2026-q1/hiring.md", GOAL);
    write(
        "okrs/2026-q1/other.md",
        "---\ntitle: The *other* goal\nowner: company\nkey_results:\n"
            + "  - { title: Sales, target: 2, current: 1 }\n---\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = dir.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Runs build() {
    return Runs.of("build", dir.toString(), "--as-of", "2026-02-10");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(dir.resolve("site").resolve(path)));
  }

  @Test
  void theirPageShowsThemFormatted() throws IOException {
    assertEquals(0, build().code());
    Document page = page("okrs/2026-q1/hiring.html");
    assertEquals("Hiring to Target with go-ipld-prime", page.select("h1").text());
    assertEquals(
        "https://host.example/issues/6197", page.select("h1 a[rel~=noopener]").attr("href"));
    assertEquals("go-ipld-prime", page.select("h1 code").text());
    assertEquals("Release v2", page.select(".kr h3 del").text());
    assertEquals("Improve", page.select(".kr h3 em").text());
    assertEquals("other.html", page.select("td a:contains(the plan)").attr("href"));
    assertEquals("Errors", page.select("th[scope=row] strong").text());
    assertEquals("alpha", page.select(".milestones code").text());
    assertEquals("other.html", page.select(".plumb-none a").attr("href"));
    assertEquals("simple", page("index.html").select(".lead em").text());
  }

  @Test
  void everywhereElseTheyAreTheirWords() throws IOException {
    build();
    String title = "Hiring to Target with go-ipld-prime";
    assertTrue(page("okrs/2026-q1/hiring.html").title().startsWith(title));
    assertTrue(page("people/ada.html").select("a:contains(" + title + ")").size() > 0);
    try (Stream<Path> files = Files.walk(dir.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        for (String mark :
            List.of("](https://host", "`go-ipld", "~~Release", "*Improve*", "*other*")) {
          assertFalse(text.contains(mark), file + " shows " + mark);
        }
      }
    }
  }

  @Test
  void aPictureBesideTheTextThatANoteLinksToIsPublished() throws IOException {
    write("okrs/2026-q1/chart.png", "png");
    write("okrs/2026-q1/hiring.md", GOAL.replace("[the plan](other.md)", "[the chart](chart.png)"));
    Runs run = build();
    assertEquals(0, run.code(), run.err());
    String chart = page("okrs/2026-q1/hiring.html").select("td a:contains(the chart)").attr("href");
    assertTrue(Files.exists(dir.resolve("site/okrs/2026-q1").resolve(chart)), chart);
  }

  @Test
  void aLinkInATitleThatLeadsNowhereIsAWarningWithItsPlace() {
    Runs run = Runs.of("check", dir.toString(), "--as-of", "2026-02-10");
    assertTrue(
        run.err()
            .contains("content/okrs/2026-q1/hiring.md:12:68: warning: found a link to 'gone.md'"),
        run.err());
  }
}
