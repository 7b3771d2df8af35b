package plumbline.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import plumbline.alignment.Finding;
import plumbline.model.Problem;

/** Writes the answer of {@code check} for other programs. */
public final class CheckJson {
  private CheckJson() {}

  /** {@code {"problems": […], "findings": […]}}, indented, with a line end after it. */
  public static String of(List<Problem> problems, List<Finding> findings) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeArrayFieldStart("problems");
      for (Problem problem : problems) {
        write(problem, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings) {
        FindingJson.write(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("code", problem.code());
    json.writeStringField("path", problem.at().path());
    json.writeNumberField("line", problem.at().line());
    json.writeNumberField("column", problem.at().column());
    json.writeStringField("message", problem.message());
    json.writeStringField("hint", problem.hint());
    json.writeEndObject();
  }
}
