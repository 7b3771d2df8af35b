package plumbline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** {@code --at}: the site as it stood, the same bytes each time. */
class AtRevisionTest {
  private static final String SETTINGS = "okr/content/site.yaml";

  @TempDir Path dir;
  private GitFolder folder;

  /** The demo without a day of its own, committed in January, and changed since. */
  @BeforeEach
  void aRepository() {
    folder = GitFolder.in(dir.resolve("repo"));
    folder.copy(Path.of("content"), "okr/content").edit(SETTINGS, "as_of: 2026-02-10\n", "");
    folder.write("okr/templates/page/NotFoundPage.ftlh", "then").commit("2026-01-31", "The goals");
    folder.tag("then");
    folder.write("okr/templates/page/NotFoundPage.ftlh", "now");
    folder.edit("okr/content/company.md", "ACME", "ACME & Sons").commit("2026-03-01", "Renamed");
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void theSameRevisionIsTheSameSiteWhateverCameAfter() {
    SortedMap<String, byte[]> once = built("--at", "then");
    folder.write("okr/content/broken.md", "dirty").write("okr/content/okrs/2026-q1/x.md", "{");
    assertSame(once, built("--at", "then"));
    folder.commit("2026-03-02", "Broken");
    assertSame(once, built("--at", "HEAD~2"));
    assertSame(once, built("--at", "2026-01-31"));
    assertEquals("then", text(once, "404.html"));
  }

  @Test
  void itIsTheSiteOfACheckoutOnThatDay() {
    SortedMap<String, byte[]> at = built("--at", "then");
    folder.checkout("then");
    assertSame(built("--as-of", "2026-01-31"), at);
  }

  @Test
  void theDayIsTheOneAskedForElseTheContentsElseTheRevisions() {
    folder.edit(SETTINGS, "language:", "as_of: 2026-02-20\nlanguage:");
    folder.commit("2026-03-05", "A day of its own");
    assertDay("2026-01-31", "--at", "then");
    assertDay("2026-02-11", "--at", "2026-02-11");
    assertDay("2026-02-20", "--at", "main");
    assertDay("2026-02-20", "--at", "2026-03-07");
    assertDay("2026-02-12", "--at", "main", "--as-of", "2026-02-12");
  }

  @Test
  void checkReadsTheRevisionToo() {
    folder.write("okr/content/okrs/2026-q1/x.md", "{").commit("2026-03-02", "Broken");
    String okr = folder.dir().resolve("okr").toString();
    assertEquals(0, Runs.of("check", okr, "--at", "then").code());
    Runs broken = Runs.of("check", okr, "--at", "main");
    assertEquals(1, broken.code());
    assertTrue(broken.err().contains("content/okrs/2026-q1/x.md:1:1: error:"), broken.err());
  }

  @Test
  void whatCannotBeReadIsWrongUsage() throws Exception {
    String okr = folder.dir().resolve("okr").toString();
    assertRefused("'thn' names no commit. Did you mean 'then'?", okr, "thn");
    assertRefused("There is no content folder in " + folder.dir(), folder.dir().toString(), "then");
    Path outside = Files.createDirectory(dir.resolve("outside"));
    assertRefused("There is no Git repository around " + outside, outside.toString(), "HEAD");
  }

  private static void assertRefused(String message, String folder, String revision) {
    Runs run = Runs.of("build", folder, "--at", revision);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith(message), run.err());
  }

  private void assertDay(String day, String... options) {
    String home = text(built(options), "index.html");
    assertTrue(home.contains(day + "</time>."), day);
  }

  private SortedMap<String, byte[]> built(String... options) {
    Path out = dir.resolve("out");
    BuiltSite.delete(out);
    String[] arguments = new String[options.length + 4];
    arguments[0] = "build";
    arguments[1] = folder.dir().resolve("okr").toString();
    arguments[2] = "--out";
    arguments[3] = out.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    Runs run = Runs.of(arguments);
    assertEquals(0, run.code(), run.err());
    return BuiltSite.filesIn(out);
  }

  private static String text(SortedMap<String, byte[]> site, String path) {
    return new String(site.get(path), StandardCharsets.UTF_8);
  }

  private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
  }
}
