package plumbline.author.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.Value;
import plumbline.author.Value.Field;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;

/**
 * The content as JSON: {@code {"files": [{"path": …, "fields": {…}, "text": …}]}}; every value is a
 * text, as its author spelled it.
 */
public final class JsonGoals {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonGoals() {}

  /** All files. */
  public static byte[] of(List<ContentFile> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode all = root.putArray("files");
    for (ContentFile file : files) {
      ObjectNode one = all.addObject().put("path", file.name());
      one.set("fields", json(file.fields()));
      one.put("text", NewContent.textOf(file.body()));
    }
    try {
      return MAPPER.writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(Value value) {
    if (value instanceof Text text) {
      return new TextNode(text.text());
    }
    if (value instanceof Many many) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      many.items().forEach(one -> list.add(json(one)));
      return list;
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    ((Fields) value).list().forEach(one -> fields.set(one.name(), json(one.value())));
    return fields;
  }

  /**
   * The files of a text that {@link #of} made.
   *
   * @throws UnreadableTable where it is another one
   */
  public static List<ContentFile> read(byte[] bytes) throws UnreadableTable {
    JsonNode root;
    try {
      root = MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new UnreadableTable("it is no JSON: " + e.getMessage());
    }
    List<ContentFile> files = new ArrayList<>();
    for (JsonNode one : root.path("files")) {
      if (!one.path("path").isTextual() || !one.path("fields").isObject()) {
        throw new UnreadableTable("file " + (files.size() + 1) + " in it has no path or no fields");
      }
      Fields fields = (Fields) value(one.path("fields"));
      files.add(NewContent.of(one.path("path").asText(), fields, one.path("text").asText("")));
    }
    if (files.isEmpty()) {
      throw new UnreadableTable(
          "there are no files in it; what plumbline export --format json makes is expected");
    }
    return files;
  }

  private static Value value(JsonNode node) {
    if (node.isArray()) {
      List<Value> items = new ArrayList<>();
      node.forEach(one -> items.add(value(one)));
      return new Many(items);
    }
    if (!node.isObject()) {
      return new Text(node.asText());
    }
    List<Field> fields = new ArrayList<>();
    node.properties().forEach(one -> fields.add(new Field(one.getKey(), value(one.getValue()))));
    return new Fields(fields);
  }
}
