package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.publish.Publication.Outcome;
import plumbline.publish.PublishingProcess.By;
import plumbline.render.OutputFile;

/** What is somebody else's stays as it is, in the site's folder and around it. */
class ForeignFilesTest {
  @TempDir Path dir;

  private Path site() {
    return dir.resolve("site");
  }

  private Outcome publish(By by, String text, String... paths) throws IOException {
    return publish(by, by.target(site()), text, paths);
  }

  private static Outcome publish(By by, Target target, String text, String... paths)
      throws IOException {
    try (Publication publication = Publication.open(target, by::of)) {
      for (String path : paths) {
        publication.write(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8)));
      }
      return publication.commit(Optional.empty());
    }
  }

  private SiteRefused refused(By by, String... paths) {
    return assertThrows(SiteRefused.class, () -> publish(by, "2", paths));
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatNoPublicationWroteIsNotOverwritten(By by) throws IOException {
    publish(by, "1", "a.html");
    Files.writeString(site().resolve("b.html"), "mine");
    assertTrue(refused(by, "a.html", "b.html").getMessage().contains("b.html"));
    assertEquals(Map.of("a.html", "1", "b.html", "mine"), PublishingProcess.seen(site()));
    Files.createDirectories(site().resolve("c/d"));
    Files.writeString(site().resolve("c/d/thesis"), "mine");
    assertTrue(refused(by, "a.html", "c").getMessage().contains("c/d/thesis"));
    assertTrue(refused(by, "b.html/x.html").getMessage().contains("b.html"));
  }

  @ParameterizedTest
  @EnumSource
  void aForeignFileThatIsWhatThePageWouldBeIsTakenOver(By by) throws IOException {
    publish(by, "1", "a.html");
    Files.writeString(site().resolve("b.html"), "2");
    publish(by, "2", "a.html", "b.html");
    assertEquals(Map.of("a.html", "2", "b.html", "2"), PublishingProcess.seen(site()));
  }

  @ParameterizedTest
  @EnumSource
  void noLinkIsFollowedOutOfTheSite(By by) throws IOException {
    publish(by, "1", "teams/a.html", "b.html");
    Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
    Files.move(site().resolve("teams/a.html"), elsewhere.resolve("a.html"));
    Files.delete(site().resolve("teams"));
    Files.createSymbolicLink(site().resolve("teams"), elsewhere);
    assertTrue(refused(by, "teams/a.html", "b.html").getMessage().contains("teams"));
    assertEquals("1", Files.readString(elsewhere.resolve("a.html")));
    publish(by, "2", "b.html");
    assertEquals("1", Files.readString(elsewhere.resolve("a.html")));
    assertTrue(Files.isSymbolicLink(site().resolve("teams")));
  }

  @ParameterizedTest
  @EnumSource
  void foreignFilesFoldersAndLinksStayWhereTheyAre(By by) throws IOException {
    publish(by, "1", "a/b.html");
    Files.createDirectories(site().resolve(".git/objects"));
    Files.writeString(site().resolve("a/note"), "mine");
    Files.createSymbolicLink(site().resolve("latest"), Path.of("nowhere"));
    publish(by, "2", "a/b.html");
    assertTrue(Files.isDirectory(site().resolve(".git/objects")));
    assertEquals("mine", Files.readString(site().resolve("a/note")));
    assertEquals(Path.of("nowhere"), Files.readSymbolicLink(site().resolve("latest")));
  }

  @Test
  void whatIsPutIntoTheOldFolderWhileItIsReplacedMovesToTheNewOne() throws IOException {
    publish(By.RENAMES, "1", "a.html");
    SitePlaces places = SitePlaces.of(site());
    Files.move(site(), places.oldTree());
    publish(By.RENAMES, "2", "a.html");
    Files.createDirectories(places.oldTree());
    Files.writeString(places.oldTree().resolve(".plumbline-manifest"), "a.html\nb.html\n");
    Files.writeString(places.oldTree().resolve("b.html"), "no page any more");
    Files.writeString(places.oldTree().resolve("late"), "mine");
    Repair.of(site());
    assertEquals(Map.of("a.html", "2", "late", "mine"), PublishingProcess.seen(site()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html\nb",
        "# checksum of the lines below: 1\na.html\nb.html\n",
        "\u0000",
        "\u00ff\n"
      })
  void aDamagedListIsSaidAndMadeAnewFromWhatIsThere(String damaged) throws IOException {
    publish(By.RENAMES, "1", "a.html", "b.html");
    Path list = site().resolve(".plumbline-manifest");
    Files.write(list, damaged.getBytes(StandardCharsets.ISO_8859_1));
    Outcome outcome = publish(By.RENAMES, "2", "a.html", "b.html");
    assertEquals(
        List.of(".plumbline-manifest was damaged; it is made anew from what is there."),
        outcome.remarks());
    assertEquals(Map.of("a.html", "2", "b.html", "2"), PublishingProcess.seen(site()));
    assertEquals(List.of(), publish(By.RENAMES, "2", "a.html", "b.html").remarks());
  }

  @Test
  void aSiteAroundOrInsideWhatItIsMadeFromIsRefusedByWhateverName() throws IOException {
    Path content = Files.createDirectories(dir.resolve("content/assets"));
    Path link = Files.createSymbolicLink(dir.resolve("link"), content.getParent());
    for (Path site : List.of(content, dir, link, link.resolve("new/site"))) {
      Target target = new Target(site, 0, false, List.of(content.getParent()));
      assertThrows(SiteRefused.class, () -> publish(By.RENAMES, target, "1", "a.html"));
    }
    assertFalse(Files.exists(content.resolveSibling("new")));
  }

  @Test
  void thatMoreThanHalfOfThePagesGoHasToBeAskedFor() throws IOException {
    publish(By.RENAMES, "1", "a.html", "b.html", "c.html");
    Target target = Target.of(site());
    String said =
        assertThrows(SiteRefused.class, () -> publish(By.RENAMES, target, "1", "a.html"))
            .getMessage();
    assertTrue(said.contains("2 of the 3 pages") && said.contains("--allow-shrink"), said);
    assertEquals(3, PublishingProcess.seen(site()).size());
    assertEquals(2, publish(By.RENAMES, "1", "a.html").deleted());
  }
}
