package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.publish.PublishingProcess.By;
import plumbline.publish.PublishingProcess.Ended;

/** Builds that meet a full disk, a folder that they may not write, or another file system. */
@Tag("patient")
class HinderedPublicationTest {
  @TempDir Path dir;

  @AfterEach
  void letTheFolderBeRemoved() throws IOException {
    permissions(dir, "rwxr-xr-x");
  }

  private static void permissions(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  /** Even the system's first user is held to permissions then. */
  private static List<String> withoutPowers() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all")
        : List.of();
  }

  private static List<String> withNoRoomForAFile() {
    return List.of("sh", "-c", "ulimit -f 0; exec \"$@\"", "sh");
  }

  @ParameterizedTest
  @EnumSource
  void aDiskThatTakesNoMoreLeavesTheOldState(By by) throws IOException {
    Path site = dir.resolve("site");
    PublishingProcess.publish(by, site, "a");
    Ended ended = PublishingProcess.run(withNoRoomForAFile(), site, by, "b", -1);
    assertNotEquals(0, ended.status(), ended.out());
    assertTrue(ended.out().contains("FileSystemException: " + dir), "it names the file");
    assertEquals(PublishingProcess.pages("a"), PublishingProcess.seen(site));
    PublishingProcess.publish(by, site, "b");
    assertEquals(PublishingProcess.pages("b"), PublishingProcess.seen(site));
  }

  @Test
  void whereNothingCanBePutBesideTheSiteItsFilesAreReplacedUnderAJournal() throws IOException {
    Path site = dir.resolve("site");
    PublishingProcess.publish(By.RENAMES, site, "a");
    permissions(dir, "r-xr-xr-x");
    Ended ended = PublishingProcess.run(withoutPowers(), site, By.RENAMES, "b", -1);
    assertEquals(0, ended.status(), ended.out());
    assertTrue(ended.out().contains("cannot be renamed"), ended.out());
    assertEquals(PublishingProcess.pages("b"), PublishingProcess.seen(site));
    assertFalse(Files.exists(site.resolve(".plumbline-lock")));
  }

  @Test
  void versionsAreRefusedWhereNothingCanBePutBesideTheSite() throws IOException {
    Path site = dir.resolve("site");
    PublishingProcess.publish(By.RENAMES, site, "a");
    permissions(dir, "r-xr-xr-x");
    Ended ended = PublishingProcess.run(withoutPowers(), site, By.VERSIONS, "b", -1);
    assertTrue(ended.out().contains("publish: { versions }"), ended.out());
    assertEquals(PublishingProcess.pages("a"), PublishingProcess.seen(site));
  }

  @Test
  void aFolderInTheSiteThatMayNotBeWrittenLeavesTheOldState() throws IOException {
    Path site = dir.resolve("site");
    PublishingProcess.publish(By.FILES, site, "a");
    permissions(site.resolve("changed/3"), "r-xr-xr-x");
    permissions(dir, "r-xr-xr-x");
    Ended ended = PublishingProcess.run(withoutPowers(), site, By.FILES, "b", -1);
    assertNotEquals(0, ended.status());
    assertEquals(PublishingProcess.pages("a"), PublishingProcess.seen(site));
    permissions(site.resolve("changed/3"), "rwxr-xr-x");
  }

  @Test
  void anErrorInTheMidstOfReplacingPutsBackWhatWasThere() throws IOException {
    Path site = dir.resolve("site");
    PublishingProcess.publish(By.FILES, site, "a");
    SitePlaces places = SitePlaces.of(site);
    Path waiting = Journal.waiting(places);
    Files.createDirectories(waiting.resolve("same/1.html"));
    Files.writeString(waiting.resolve("same/1.html/x"), "a folder cannot take a file's place");
    Files.createDirectories(waiting.resolve("changed/0"));
    Files.writeString(waiting.resolve("changed/0/0.html"), "new");
    NewState state =
        new NewState(
            site,
            waiting,
            new java.util.TreeSet<>(List.of("changed/0/0.html", "same/1.html")),
            new java.util.TreeSet<>(List.of("a/0/0.html")));
    assertThrows(IOException.class, () -> Journal.put(places, state));
    assertEquals(PublishingProcess.pages("a"), PublishingProcess.seen(site));
    assertFalse(Journal.stands(places));
  }

  @Test
  void anotherFileSystemIsPublishedToAsWell() throws IOException {
    Path memory = Path.of("/dev/shm");
    Path other = Files.isWritable(memory) ? Files.createTempDirectory(memory, "site") : dir;
    Path site =
        Files.createSymbolicLink(dir.resolve("site"), Files.createDirectory(other.resolve("s")));
    try {
      PublishingProcess.publish(By.RENAMES, site, "a");
      PublishingProcess.publish(By.RENAMES, site, "b");
      assertEquals(PublishingProcess.pages("b"), PublishingProcess.seen(site));
      assertTrue(Files.isSymbolicLink(site));
      try (Stream<Path> names = Files.list(other)) {
        assertEquals(List.of(other.resolve("s")), names.toList());
      }
    } finally {
      Trees.delete(other.resolve("s"));
      if (!other.equals(dir)) {
        Trees.delete(other);
      }
    }
  }

  @Test
  void asManyVersionsAreKeptAsWereAskedForAndNoneOnceNoneAre() throws IOException {
    Path site = dir.resolve("site");
    for (String state : List.of("a", "b", "c", "d", "e")) {
      PublishingProcess.publish(By.VERSIONS, site, state);
    }
    assertTrue(Files.isSymbolicLink(site));
    assertEquals(PublishingProcess.pages("e"), PublishingProcess.seen(site));
    try (Stream<Path> versions = Files.list(dir.resolve("site.versions"))) {
      assertEquals(3, versions.count());
    }
    PublishingProcess.publish(By.RENAMES, site, "e");
    assertFalse(Files.isSymbolicLink(site));
    assertFalse(Files.exists(dir.resolve("site.versions")));
    assertEquals(PublishingProcess.pages("e"), PublishingProcess.seen(site));
  }
}
