package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.cli.Runs;

/** The example of src/docs/theming.md, laid over the demo. */
class ThemingTest {
  @TempDir Path dir;

  @BeforeEach
  void lay() throws IOException {
    copy(Path.of("content"), dir.resolve("content"));
    copy(Path.of("src/docs/theming"), dir);
    Runs run = Runs.of("build", dir.toString(), "--no-history");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void theLogosStandBeforeTheTitleOnEveryPage() throws IOException {
    Document page = page("okrs/2026-q1/get-600-mqls.html");
    assertEquals(
        List.of("../../assets/kestrel.svg", "../../assets/kestrel-dark.svg"),
        page.select(".brand img").eachAttr("src"));
    assertEquals("Kestrel goals", page.select(".brand").text());
    assertTrue(Files.exists(dir.resolve("site/assets/kestrel-dark.svg")));
  }

  @Test
  void theAccentIsTheLastWordInTheStylesAndInTheIcon() throws IOException {
    String styles = text("theme/plumbline.css");
    String last = styles.substring(styles.lastIndexOf("--accent:"));
    assertTrue(last.startsWith("--accent:light-dark(#b3124e,"), last);
    assertTrue(text("theme/icon.svg").contains("#b3124e"));
    assertFalse(text("theme/icon.svg").contains("#2449bf"));
  }

  @Test
  void itsOwnFootAndItsLinksAreOnEveryPage() throws IOException {
    Document page = page("teams/sales.html");
    assertEquals(
        List.of("https://handbook.kestrel.example/", "mailto:people@kestrel.example"),
        page.select("footer a").eachAttr("href").subList(0, 2));
    assertTrue(page.select("footer").text().contains("room 4.12"));
  }

  @Test
  void itsOwnWordsReplaceThoseOfTheSameKeyOnly() throws IOException {
    List<String> nav = page("index.html").select(".nav a").eachText();
    assertTrue(nav.contains("Colleagues") && nav.contains("Teams"), nav.toString());
    assertFalse(nav.contains("People"), nav.toString());
  }

  @Test
  void theDocumentShowsTheExampleAsItIs() throws IOException {
    String document = Files.readString(Path.of("src/docs/theming.md"));
    for (String file :
        List.of("content/site.yaml", "templates/part/foot.ftlh", "templates/text/en.properties")) {
      assertTrue(
          document.contains(Files.readString(Path.of("src/docs/theming").resolve(file)).strip()),
          file);
    }
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(text(path));
  }

  private String text(String path) throws IOException {
    return Files.readString(dir.resolve("site").resolve(path));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
