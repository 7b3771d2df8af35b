package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents and the sources say of the repository's own files. */
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s:]+)(?:#[^)\\s]*)?\\)");

  /** A path as documents and comments write it; what has a gap in it is a pattern, not a path. */
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w/.-])(src/[\\w./-]*\\w)(?![\\w<*{…])");

  /** A document in capitals, as in 'FORMAT.md': the only ones are those that hosts look for. */
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{4,}\\.md\\b");

  @Test
  void aLinkOfADocumentLeadsToAFile() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(withoutCode(Files.readString(document)));
      while (link.find()) {
        Path target = document.toAbsolutePath().getParent().resolve(link.group(1)).normalize();
        if (!Files.exists(target)) {
          lost.add(document + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void noDocumentOrSourceCitesAFileThatIsNotThere() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Path file : documentsAndSources()) {
      String text = Files.readString(file);
      PATH.matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(path -> !Files.exists(Path.of(path)))
          .forEach(path -> lost.add(file + ": " + path));
      CAPITALS
          .matcher(text)
          .results()
          .map(found -> found.group())
          .filter(name -> !name.equals("README.md"))
          .forEach(name -> lost.add(file + ": " + name));
    }
    assertEquals(List.of(), lost);
  }

  private static String withoutCode(String markdown) {
    return markdown.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              files.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }

  private static List<Path> documentsAndSources() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main"));
        Stream<Path> templates = Files.walk(Path.of("templates"))) {
      return Stream.of(documents().stream(), sources, templates)
          .flatMap(files -> files)
          .filter(file -> file.toString().matches(".*\\.(md|java|js|css|ftlh)"))
          .sorted()
          .toList();
    }
  }
}
