package plumbline.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.content.Calendars;
import plumbline.content.OkrsReader;
import plumbline.model.Problem;

class ContentFolderTest {
  @TempDir Path dir;

  private void write(String path, String text) throws IOException {
    Path file = dir.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> paths() throws IOException {
    return ContentFolder.list(dir.resolve("content")).files().stream()
        .map(SourceFile::path)
        .toList();
  }

  @Test
  void filesAreListedByPathAndHiddenOnesAreNot() throws IOException {
    write("teams/b.md", "");
    write("teams/a.md", "");
    write(".git/config", "");
    write("teams/.DS_Store", "");
    write("README.md", "");
    assertEquals(List.of("content/teams/a.md", "content/teams/b.md"), paths());
  }

  @Test
  void aDecomposedNameIsReadInItsComposedForm() throws IOException {
    write("people/mu\u0308ller.md", "");
    assertEquals(List.of("content/people/m\u00fcller.md"), paths());
  }

  @Test
  void aNameThatTheLocaleCannotReadStopsWithTheWayOut() throws IOException {
    write("people/m\uFFFD\uFFFDller.md", "");
    FileSystemException stop = assertThrows(FileSystemException.class, this::paths);
    assertTrue(stop.getReason().contains("LC_ALL"), stop.getReason());
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Files.writeString(dir.resolve("secret.md"), "---\nname: Secret\n---\n");
    Files.createDirectories(dir.resolve("elsewhere"));
    Files.writeString(dir.resolve("elsewhere/x.md"), "");
    write("teams/a.md", "");
    Files.createSymbolicLink(dir.resolve("content/teams/secret.md"), dir.resolve("secret.md"));
    Files.createSymbolicLink(dir.resolve("content/people"), dir.resolve("elsewhere"));
    ContentFolder folder = ContentFolder.list(dir.resolve("content"));
    assertEquals(1, folder.files().size());
    assertEquals(
        List.of("not-a-file", "not-a-file"),
        folder.problems().stream().map(Problem::code).toList());
  }

  @Test
  void theOrderOfTheFilesChangesNothing() throws IOException {
    ContentFolder folder =
        ContentFolder.list(Path.of("src/test/resources/sites/everything/content"));
    OkrsReader.Result sorted = OkrsReader.read(folder.files(), Calendars.ENGLISH);
    List<SourceFile> shuffled = new ArrayList<>(folder.files());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(sorted, OkrsReader.read(shuffled, Calendars.ENGLISH));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsReadLikePlainText() throws IOException {
    String text = "---\nname: Sales\n---\n\nHello\n";
    write("teams/a.md", text);
    write("teams/b.md", "\uFEFF" + text.replace("\n", "\r\n"));
    OkrsReader.Result read =
        OkrsReader.read(ContentFolder.list(dir.resolve("content")).files(), Calendars.ENGLISH);
    assertTrue(read.problems().isEmpty(), read.problems().toString());
    assertEquals(
        read.okrs().teams().get(0).body().markdown(), read.okrs().teams().get(1).body().markdown());
    assertEquals("Sales", read.okrs().teams().get(1).name());
  }

  @Test
  void aFileAboveOneMebibyteIsRefused() throws IOException {
    write("teams/a.md", "---\nname: A\n---\n" + "x".repeat(DecodedText.MOST_BYTES));
    OkrsReader.Result read =
        OkrsReader.read(ContentFolder.list(dir.resolve("content")).files(), Calendars.ENGLISH);
    assertEquals(List.of("too-large"), read.problems().stream().map(Problem::code).toList());
  }
}
