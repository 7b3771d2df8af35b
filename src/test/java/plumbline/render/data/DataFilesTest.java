package plumbline.render.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.page.data.OkrsDataMaker;
import plumbline.render.OutputFile;
import plumbline.render.RenderedSite;
import plumbline.view.OkrsData;
import plumbline.view.OkrsData.CompanyData;
import plumbline.view.OkrsData.KeyResultData;
import plumbline.view.OkrsData.ObjectiveData;

class DataFilesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {"content", "src/test/resources/sites/everything/content", "src/test/java"})
  void theDataOfASiteFollowsItsSchema(String content) throws IOException {
    assertEquals(List.of(), mistakes(text(site(content), 0)));
  }

  @Test
  void theSchemaNoticesWhatIsMissingOrUnknown() throws IOException {
    String json = text(site("content"), 0);
    assertFalse(mistakes(json.replace("\"as_of\"", "\"asOf\"")).isEmpty());
    assertFalse(mistakes(json.replace("\"committed\"", "\"agreed\"")).isEmpty());
    assertFalse(mistakes(json.replaceFirst("\"score\": [\\d.]+", "\"score\": \"1\"")).isEmpty());
  }

  @Test
  void everyPropertyOfTheSchemaIsExplained() throws IOException {
    JsonNode schema = MAPPER.readTree(text(site("content"), 2));
    for (JsonNode properties : schema.findValues("properties")) {
      properties.forEach(p -> assertTrue(p.has("description") || p.has("$ref"), p::toString));
    }
  }

  @Test
  void numbersAreNumbersAndWhatIsAbsentIsNull() throws IOException {
    JsonNode data = MAPPER.readTree(text(site("content"), 0));
    JsonNode adwords = null;
    for (JsonNode objective : data.get("objectives")) {
      if (objective.get("id").asText().equals("2026-q1/get-600-mqls")) {
        adwords = objective.get("key_results").get(0);
      }
    }
    assertEquals(new BigDecimal("182"), adwords.get("current").decimalValue());
    assertEquals(new BigDecimal("0.91"), adwords.get("score").decimalValue());
    assertEquals("MQLs", adwords.get("unit").asText());
    assertEquals("2026-02-24", adwords.get("due").asText());
    assertTrue(data.get("teams").get(0).get("parent").isNull());
    assertFalse(text(site("content"), 0).contains("@acme.example"), "an e-mail address");
  }

  @Test
  void anObjectivesLinksNameIdsOfTheSameFile() throws IOException {
    JsonNode data = MAPPER.readTree(text(site("content"), 0));
    List<String> ids = data.get("objectives").findValuesAsText("id");
    for (JsonNode objective : data.get("objectives")) {
      for (JsonNode support : objective.get("supports")) {
        assertTrue(ids.contains(support.get("to").asText()), support::toString);
      }
      objective.get("supported_by").forEach(id -> assertTrue(ids.contains(id.asText())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/sites/everything/content"})
  void everyUrlIsAPageAndEverySupporterIsNamedOnce(String content) throws IOException {
    List<String> pages =
        RenderedSite.pages(Path.of(content)).stream().map(OutputFile::path).toList();
    JsonNode data = MAPPER.readTree(text(site(content), 0));
    for (String url : data.findValuesAsText("url")) {
      assertTrue(pages.contains(URI.create(url).getPath()), url);
    }
    for (JsonNode objective : data.get("objectives")) {
      List<String> ids = new ArrayList<>();
      objective.get("supported_by").forEach(id -> ids.add(id.asText()));
      assertEquals(ids.stream().distinct().sorted().toList(), ids);
    }
  }

  @Test
  void jsonIsIndentedAndEndsWithALine() {
    String json = text(data(objective("Title", List.of())), 0);
    assertTrue(json.startsWith("{\n  \"as_of\": \"2026-02-10\",\n  \"company\": {\n"), json);
    assertTrue(json.endsWith("}\n"));
    assertTrue(json.contains("\"key_results\": []"), json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =1+1             | '=1+1
          @SUM(A1)         | '@SUM(A1)
          +49 30 1234      | '+49 30 1234
          -1+cmd           | '-1+cmd
          `\t=1`           | `'\t=1`
          ＝1+1            | '＝1+1
          -12.5            | -12.5
          Be "first", now  | Be "first", now
          plain            | plain
          """)
  void aCellIsNeverAFormula(String title, String cell) throws IOException {
    assertEquals(cell, records(data(objective(title, List.of()))).get(0).get("objective_title"));
  }

  @Test
  void aLineIsAKeyResultOrAnObjectiveWithoutAny() throws IOException {
    List<CSVRecord> records =
        records(
            data(
                objective("None", List.of()),
                objective("Two", List.of(keyResult("a"), keyResult("b")))));
    assertEquals(3, records.size());
    assertEquals("", records.get(0).get("key_result"));
    assertEquals("b", records.get(2).get("key_result"));
    assertEquals("-5", records.get(2).get("start"));
    assertEquals("0.3333", records.get(2).get("score"));
    assertEquals("", records.get(2).get("unit"));
    assertEquals("2026-q1/up#kr1", records.get(2).get("supports"));
  }

  @Test
  void csvHasPlainLineEndsAndAHeader() {
    String csv = text(data(objective("A\r\nB", List.of())), 1);
    assertTrue(csv.startsWith("cycle,objective,objective_title,"), csv);
    assertTrue(csv.contains("\"A\r\nB\""), "as the author wrote it");
    assertTrue(csv.endsWith(",\n"), csv);
  }

  private static List<CSVRecord> records(OkrsData data) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(text(data, 1))).getRecords();
  }

  private static List<String> mistakes(String json) throws IOException {
    SchemaValidatorsConfig strict =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(text(site("content"), 2), strict);
    return schema.validate(MAPPER.readTree(json)).stream().map(Object::toString).toList();
  }

  private static OkrsData site(String content) throws IOException {
    return OkrsDataMaker.of(RenderedSite.site(Path.of(content)));
  }

  private static String text(OkrsData data, int file) {
    return new String(DataFiles.of(data).get(file).bytes(), UTF_8);
  }

  private static OkrsData data(ObjectiveData... objectives) {
    return new OkrsData(
        LocalDate.of(2026, 2, 10),
        new CompanyData("ACME", Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(objectives));
  }

  private static ObjectiveData objective(String title, List<KeyResultData> keyResults) {
    return new ObjectiveData(
        "2026-q1/x",
        title,
        "company",
        "2026-q1",
        "committed",
        Optional.empty(),
        "active",
        Optional.of("aligned"),
        Optional.empty(),
        List.of(new OkrsData.SupportData("2026-q1/up", Optional.of("kr1"), Optional.empty())),
        List.of(),
        List.of(),
        "okrs/2026-q1/x.html",
        keyResults);
  }

  private static KeyResultData keyResult(String id) {
    return new KeyResultData(
        id,
        "=title",
        "company",
        "numeric",
        Optional.of(new BigDecimal("-5")),
        Optional.of(new BigDecimal("1E+3")),
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2026, 3, 31),
        Optional.empty(),
        Optional.of(new BigDecimal("0.3333")));
  }
}
