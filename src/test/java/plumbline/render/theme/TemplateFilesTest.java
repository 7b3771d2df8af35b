package plumbline.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What lies in {@code templates/asset}: all of it is published, and {@code templates.md} names it.
 */
class TemplateFilesTest {
  private static final Path ASSETS = Path.of("templates/asset");
  private static final Path DOC = Path.of("src/docs/templates.md");

  private static Set<String> files(String folder) throws IOException {
    Path top = ASSETS.resolve(folder);
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyScriptIsPublishedOnce() throws IOException {
    List<String> parts =
        ScriptFile.ALL.stream()
            .flatMap(script -> script.parts().stream())
            .map(part -> part + ".js")
            .sorted()
            .toList();
    assertEquals(List.copyOf(files("js")), parts);
  }

  @Test
  void everyStyleIsPublishedOnce() throws IOException {
    List<String> styles =
        Stream.concat(ThemeFiles.STYLES.stream(), Stream.of(ThemeFiles.PRESENT))
            .map(style -> style + ".css")
            .sorted()
            .toList();
    assertEquals(List.copyOf(files("css")), styles);
  }

  @Test
  void theDocumentNamesEveryFileInItsOrder() throws IOException {
    String doc = Files.readString(DOC);
    Set<String> unnamed = new TreeSet<>();
    for (String file : files("js")) {
      unnamed.addAll(doc.contains("| `" + file + "` |") ? Set.of() : Set.of(file));
    }
    for (String file : files("css")) {
      String name = file.startsWith("part/") ? file.substring(5) : "asset/css/" + file;
      unnamed.addAll(doc.contains("`" + name + "`") ? Set.of() : Set.of(file));
    }
    assertEquals(Set.of(), unnamed);
    int before = -1;
    for (ScriptFile script : ScriptFile.ALL) {
      for (String part : script.parts()) {
        int at = doc.indexOf("| `" + part + ".js` |");
        assertTrue(at > before, part);
        before = at;
      }
    }
  }

  @Test
  void noScriptIsLong() throws IOException {
    for (String file : files("js")) {
      long lines = Files.readString(ASSETS.resolve("js").resolve(file)).lines().count();
      assertTrue(lines <= 200, file + " has " + lines + " lines");
    }
  }
}
