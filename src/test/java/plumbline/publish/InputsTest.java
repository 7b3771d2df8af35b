package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;

/** The fingerprint of what a site is made from. */
class InputsTest {
  @TempDir Path dir;

  private static ContentFolder folder(String... pathsAndTexts) {
    List<SourceFile> files = new java.util.ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      byte[] bytes = pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
      files.add(new SourceFile(pathsAndTexts[i], () -> bytes));
    }
    return new ContentFolder(files, List.of());
  }

  private static Inputs inputs(List<String> facts, ContentFolder... folders) {
    return Inputs.of(facts, List.of(folders));
  }

  @Test
  void theSameFilesInAnotherOrderAreTheSame() {
    assertEquals(
        inputs(List.of("2026-02-10"), folder("c/a.md", "1", "c/b.md", "2")),
        inputs(List.of("2026-02-10"), folder("c/b.md", "2", "c/a.md", "1")));
  }

  @Test
  void everyTextPathFactAndFolderCounts() {
    Map<String, Inputs> different =
        Map.of(
            "as it was", inputs(List.of("a", "b"), folder("c/a.md", "1"), folder()),
            "a text", inputs(List.of("a", "b"), folder("c/a.md", "2"), folder()),
            "a path", inputs(List.of("a", "b"), folder("c/b.md", "1"), folder()),
            "a fact", inputs(List.of("a", "c"), folder("c/a.md", "1"), folder()),
            "a fact's end", inputs(List.of("ab", ""), folder("c/a.md", "1"), folder()),
            "one more file",
                inputs(List.of("a", "b"), folder("c/a.md", "1", "c/b.md", ""), folder()),
            "another folder", inputs(List.of("a", "b"), folder(), folder("c/a.md", "1")));
    assertEquals(7, different.values().stream().distinct().count(), different::toString);
  }

  @Test
  void aProgramIsAnotherWhenOneOfItsFilesIs() throws IOException {
    Files.writeString(dir.resolve("a.class"), "1");
    String before = Checksums.of(dir, new TreeSet<>(List.of("a.class"))).together();
    Files.writeString(dir.resolve("a.class"), "2");
    assertNotEquals(before, Checksums.of(dir, new TreeSet<>(List.of("a.class"))).together());
    assertEquals(64, Program.CHECKSUM.length());
  }
}
