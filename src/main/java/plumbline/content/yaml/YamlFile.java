package plumbline.content.yaml;

import java.util.List;
import plumbline.content.source.DecodedText;
import plumbline.content.source.SourceFile;
import plumbline.model.Location;
import plumbline.model.Problem;

/** A file that is YAML as a whole: {@code site.yaml}. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * Reads a file's fields.
   *
   * @param what what they describe, for messages
   * @param problems gets what is wrong
   */
  public static Fields read(SourceFile file, String what, List<Problem> problems) {
    Node.Mapping mapping =
        DecodedText.of(file, problems)
            .map(text -> Yaml.read(text, file.path(), 1, problems))
            .orElse(Node.Mapping.empty(Location.startOf(file.path())));
    return new Fields(mapping, what, problems);
  }
}
