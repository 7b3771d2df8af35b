package plumbline.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import plumbline.alignment.Finding;

/** A finding as the data files and {@code check --format json} write it. */
final class FindingJson {
  private FindingJson() {}

  static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("class", finding.findingClass().word());
    json.writeObjectFieldStart("subject");
    json.writeStringField("kind", finding.subject().kind());
    json.writeStringField("id", finding.subject().id());
    json.writeEndObject();
    json.writeStringField("path", finding.at().path());
    json.writeNumberField("line", finding.at().line());
    json.writeStringField("message", finding.message().text());
    json.writeStringField("edit", finding.edit().advice());
    json.writeBooleanField("accepted", finding.isAccepted());
    json.writeEndObject();
  }
}
