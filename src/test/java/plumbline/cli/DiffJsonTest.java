package plumbline.cli;

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
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.change.Aspect;
import plumbline.change.Item;
import plumbline.change.Nature;

/** The schema of {@code diff --format json}; {@link DiffTest} holds every answer against it. */
class DiffJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What is wrong with an answer. */
  static List<String> mistakes(String json) throws IOException {
    SchemaValidatorsConfig strict =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema(), strict);
    return schema.validate(MAPPER.readTree(json)).stream().map(Object::toString).toList();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        DiffJsonTest.class.getResourceAsStream("/plumbline/schema/review.schema.json")) {
      return MAPPER.readTree(in);
    }
  }

  @Test
  void everyPropertyOfTheSchemaIsExplained() throws IOException {
    for (JsonNode properties : schema().findValues("properties")) {
      properties.forEach(p -> assertTrue(p.has("description") || p.has("$ref"), p::toString));
    }
  }

  @Test
  void theSchemaNamesEveryAspectNatureAndSort() throws IOException {
    JsonNode definitions = schema().get("$defs");
    JsonNode change = definitions.get("change").get("properties");
    assertNames(Stream.of(Aspect.values()).map(Aspect::word), change.get("aspect"));
    assertNames(Stream.of(Nature.values()).map(Nature::word), change.get("nature"));
    assertNames(
        Stream.of(Item.Sort.values()).map(Item.Sort::word),
        definitions.get("item").get("properties").get("sort"));
  }

  private static void assertNames(Stream<String> expected, JsonNode property) {
    TreeSet<String> named = new TreeSet<>();
    property.get("enum").forEach(word -> named.add(word.asText()));
    assertEquals(new TreeSet<>(expected.toList()), named);
  }

  @Test
  void theSchemaNoticesWhatIsMissingOrUnknown() throws IOException {
    String json = "{\"before\": \"a\", \"after\": \"b\", \"as_of\": \"2026-02-30\"}";
    assertFalse(mistakes(json).isEmpty());
    assertTrue(mistakes(json).stream().anyMatch(one -> one.contains("date")), json);
  }
}
