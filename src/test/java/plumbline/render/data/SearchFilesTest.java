package plumbline.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.page.data.OkrsDataMaker;
import plumbline.page.lookup.SearchIndexMaker;
import plumbline.page.site.Site;
import plumbline.render.LargeOrganisation;
import plumbline.render.OutputFile;
import plumbline.render.RenderedSite;
import plumbline.view.OkrsData;

/** What the search loads: the index, and the part of it about earlier cycles. */
class SearchFilesTest {
  private static final Path EVERYTHING = Path.of("src/test/resources/sites/everything/content");
  private static final int MOST_COMPRESSED = 120_000;
  private static final String GOAL =
      "---\n"
          + "title: %s\n"
          + "owner: %s\n"
          + "tags: [%s]\n"
          + "key_results:\n"
          + "  - { id: %s, title: %s, target: 10, current: 5 }\n"
          + "---\n";

  private static Site small(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("company.md", "---\nname: Acme\n---\n");
    files.put("site.yaml", "current_cycle: 2026-q1\nas_of: 2026-02-10\n");
    files.put("teams/sales.md", "---\nname: Sales\n---\n");
    files.put("people/ann-2.md", "---\nname: Ann\nteam: sales\ntitle: Head\n---\n");
    files.put("okrs/2026-q1/sales/sell.md", GOAL.formatted("Sell", "sales", "Cash", "a", "Deals"));
    files.put("okrs/2026-q1/b.md", GOAL.formatted("Buy", "ann-2", "cash, new", "a", "Deals"));
    files.put("okrs/2026-q2/c.md", GOAL.formatted("Next", "company", "", "x", "Plans"));
    files.put("okrs/2025-q4/old.md", GOAL.formatted("Old", "sales", "past", "kr1", "Done"));
    write(folder, files);
    return RenderedSite.site(folder);
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static JsonNode data(OutputFile file) throws IOException {
    String script = new String(file.bytes(), UTF_8);
    String json = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
    return new ObjectMapper().readTree(json);
  }

  @Test
  void theIndexHasEverythingInColumns(@TempDir Path folder) throws IOException {
    List<OutputFile> files = files(small(folder));
    JsonNode index = data(files.get(0));
    assertEquals("search/index.js", files.get(0).path());
    assertEquals("{\"names\":[\"Sales\"],\"ids\":[\"\"]}", index.get("teams").toString());
    assertEquals(
        "{\"names\":[\"Ann\"],\"ids\":[\"-2\"],\"roles\":[\"Head\"],\"teams\":[0]}",
        index.get("people").toString());
    assertEquals(
        "{\"names\":[\"Cash\",\"new\",\"past\"],\"files\":[\"\",\"\",\"\"]}",
        index.get("tags").toString());
    assertEquals(
        """
        {"cycle_ids":["2025-q4","2026-q1","2026-q2"],"cycle_titles":["Q4 2025","Q1 2026","Q2 2026"],\
        "folder_names":["","sales/"],"key_result_titles":["Deals","Plans"],"key_result_ids":["a","x"],\
        "titles":["Buy","Next","Sell"],"files":["=b","=c",""],"folders":[0,0,1],"cycles":[1,2,1],\
        "owners":[2,0,1],"scores":[50,50,50],"states":[0,0,0],"statuses":[1,1,1],\
        "tags":[[0,1],[],[0]],"key_results":[[0],[1],[0]]}\
        """,
        index.get("goals").toString());
    assertEquals(101, index.get("words").get("scores").size());
    assertEquals("0.69", index.get("words").get("scores").get(69).asText());
  }

  @Test
  void theGoalsOfCyclesThatAreOverHaveAFileOfTheirOwn(@TempDir Path folder) throws IOException {
    List<OutputFile> files = files(small(folder));
    assertEquals("search/earlier.js", files.get(1).path());
    assertEquals("[\"Old\"]", data(files.get(1)).get("titles").toString());
    assertTrue(data(files.get(0)).get("has_earlier").asBoolean());
    Files.delete(folder.resolve("okrs/2025-q4/old.md"));
    List<OutputFile> without = files(RenderedSite.site(folder));
    assertEquals(1, without.size());
    assertFalse(data(without.get(0)).get("has_earlier").asBoolean());
  }

  @Test
  void whatAuthorsWriteCannotEndTheScript(@TempDir Path folder) throws IOException {
    small(folder);
    String hostile = "</script><script>alert(1)</script>\u2028'\\a\"";
    Files.writeString(
        folder.resolve("okrs/2026-q1/b.md"),
        GOAL.formatted("'" + hostile.replace("'", "''") + "'", "sales", "x", "a", "y"));
    OutputFile index = files(RenderedSite.site(folder)).get(0);
    String script = new String(index.bytes(), UTF_8);
    assertFalse(script.contains("<") || script.contains("\u2028"), script);
    assertEquals(hostile, data(index).get("goals").get("titles").get(0).asText());
  }

  @Test
  void everyGoalIsInExactlyOneOfTheFiles() throws IOException {
    List<OutputFile> files = files(RenderedSite.site(EVERYTHING));
    List<String> titles = new ArrayList<>();
    data(files.get(0)).get("goals").get("titles").forEach(title -> titles.add(title.asText()));
    data(files.get(1)).get("titles").forEach(title -> titles.add(title.asText()));
    List<String> published =
        OkrsDataMaker.of(RenderedSite.site(EVERYTHING)).objectives().stream()
            .map(OkrsData.ObjectiveData::title)
            .sorted()
            .toList();
    assertEquals(published, titles.stream().sorted().toList());
  }

  @Test
  void fiveThousandGoalsFitInto120kBCompressed(@TempDir Path folder) throws IOException {
    LargeOrganisation.write(folder, 5_000);
    OutputFile index = files(RenderedSite.site(folder)).get(0);
    JsonNode goals = data(index).get("goals");
    assertEquals(5_000, goals.get("titles").size());
    assertTrue(distinct(goals.get("titles")) > 3_400, "titles differ as they do in life");
    assertTrue(goals.get("key_result_titles").size() > 4_000, "and so do key results");
    int compressed = compressed(index.bytes());
    assertTrue(compressed <= MOST_COMPRESSED, compressed + " bytes");
  }

  private static long distinct(JsonNode texts) {
    HashSet<String> all = new HashSet<>();
    texts.forEach(text -> all.add(text.asText()));
    return all.size();
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  private static List<OutputFile> files(Site site) {
    return Stream.concat(
            Stream.of(SearchFiles.of(SearchIndexMaker.of(site))),
            SearchIndexMaker.earlier(site).map(SearchFiles::earlier).stream())
        .toList();
  }
}
