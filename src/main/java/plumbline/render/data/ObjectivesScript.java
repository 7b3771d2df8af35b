package plumbline.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.render.OutputFile;
import plumbline.view.ObjectivesData;
import plumbline.view.ObjectivesData.Cell;
import plumbline.view.ObjectivesData.Part;
import plumbline.view.ObjectivesData.Row;

/**
 * Writes a table of objectives as a script that holds nothing but data: pages that are opened from
 * a disk may load scripts, but not data.
 */
public final class ObjectivesScript {
  private ObjectivesScript() {}

  public static OutputFile of(ObjectivesData data) {
    StringWriter text = new StringWriter();
    text.write("Plumbline.lists.rows(");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeFieldName("columns");
      json.writeStartArray();
      for (List<Cell> column : data.columns()) {
        column(json, column);
      }
      json.writeEndArray();
      json.writeFieldName("rows");
      json.writeStartArray();
      for (Row row : data.rows()) {
        row(json, row);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.write(");\n");
    return new OutputFile(data.path(), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A cell is a list of parts, a part its text and what it is of, where it is of something. */
  private static void column(JsonGenerator json, List<Cell> cells) throws IOException {
    json.writeStartArray();
    for (Cell cell : cells) {
      json.writeStartArray();
      for (Part part : cell.parts()) {
        json.writeStartArray();
        json.writeString(part.text());
        if (!part.of().isEmpty()) {
          json.writeString(part.of());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** One row a line, so that two versions compare well. */
  private static void row(JsonGenerator json, Row row) throws IOException {
    json.writeRaw('\n');
    json.writeStartArray();
    json.writeString(row.title());
    json.writeString(row.url());
    for (int cell : row.cells()) {
      json.writeNumber(cell);
    }
    json.writeEndArray();
  }
}
