package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every byte of a site is searched for what is not to be published. */
class PrivacyTest {
  private static final Set<String> MARKERS =
      Set.of(
          "AuthorMail",
          "SubjectMail",
          "BodyMail",
          "ReasonMail",
          "PersonMail",
          "GoneMail",
          "GonePerson",
          "gone-person",
          "GoneGoal",
          "gone-goal",
          "GoneResult",
          "GoneTeam",
          "DraftGoal",
          "DraftResult",
          "YamlComment",
          "HiddenFile");

  @TempDir Path dir;

  @BeforeEach
  void writeHistory() throws IOException, GitAPIException {
    write("company.md", "---\nname: Acme # YamlComment\n---\n");
    write(".hidden.md", "HiddenFile");
    write("teams/sales.md", "---\nname: Sales\nlead: gone-person\n---\n");
    write("teams/gone.md", "---\nname: GoneTeam\n---\n");
    write(
        "people/gone-person.md",
        "---\nname: GonePerson\nteam: sales\nemail: a@GoneMail.example\n---\n");
    person("manager: gone-person\n");
    write("okrs/2026-q1/gone-goal.md", goal("GoneGoal", "gone-person", "GoneResult", "3"));
    write("okrs/2026-q1/draft.md", goal("DraftGoal\nstatus: draft", "sales", "DraftResult", "3"));
    kept("gone-person", "3\n    owner: gone-person", "supports: gone-goal\n");
    try (Git git = Git.init().setDirectory(dir.toFile()).call()) {
      commit(
          git, 10, "Begin, says a@SubjectMail.example\n\nCo-authored-by: B <b@BodyMail.example>");
      for (String gone :
          Set.of("people/gone-person.md", "okrs/2026-q1/gone-goal.md", "teams/gone.md")) {
        Files.delete(dir.resolve("content").resolve(gone));
      }
      write("teams/sales.md", "---\nname: Sales\nlead: bob\n---\n");
      person("title: Boss\n");
      kept("bob", "3", "");
      commit(git, 20, "Hand over");
      kept("bob", "2", "");
      commit(git, 35, "Lower\n\nReason: as c@ReasonMail.example said");
    }
  }

  private void person(String more) throws IOException {
    write(
        "people/bob.md",
        "---\nname: Bob\nteam: sales\nemail: bob@PersonMail.example\n" + more + "---\n");
  }

  private void kept(String owner, String target, String more) throws IOException {
    String goal = goal("Kept", owner, "Result", target);
    write("okrs/2026-q1/kept.md", goal.replaceFirst("owner:", more + "owner:"));
  }

  private static String goal(String title, String owner, String result, String target) {
    return "---\ntitle: "
        + title
        + "\nowner: "
        + owner
        + "\nkey_results:\n  - id: a\n    title: "
        + result
        + "\n    target: "
        + target
        + "\n---\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = dir.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void commit(Git git, int day, String message) throws GitAPIException {
    PersonIdent author =
        new PersonIdent(
            "Ann",
            "ann@AuthorMail.example",
            Instant.parse("2026-01-01T00:00:00Z").plusSeconds(day * 86_400L),
            ZoneOffset.UTC);
    git.add().addFilepattern("content").call();
    git.add().addFilepattern("content").setUpdate(true).call();
    git.commit().setSign(false).setMessage(message).setAuthor(author).setCommitter(author).call();
  }

  /** The markers that are anywhere in the site. */
  private Set<String> published(String settings) throws IOException {
    write("site.yaml", "as_of: 2026-02-10\ncurrent_cycle: 2026-q1\n" + settings);
    Runs built = Runs.of("build", dir.toString());
    assertEquals(0, built.code(), built.err());
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(dir.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = file + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        MARKERS.stream().filter(text::contains).forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void asARuleOnlyTitlesOfWhatIsGoneAreTold() throws IOException {
    Set<String> found = published("");
    found.removeAll(Set.of("GoneGoal", "GoneTeam", "gone-goal"));
    assertEquals(Set.of(), found);
  }

  @Test
  void nothingOfWhatIsGoneIsToldWhereTheSettingsSaySo() throws IOException {
    assertEquals(Set.of(), published("publish: { removed: no }\n"));
  }

  @Test
  void addressesOfPeopleArePublishedWhereTheSettingsSaySo() throws IOException {
    assertEquals(Set.of("PersonMail"), published("publish: { removed: no, emails: yes }\n"));
  }
}
