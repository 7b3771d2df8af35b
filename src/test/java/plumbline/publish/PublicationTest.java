package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.publish.Publication.Outcome;
import plumbline.render.OutputFile;

class PublicationTest {
  @TempDir Path dir;

  private Path site() {
    return dir.resolve("site");
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome publish(OutputFile... files) throws IOException {
    try (Publication publication = Publication.open(Target.of(site()))) {
      Stream.of(files).forEach(publication::write);
      return publication.commit(Optional.empty());
    }
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(site().relativize(file).toString(), Files.readString(file));
      }
    }
    return content;
  }

  @Test
  void aFirstPublicationWritesEverythingAndItsManifest() throws IOException {
    assertEquals(new Outcome(2, 2, 0), publish(file("b/c.html", "2"), file("a.html", "1")));
    assertEquals(
        Map.of(
            "a.html",
            "1",
            "b/c.html",
            "2",
            ".plumbline-manifest",
            "# checksum of the lines below: d14a7a12\na.html\nb/c.html\n"),
        content());
  }

  @Test
  void whatIsTheSameIsNotWrittenAgain() throws IOException {
    publish(file("a.html", "1"), file("b.html", "2"));
    FileTime old = FileTime.fromMillis(1_000_000);
    for (String name : List.of("a.html", "b.html", ".plumbline-manifest")) {
      Files.setLastModifiedTime(site().resolve(name), old);
    }
    assertEquals(new Outcome(2, 1, 0), publish(file("a.html", "1"), file("b.html", "3")));
    assertEquals(old, Files.getLastModifiedTime(site().resolve("a.html")));
    assertEquals(old, Files.getLastModifiedTime(site().resolve(".plumbline-manifest")));
    assertFalse(old.equals(Files.getLastModifiedTime(site().resolve("b.html"))));
  }

  @Test
  void newFilesOfAFolderJoinThoseThatAreThereAndNewFoldersMoveWithAllTheirFiles()
      throws IOException {
    publish(file("old/a.html", "1"));
    Files.writeString(site().resolve("old/note.txt"), "mine");
    publish(
        file("old/a.html", "1"),
        file("old/b.html", "2"),
        file("old/new/c.html", "3"),
        file("new/deep/d.html", "4"));
    assertEquals(
        Map.of(
            ".plumbline-manifest",
                "# checksum of the lines below: 48011ddb\n"
                    + "new/deep/d.html\n"
                    + "old/a.html\n"
                    + "old/b.html\n"
                    + "old/new/c.html\n",
            "old/a.html", "1",
            "old/note.txt", "mine",
            "old/b.html", "2",
            "old/new/c.html", "3",
            "new/deep/d.html", "4"),
        content());
  }

  private Optional<Outcome> unchanged(Inputs inputs) throws IOException {
    try (Publication publication = Publication.open(Target.of(site()))) {
      return publication.unchanged(inputs);
    }
  }

  private void publishFrom(Inputs inputs) throws IOException {
    try (Publication publication = Publication.open(Target.of(site()))) {
      publication.write(file("a.html", "1"));
      publication.write(file("b/c.html", "2"));
      publication.commit(Optional.of(inputs));
    }
  }

  @Test
  void aSiteIsUnchangedOnlyWhereItWasMadeFromTheSame() throws IOException {
    publishFrom(new Inputs("one"));
    assertEquals(Optional.of(new Outcome(2, 0, 0)), unchanged(new Inputs("one")));
    assertEquals(Optional.empty(), unchanged(new Inputs("other")));
    publishFrom(new Inputs("other"));
    assertEquals(Optional.empty(), unchanged(new Inputs("one")));
    publish(file("a.html", "1"), file("b/c.html", "2"));
    assertEquals(Optional.empty(), unchanged(new Inputs("other")));
  }

  @Test
  void aSiteWhoseFilesWereTouchedIsNotUnchanged() throws IOException {
    Inputs inputs = new Inputs("one");
    publishFrom(inputs);
    Files.writeString(site().resolve("b/c.html"), "3");
    assertEquals(Optional.empty(), unchanged(inputs));
    Files.writeString(site().resolve("b/c.html"), "2");
    assertEquals(Optional.of(new Outcome(2, 0, 0)), unchanged(inputs));
    Files.delete(site().resolve("a.html"));
    assertEquals(Optional.empty(), unchanged(inputs));
    Files.writeString(site().resolve("a.html"), "1");
    Files.writeString(site().resolve(".plumbline-manifest"), "a.html\n");
    assertEquals(Optional.empty(), unchanged(inputs));
  }

  @Test
  void whatASiteWasMadeFromIsNotTrustedWhenItIsCut() throws IOException {
    publishFrom(new Inputs("one"));
    Files.writeString(site().resolve(".plumbline-seal"), "one\n");
    assertEquals(Optional.empty(), unchanged(new Inputs("one")));
  }

  @Test
  void formerFilesAndTheirEmptyFoldersAreRemovedAndStrangersAreKept() throws IOException {
    publish(file("a.html", "1"), file("old/deep/b.html", "2"));
    Files.writeString(site().resolve("CNAME"), "okr.example");
    assertEquals(new Outcome(1, 0, 1), publish(file("a.html", "1")));
    assertFalse(Files.exists(site().resolve("old")));
    assertTrue(Files.exists(site().resolve("CNAME")));
  }

  @Test
  void withoutACommitTheSiteStaysAsItWas() throws IOException {
    publish(file("a.html", "1"));
    Map<String, String> before = content();
    try (Publication publication = Publication.open(Target.of(site()))) {
      publication.write(file("a.html", "changed"));
      publication.write(file("b.html", "new"));
    }
    assertEquals(before, content());
  }

  @Test
  void aFirstPublicationWithoutACommitLeavesNothing() throws IOException {
    try (Publication publication = Publication.open(Target.of(site()))) {
      publication.write(file("a.html", "1"));
    }
    assertFalse(Files.exists(site()));
  }

  @Test
  void aFileMayBecomeAFolder() throws IOException {
    publish(file("a", "1"));
    publish(file("a/b.txt", "2"));
    publish(file("a", "3"));
    assertEquals("3", content().get("a"));
  }

  @Test
  void aFolderOfSomebodyElseIsRefused() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("thesis.doc"), "precious");
    assertThrows(SiteRefused.class, () -> Publication.open(Target.of(site())));
    assertEquals(Map.of("thesis.doc", "precious"), content());
  }

  @Test
  void twoBuildsDoNotWriteAtTheSameTime() throws IOException {
    try (Publication first = Publication.open(Target.of(site()))) {
      assertThrows(SiteRefused.class, () -> Publication.open(Target.of(site())));
      first.write(file("a.html", "1"));
      first.commit(Optional.empty());
    }
    publish(file("a.html", "1"));
  }

  @Test
  void aPathOutOfTheSiteIsRefused() throws IOException {
    try (Publication publication = Publication.open(Target.of(site()))) {
      assertThrows(IllegalStateException.class, () -> publication.write(file("../x", "1")));
      assertThrows(IllegalStateException.class, () -> publication.write(file("/etc/x", "1")));
      publication.write(file("a", "1"));
      assertThrows(IllegalStateException.class, () -> publication.write(file("a", "2")));
    }
  }

  @Test
  void aManifestThatNamesFilesOutsideDeletesNothingThere() throws IOException {
    publish(file("a.html", "1"));
    Path precious = Files.writeString(dir.resolve("precious.txt"), "x");
    Files.writeString(site().resolve(".plumbline-manifest"), "../precious.txt\na.html\n");
    publish(file("a.html", "1"));
    assertTrue(Files.exists(precious));
  }

  @Test
  void whatACrashedBuildLeftBehindIsClearedAway() throws IOException {
    publish(file("a.html", "1"));
    Files.createDirectories(site().resolve(".plumbline-staging"));
    Files.writeString(site().resolve(".plumbline-staging/1"), "half");
    publish(file("a.html", "1"));
    assertFalse(Files.exists(site().resolve(".plumbline-staging")));
  }
}
