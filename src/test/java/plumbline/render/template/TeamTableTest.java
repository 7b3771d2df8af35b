package plumbline.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.render.RenderedSite;

/** What would be the same in every row of the teams is said once above them. */
class TeamTableTest {
  @TempDir Path content;

  private Document teams(String team, String keyResult) throws IOException {
    file("company.md", "name: ACME");
    file("site.yaml", "current_cycle: 2026-q1\nas_of: 2026-02-10");
    file("people/smith.md", "name: Smith");
    file("teams/sales.md", "name: Sales" + team);
    file("okrs/2026-q1/sell.md", "title: Sell\nowner: sales\nkey_results: [" + keyResult + "]");
    return RenderedSite.pages(content).stream()
        .filter(page -> page.path().equals("teams/index.html"))
        .map(page -> Jsoup.parse(new String(page.bytes(), UTF_8)))
        .findFirst()
        .orElseThrow();
  }

  private void file(String path, String fields) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path.endsWith(".md") ? "---\n" + fields + "\n---\n" : fields + "\n");
  }

  private static List<String> columns(Document page) {
    return page.select("table.teams thead th").eachText();
  }

  @Test
  void withLeadsAndValuesEveryColumnIsThere() throws IOException {
    Document page = teams("\nlead: smith", "{ title: K, target: 10, current: 5 }");

    assertEquals(
        List.of("Team", "Lead", "State", "Score", "Objectives", "Alignment"), columns(page));
    assertEquals("1 on track", page.select("table.teams .spread-box").text());
  }

  @Test
  void whereNoTeamHasALeadAndNoGoalAValueThoseColumnsAreLeftOut() throws IOException {
    Document page = teams("", "{ title: K, target: 10 }");

    assertEquals(List.of("Team", "Objectives", "Alignment"), columns(page));
    assertEquals(3, page.select("table.teams tbody tr").first().childrenSize());
    assertEquals(1, page.select("p:contains(No goal has a value yet.)").size());
    assertEquals(0, page.select("[data-list-filter=lead], [data-filter=lead]").size());
  }
}
