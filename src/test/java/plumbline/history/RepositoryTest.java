package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.model.Problem;

class RepositoryTest {
  @TempDir Path dir;
  private GitFolder folder;
  private String first;
  private String second;
  private String third;

  @BeforeEach
  void threeCommits() {
    folder = GitFolder.in(dir.resolve("repo"));
    first = folder.write("content/company.md", "one").commit("2026-01-05", "First\nline\n\nMore.");
    second =
        folder.write("content/company.md", "two").commit("2026-01-20T23:30:00-08:00", "Second");
    folder.tag("v1");
    third = folder.write("content/company.md", "three").commit("2026-02-10", "Third");
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void aRevisionTellsWhoWhenAndWhat() throws Exception {
    Revision revision = resolve(first);
    assertEquals(first, revision.id());
    assertEquals(first.substring(0, 10), revision.shortId());
    assertEquals("Ada Byron", revision.author());
    assertEquals("First line", revision.subject());
    assertEquals("2026-01-05T12:00Z", revision.time().toString());
  }

  @Test
  void theDayOfARevisionIsTheOneWhereItWasMade() throws Exception {
    assertEquals("2026-01-20", resolve(second).date().toString());
    assertEquals("2026-01-20T23:30-08:00", resolve(second).time().toString());
  }

  @Test
  void aRevisionHasManyNames() throws Exception {
    for (String name : List.of("HEAD~1", "v1", "main^", second, second.substring(0, 7), "v1^0")) {
      assertEquals(second, resolve(name).id(), name);
    }
    assertEquals(third, resolve("main").id());
    try (Repository repository = open()) {
      assertEquals(third, repository.head().orElseThrow().id());
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-01-05, 0", "2026-01-19, 0", "2026-01-20, 1", "2026-02-09, 1", "2030-01-01, 2"})
  void aDayIsItsLastCommitOrTheLastBefore(String day, int expected) throws Exception {
    assertEquals(List.of(first, second, third).get(expected), resolve(day).id());
  }

  @Test
  void aDayLooksAtTheCurrentBranchNotAtWhatWasMerged() throws Exception {
    folder.branch("side").write("content/side.md", "x").commit("2026-02-12", "Aside");
    folder.checkout("main").merge("side", "2026-02-20");
    assertEquals(third, resolve("2026-02-15").id());
  }

  @Test
  void aDayBeforeTheFirstCommitHasNone() {
    assertEquals(
        "The current branch has no commit on 2025-12-31 or before it.", refused("2025-12-31"));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    folder.branch("search-goals");
    assertEquals(
        "'serch-goals' names no commit. Did you mean 'search-goals'?", refused("serch-goals"));
    assertEquals(
        "'nowhere' names no commit."
            + " Write a branch, a tag, a commit's id, or a day: 2026-02-10.",
        refused("nowhere"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "HEAD~99",
        "HEAD~99999999999",
        "HEAD@{u}",
        "HEAD@{5}",
        "@{-1}",
        ":/x",
        "main:",
        "main:content",
        "HEAD^{tree}",
        "HEAD^{",
        "HEAD^^^^{blob}",
        "..",
        "a..b",
        "--all",
        "\u0000",
        "refs/",
        "/",
        "~",
        "^",
        "@{",
        "-g0",
        "x-gzzzz",
        "0000000000000000000000000000000000000000",
        "2026-02-30"
      })
  void whatIsNoCommitIsASentenceNotACrash(String name) {
    assertTrue(refused(name).startsWith("'"), refused(name));
  }

  @Test
  void aShallowCloneSaysThatItIs() throws Exception {
    folder.shallowAt(second);
    try (Repository repository = open()) {
      assertTrue(repository.isShallow());
    }
    assertTrue(refused("HEAD~2").contains("This clone is shallow"), refused("HEAD~2"));
    assertTrue(refused("2026-01-05").contains("git fetch --unshallow"), refused("2026-01-05"));
  }

  @Test
  void theMergeBaseIsWhereABranchLeft() throws Exception {
    folder.branch("side").write("content/side.md", "x").commit("2026-02-12", "Aside");
    folder.checkout("main").write("content/main.md", "y").commit("2026-02-13", "Onwards");
    try (Repository repository = open()) {
      assertFalse(repository.isShallow());
      Revision main = repository.resolve("main");
      Revision side = repository.resolve("side");
      assertEquals(third, repository.mergeBase(main, side).orElseThrow().id());
    }
  }

  @Test
  void strangersHaveNoMergeBase() throws Exception {
    folder.git().checkout().setOrphan(true).setName("other").call();
    folder.commit("2026-02-14", "Anew");
    try (Repository repository = open()) {
      assertEquals(
          Optional.empty(),
          repository.mergeBase(repository.resolve("main"), repository.resolve("other")));
    }
  }

  @Test
  void theContentOfARevisionIsTheContentOfItsCheckout() throws Exception {
    folder
        .write("content/README.md", "left out")
        .write("content/.hidden/a.md", "left out")
        .write("content/teams/.b.md", "left out")
        .write("content/teams/e\u0301quipe.md", "decomposed")
        .write("content/teams/team-b.md", "b")
        .write("content/teams/team.md", "a")
        .write("content/teams-of-old.md", "c")
        .write("templates/part/x.ftlh", "x")
        .write("other.md", "elsewhere");
    folder.commit("2026-02-11", "More");
    try (Repository repository = open()) {
      Revision head = repository.resolve("HEAD");
      assertSame(ContentFolder.list(folder.dir().resolve("content")), repository.content(head));
      assertSame(ContentFolder.list(folder.dir().resolve("templates")), repository.templates(head));
      assertEquals(5, repository.content(head).files().size());
    }
  }

  @Test
  void linksAreProblemsAsOnDisk() throws Exception {
    Files.createSymbolicLink(folder.dir().resolve("content/link.md"), Path.of("company.md"));
    folder.commit("2026-02-11", "Link");
    try (Repository repository = open()) {
      List<Problem> problems = repository.content(repository.resolve("HEAD")).problems();
      assertEquals(ContentFolder.list(folder.dir().resolve("content")).problems(), problems);
      assertEquals(1, problems.size());
    }
  }

  @Test
  void theContentMayLieBelowTheRepositorysTop() throws Exception {
    folder.write("docs/okr/content/company.md", "below").commit("2026-02-11", "Below");
    try (Repository repository =
        Repository.around(folder.dir().resolve("docs/okr")).orElseThrow()) {
      assertEquals("below", text(repository.content(repository.resolve("HEAD")).files().get(0)));
      assertEquals(ContentFolder.none(), repository.content(repository.resolve("v1")));
      assertEquals(ContentFolder.none(), repository.templates(repository.resolve("HEAD")));
    }
  }

  @Test
  void aRepositoryMayBeBareAndAWorkTreeMayHaveItElsewhere() throws Exception {
    Path bare = folder.git().getRepository().getDirectory().toPath();
    try (Repository repository = Repository.around(bare).orElseThrow()) {
      assertEquals("two", text(repository.content(repository.resolve("v1")).files().get(0)));
    }
    Path other = Files.createDirectories(dir.resolve("elsewhere/okr")).getParent();
    Files.writeString(other.resolve(".git"), "gitdir: " + bare + "\n");
    try (Repository repository = Repository.around(other).orElseThrow()) {
      assertEquals("three", text(repository.content(repository.resolve("HEAD")).files().get(0)));
    }
    try (Repository repository = Repository.around(other.resolve("okr")).orElseThrow()) {
      assertEquals(ContentFolder.none(), repository.content(repository.resolve("HEAD")));
    }
  }

  @Test
  void manyThreadsReadAtOnce() throws Exception {
    try (Repository repository = open()) {
      List<SourceFile> files = repository.content(repository.resolve("HEAD")).files();
      long right =
          IntStream.range(0, 200)
              .parallel()
              .filter(i -> text(files.get(0)).equals("three"))
              .count();
      assertEquals(200, right);
    }
  }

  @Test
  void anEmptyRepositoryHasNoHead() throws Exception {
    try (GitFolder empty = GitFolder.in(dir.resolve("empty"));
        Repository repository = Repository.around(empty.dir()).orElseThrow()) {
      assertEquals(Optional.empty(), repository.head());
      assertThrows(UnknownRevision.class, () -> repository.resolve("HEAD"));
      assertThrows(UnknownRevision.class, () -> repository.resolve("2026-01-01"));
    }
  }

  @Test
  void aFolderOutsideHasNoRepository() throws IOException {
    assertEquals(Optional.empty(), Repository.around(Files.createDirectory(dir.resolve("out"))));
    assertEquals(Optional.empty(), Repository.around(dir.resolve("missing")));
  }

  @Test
  void whatAStrangerWroteIsCutAndHarmless() throws Exception {
    String id = commit("E\u001B[31mve\u202E" + "e".repeat(500), "x".repeat(500) + "\u0007\n\ny");
    Revision revision = resolve(id);
    assertEquals("E·[31mve·" + "e".repeat(70) + "…", revision.author());
    assertEquals(200, revision.subject().length());
  }

  private String commit(String name, String message) throws IOException {
    try (ObjectInserter inserter = folder.git().getRepository().newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(folder.git().getRepository().resolve("HEAD^{tree}"));
      commit.setAuthor(GitFolder.ident(name, "2026-03-01"));
      commit.setCommitter(GitFolder.ident(name, "2026-03-01"));
      commit.setMessage(message);
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id.name();
    }
  }

  private Repository open() throws IOException {
    return Repository.around(folder.dir()).orElseThrow();
  }

  private Revision resolve(String name) throws IOException, UnknownRevision {
    try (Repository repository = open()) {
      return repository.resolve(name);
    }
  }

  private String refused(String name) {
    return assertThrows(UnknownRevision.class, () -> resolve(name)).getMessage();
  }

  private static void assertSame(ContentFolder expected, ContentFolder actual) {
    assertEquals(
        expected.files().stream().map(SourceFile::path).toList(),
        actual.files().stream().map(SourceFile::path).toList());
    for (int i = 0; i < expected.files().size(); i++) {
      assertArrayEquals(expected.files().get(i).readOrThrow(), actual.files().get(i).readOrThrow());
    }
    assertEquals(expected.problems(), actual.problems());
  }

  private static String text(SourceFile file) {
    return new String(file.readOrThrow(), StandardCharsets.UTF_8);
  }
}
