package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of what the jar is made of, as the build leaves it beside the jar. */
class SbomIT {
  @Test
  void everyPartHasAVersionAChecksumAndALicence() throws IOException {
    JsonNode bom = new ObjectMapper().readTree(Path.of("target/plumbline.cdx.json").toFile());
    List<String> lacking = new ArrayList<>();
    for (JsonNode part : bom.get("components")) {
      boolean checksum =
          part.path("hashes").findValuesAsText("alg").stream().anyMatch("SHA-256"::equals);
      if (!checksum || part.path("licenses").isEmpty() || part.path("version").isMissingNode()) {
        lacking.add(part.get("name").asText());
      }
    }
    assertEquals(List.of(), lacking);
    assertTrue(bom.get("components").size() > 30);
  }

  @Test
  void twoBuildsOfItAreTheSame() throws IOException {
    JsonNode bom = new ObjectMapper().readTree(Path.of("target/plumbline.cdx.json").toFile());
    assertTrue(bom.path("serialNumber").isMissingNode(), "it would differ each time");
    assertTrue(bom.path("metadata").path("timestamp").isMissingNode(), "it would differ each time");
  }
}
