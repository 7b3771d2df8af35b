package plumbline.content.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.content.source.DecodedText;
import plumbline.content.source.SourceFile;
import plumbline.model.Problem;

class AssetCheckTest {
  private static List<String> codes(Set<String> more, String... names) {
    List<SourceFile> files =
        Stream.of(names)
            .map(name -> new SourceFile("content/assets/" + name, () -> new byte[0]))
            .toList();
    return AssetCheck.problems(files, more).stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "html", "HTM", "xhtml", "xht", "shtml", "mhtml", "mht", "js", "mjs", "xml", "xsl", "svgz",
        "wasm", "swf", "hta", "htc", "css", "rdf", "php", "cgi", "jsp", "eml", "ics", "vtt",
        "webmanifest", "jar"
      })
  void whatRunsIsRefusedWhateverTheSettingsSay(String end) {
    assertEquals(List.of("unsafe-asset"), codes(Set.of(), "a." + end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.exe",
        "a.bat",
        "a",
        "a.lnk",
        "a.dwg",
        "a.html~",
        "a.png.html5",
        "Makefile",
        "a.sh"
      })
  void whatIsNotKnownIsRefusedUntilTheSettingsAllowIt(String name) {
    assertEquals(List.of("unknown-asset"), codes(Set.of(), name));
    assertEquals(
        name.equals("a.dwg") ? List.of() : List.of("unknown-asset"), codes(Set.of("dwg"), name));
  }

  /** A file that claims its size, and fails the test when it is read. */
  private record Huge(long size) implements SourceFile.Bytes {
    @Override
    public byte[] read() {
      throw new AssertionError("it is read");
    }
  }

  @Test
  void whatIsTooLargeIsRefusedUnread() {
    List<SourceFile> files =
        Stream.of(AssetCheck.MOST_BYTES, AssetCheck.MOST_BYTES + 1, 3L << 30)
            .map(size -> new SourceFile("content/assets/" + size + ".png", new Huge(size)))
            .toList();
    assertEquals(
        List.of(
            "found 104857601 bytes, expected at most 104857600",
            "found 3221225472 bytes, expected at most 104857600"),
        AssetCheck.problems(files, Set.of()).stream().map(Problem::message).toList());
  }

  @Test
  void aContentFileThatIsTooLargeIsRefusedUnread() {
    List<Problem> problems = new ArrayList<>();
    SourceFile file = new SourceFile("content/okrs/2026-q1/a.md", new Huge(3L << 30));
    assertEquals(Optional.empty(), DecodedText.of(file, problems));
    assertEquals(List.of("too-large"), problems.stream().map(Problem::code).toList());
  }

  @Test
  void aNameThatEndsWithADotIsRefusedAsNameToo() {
    assertEquals(List.of("bad-asset-name", "unknown-asset"), codes(Set.of(), "a.png."));
  }

  @Test
  void picturesAndDocumentsAreFine() {
    assertEquals(List.of(), codes(Set.of(), "a.png", "b.JPG", "c.d.pdf", "e/f.xlsx", "g.zip"));
  }
}
