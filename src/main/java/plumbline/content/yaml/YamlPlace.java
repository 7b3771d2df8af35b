package plumbline.content.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import plumbline.model.Location;

/** Places as editors and Java count them, in UTF-16 units; YAML's scanner counts code points. */
final class YamlPlace {
  private YamlPlace() {}

  /**
   * @param lines the text that was scanned
   * @param start where its first line stands in the file
   */
  static Location of(JsonLocation found, String[] lines, Location start) {
    int row = Math.min(Math.max(1, found.getLineNr()) - 1, lines.length - 1);
    String line = lines[row];
    int before =
        Math.min(Math.max(1, found.getColumnNr()) - 1, line.codePointCount(0, line.length()));
    return new Location(start.path(), start.line() + row, line.offsetByCodePoints(0, before) + 1);
  }
}
