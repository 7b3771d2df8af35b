package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.cli.Runs;

/** Links of texts as people write them for other tools, from the file to the page. */
class LinksInTextsTest {
  private static final String GOAL = "okrs/2026-q1/grow.md";

  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String text) throws IOException {
    write("site.yaml", "as_of: 2026-02-10\n" + settings());
    write("company.md", "---\nname: ACME\n---\n");
    write(GOAL, "---\ntitle: Grow\nowner: company\n---\n" + text);
    Runs run = Runs.of("build", "--no-history", folder.toString());
    assertEquals(0, run.code(), run.err());
    return Jsoup.parse(folder.resolve("site/okrs/2026-q1/grow.html"));
  }

  private static String settings() {
    return """
    source_url: "https://git.example/okr/blob/main/{path}"
    links: { absolute: keep, schemes: [vscode] }
    """;
  }

  private List<String> links(String text) throws IOException {
    return page(text).select(".prose a").eachAttr("href");
  }

  @Test
  void filesOutsideTheContentLeadToTheGitHost() throws IOException {
    assertEquals(
        List.of(
            "https://git.example/okr/blob/main/README.md#install",
            "https://git.example/okr/blob/main/content/okrs",
            "https://git.example/okr/blob/main/docs/a.html#b"),
        links("[a](../../../README.md#install) [b](../) [c](../../../docs/a.html#b)").stream()
            .map(url -> url.replace("content/okrs/2026-q1", "content/okrs"))
            .toList());
  }

  @Test
  void whatTheSettingsAllowIsKeptAndCannotLeadToAnotherHost() throws IOException {
    assertEquals(
        List.of("/handbook/x?a=b#c", "/%5Cx.example", "tel:+49", "vscode://x/%22", "tel:+1"),
        links(
            "[a](/handbook/x?a=b#c) [b](/\\x.example) [c](tel:+49) [d](<vscode://x/\">) <tel:+1>"
                + " [e](//x.example) [f](ssh://x)"));
  }

  @Test
  void headingsHaveTheIdsThatGitHostsGiveThem() throws IOException {
    Document page =
        page(
            "## The_Big ÄPFEL: plan & go!\n\n## Twice\n\n## Twice\n\n<a id=\"spot\">here</a>\n\n"
                + "[a](#the_big-äpfel-plan--go) [b](#twice-1) [c](#spot)");
    assertEquals(
        List.of("body_the_big-äpfel-plan--go", "body_twice", "body_twice-1"),
        page.select(".prose h2").eachAttr("id"));
    assertEquals(
        List.of("#body_the_big-äpfel-plan--go", "#body_twice-1", "#body_spot"),
        page.select(".prose a[href]").eachAttr("href"));
    assertEquals("here", page.getElementById("body_spot").text());
  }

  @Test
  void picturesBesideATextArePublishedWithItAndWithNoDraft() throws IOException {
    write("okrs/2026-q1/my plan.png", "x");
    write("okrs/2026-q1/secret.png", "x");
    write(
        "okrs/2026-q1/d.md", "---\ntitle: D\nowner: company\nstatus: draft\n---\n![s](secret.png)");
    Document page = page("![a](<my plan.png>) [b](my%20plan.png)");
    assertEquals("my%20plan.png", page.select(".prose img").attr("src"));
    assertEquals("my%20plan.png", page.select(".prose a").attr("href"));
    assertTrue(Files.exists(folder.resolve("site/okrs/2026-q1/my plan.png")));
    assertFalse(Files.exists(folder.resolve("site/okrs/2026-q1/secret.png")));
  }
}
