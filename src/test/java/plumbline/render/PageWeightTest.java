package plumbline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.render.template.Templates;
import plumbline.render.theme.ThemeFiles;

/** What a reader loads for a page of a large organisation: the page and its styles, compressed. */
class PageWeightTest {
  private static final int MOST_BYTES = 30_000;

  /**
   * Parts of the site that are divided, or lead elsewhere, only in an organisation of this size.
   */
  private static final List<String> ONLY_WHEN_LARGE =
      List.of(
          "objectives/2026-q1/2.html",
          "hints/2026-q1/2.html",
          "tags/growth/2.html",
          "lists/people/2.html",
          "lists/teams/2.html",
          "alignment/2026-q1/company.html",
          "alignment/2026-q1/team-0.html",
          "alignment/2026-q1/team-0/2.html",
          "supporters/2026-q1/top-0.html",
          "supporters/2026-q1/top-0--2.html",
          "present/2026-q1/team-0.html");

  @TempDir static Path content;
  private static List<OutputFile> pages;

  @BeforeAll
  static void render() throws IOException {
    WideOrganisation.write(content);
    pages = RenderedSite.pages(content);
  }

  @Test
  void everyLimitIsTripped() {
    Set<String> paths = pages.stream().map(OutputFile::path).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(ONLY_WHEN_LARGE);
    missing.removeAll(paths);
    assertEquals(Set.of(), missing);
    assertTrue(paths.stream().anyMatch(path -> path.startsWith("a-to-z/")));
    assertTrue(page("cycles/2026-q1.html").contains("s_by-owner"));
    assertTrue(page("index.html").contains("All 202 teams"));
  }

  /** The drawing of a whole cycle is the one page that grows with what it draws. */
  @Test
  void everyPageButTheGraphIsLightWithItsStyles() {
    int styles = compressed(ThemeFiles.of(Templates.builtIn(), Optional.empty()).get(0).bytes());
    Set<String> heavy =
        pages.stream()
            .filter(page -> !page.path().equals("graph.html"))
            .filter(page -> compressed(page.bytes()) + styles > MOST_BYTES)
            .map(page -> page.path() + " " + (compressed(page.bytes()) + styles))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), heavy);
  }

  private static String page(String path) {
    return pages.stream()
        .filter(page -> page.path().equals(path))
        .map(page -> new String(page.bytes(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.size();
  }

  /** An organisation that is wide rather than large: more of everything than one page shows. */
  private static final class WideOrganisation {
    private static final int TEAMS = 202;
    private static final int PEOPLE = 404;
    private static final int GOALS = 300;

    static void write(Path folder) throws IOException {
      file(folder, "company.md", "---\nname: Wide\n---\n");
      file(folder, "site.yaml", "current_cycle: 2026-q1\nas_of: 2026-02-10\n");
      for (int i = 0; i < TEAMS; i++) {
        file(folder, "teams/team-" + i + ".md", "---\nname: Team " + name(i) + "\n---\n");
        file(folder, "okrs/2026-q1/own-" + i + ".md", goal(i, "team-" + i, ""));
      }
      for (int i = 0; i < PEOPLE; i++) {
        String person = "---\nname: %s Person\ntitle: Engineer %d\nteam: team-%d\n---\n";
        file(folder, "people/person-" + i + ".md", person.formatted(name(i), i % 17, i % TEAMS));
      }
      for (int i = 0; i < 12; i++) {
        file(folder, "okrs/2026-q1/top-" + i + ".md", goal(i, "company", ""));
      }
      for (int i = 0; i < GOALS; i++) {
        String owner = i % 3 > 0 ? "team-0" : "person-" + i;
        String supports = i % 3 > 0 ? "supports: top-0#kr-0\n" : "";
        file(folder, "okrs/2026-q1/goal-" + i + ".md", goal(i, owner, supports));
      }
    }

    /** Late, not measured well and without news, so that the analysis has much to say. */
    private static String goal(int i, String owner, String supports) {
      return """
      ---
      title: Win %s for the product in market %d
      owner: %s
      tags: [growth]
      %skey_results:
        - id: kr-0
          title: Launch the pilot for %s
          start: %d
          target: %d
          due: 2026-03-%02d
          checkins:
            - { date: 2026-01-05, value: %d }
        - id: kr-1
          title: Feel like one team in market %d
      ---
      """
          .formatted(name(i), i, owner, supports, name(i * 7), i, i + 60, 1 + i % 28, i, i);
    }

    /** A made-up name: letters that do not repeat as numbers do. */
    private static String name(int i) {
      StringBuilder name = new StringBuilder();
      for (long rest = (i + 1L) * 2_654_435_761L % 1_000_000_007L; rest > 0; rest /= 19) {
        name.append("bcdfghjklmnprstvwxz".charAt((int) (rest % 19)));
        name.append("aeiou".charAt((int) (rest % 5)));
      }
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void file(Path folder, String name, String text) throws IOException {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
  }
}
