package plumbline.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.BuiltSite;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** What a browser gets while files are being edited. */
class ServeTest {
  private static final String GOAL = "content/okrs/2026-q1/sell.md";
  private static final String COMPANY = "content/company.md";
  private static final String PANEL = "aria-live=\"polite\">";

  @TempDir Path temp;

  private Serving serving() {
    Serving serving = Serving.of(Serving.example(temp.resolve("place")));
    serving.until(rebuilt -> rebuilt.changed().isEmpty());
    return serving;
  }

  private static String company(String mission) {
    return "---\nname: Acme\nmission: " + mission + "\n---\n";
  }

  private static String panel(String page) {
    String from = page.substring(page.indexOf(PANEL) + PANEL.length());
    return from.substring(0, from.indexOf("</section>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {BuiltSite.EVERYTHING, BuiltSite.HISTORY})
  void everyFileIsTheOneThatTheBuildWritesWithNothingMoreInPagesThanWhatReloadsThem(String name)
      throws URISyntaxException {
    BuiltSite built = BuiltSite.of(name);
    try (Serving serving = Serving.of(built.source())) {
      for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
        if (file.getKey().equals(".plumbline-manifest")) {
          continue;
        }
        URI path = new URI(null, null, "/" + file.getKey(), null);
        byte[] served = serving.bytes(path.toASCIIString());
        if (file.getKey().endsWith(".html")) {
          String text = new String(served, StandardCharsets.UTF_8);
          String published = new String(file.getValue(), StandardCharsets.UTF_8);
          assertEquals(published, withoutReloading(text), file.getKey());
          assertTrue(text.contains("live.js") && !published.contains("live.js"), file.getKey());
        } else {
          assertArrayEquals(file.getValue(), served, file.getKey());
        }
      }
    }
  }

  private static String withoutReloading(String page) {
    return page.replaceFirst("<link rel=\"stylesheet\" href=\"/.plumbline/live.css\">\n", "")
        .replaceFirst("<script src=\"/.plumbline/live.js\"[^>]*></script>\n", "")
        .replaceFirst("(?s)<section id=\"plumbline-live\".*?</section>\n", "")
        .replaceFirst("; connect-src 'self'", "");
  }

  @Test
  void aSavedFileIsOnThePageThatIsAskedForNext() {
    try (Serving serving = serving()) {
      assertTrue(serving.get("").body().contains("First words."));
      serving.put(COMPANY, company("Second words."));
      Rebuilt rebuilt = serving.untilChanged(COMPANY);
      assertEquals(Set.of(COMPANY), rebuilt.changed());
      String page = serving.get("index.html").body();
      assertTrue(page.contains("Second words.") && !page.contains("First words."), page);
    }
  }

  @Test
  void aFileThatIsSavedWithTheSameBytesChangesNothing() {
    try (Serving serving = serving()) {
      serving.put(COMPANY, company("First words."));
      serving.put(GOAL, Serving.objective("company"));
      assertEquals(Set.of(GOAL), serving.until(rebuilt -> true).changed());
    }
  }

  @Test
  void anErrorIsShownOverThePageAsItWasUntilItIsPutRight() {
    try (Serving serving = serving()) {
      String goal = "okrs/2026-q1/sell.html";
      assertEquals("", panel(serving.get(goal).body()));
      serving.put(GOAL, Serving.objective("<b>saels").replace("title: Sell", "title: Other"));
      assertTrue(serving.untilChanged(GOAL).state().hasErrors());
      HttpResponse<String> page = serving.get(goal);
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<title>Sell"), "the page is as it was");
      String panel = panel(page.body());
      assertTrue(panel.contains("<code>content/okrs/2026-q1/sell.md:3:8</code>"), panel);
      assertTrue(panel.contains("owner: &lt;b&gt;saels\n       ^</pre>"), panel);
      assertFalse(panel.contains("<b>saels"), panel);
      serving.put(GOAL, Serving.objective("sales").replace("title: Sell", "title: Third"));
      assertFalse(serving.untilChanged(GOAL).state().hasErrors());
      page = serving.get(goal);
      assertEquals("", panel(page.body()));
      assertTrue(page.body().contains("<title>Third"));
    }
  }

  @Test
  void aMistakeOfTheProgramIsShownAndTheNextSavedFileIsTakenAgain() {
    AtomicBoolean wrong = new AtomicBoolean();
    Runnable before =
        () -> {
          if (wrong.get()) {
            throw new IllegalStateException("planted <here>");
          }
        };
    try (Serving serving = Serving.doing(before, Serving.example(temp.resolve("place")))) {
      serving.until(rebuilt -> true);
      wrong.set(true);
      serving.put(COMPANY, company("Second words."));
      assertTrue(serving.until(rebuilt -> true).state().hasErrors());
      String page = serving.get("index.html").body();
      assertTrue(page.contains("First words."), "the page is as it was");
      assertTrue(panel(page).contains("a mistake in Plumbline"), panel(page));
      assertTrue(panel(page).contains("planted &lt;here&gt;"), panel(page));
      wrong.set(false);
      serving.put(COMPANY, company("Second words."));
      assertFalse(serving.until(rebuilt -> true).state().hasErrors());
      assertTrue(serving.get("index.html").body().contains("Second words."));
    }
  }

  @Test
  void whatGitCannotReadIsNotSaidOfTheContent() throws IOException {
    Path dir = Serving.example(temp.resolve("place"));
    try (GitFolder git = GitFolder.in(dir)) {
      git.commit("2026-01-05", "Agreed");
      git.edit("content/okrs/2026-q1/sell.md", "target: 3", "target: 4");
      git.commit("2026-01-06", "More");
      git.lose("HEAD~1", "content/okrs/2026-q1/sell.md");
      try (Serving serving = Serving.of(dir)) {
        serving.until(rebuilt -> true);
        String panel = panel(serving.get("index.html").body());
        assertTrue(panel.contains("<code>.git"), panel);
        assertTrue(panel.contains("the history in Git cannot be read: Missing blob"), panel);
      }
    }
  }

  @Test
  void whereTheFirstStateHasErrorsAPageShowsThem() {
    Path dir = Serving.example(temp.resolve("place"));
    Serving.write(dir.resolve(GOAL), Serving.objective("saels"));
    try (Serving serving = Serving.of(dir)) {
      HttpResponse<String> page = serving.get("teams/sales.html");
      assertEquals(503, page.statusCode());
      assertTrue(panel(page.body()).contains("Did you mean &#39;sales&#39;?"), page.body());
      serving.put(GOAL, Serving.objective("sales"));
      serving.untilChanged(GOAL);
      assertEquals(200, serving.get("teams/sales.html").statusCode());
    }
  }

  @Test
  void aHalfWrittenFileIsNeverShownNorReported() throws IOException, InterruptedException {
    try (Serving serving =
        Serving.of(Serving.example(temp.resolve("place")), false, Duration.ofSeconds(60))) {
      serving.until(rebuilt -> rebuilt.changed().isEmpty());
      String whole = company("Second words.");
      Path file = serving.dir().resolve(COMPANY);
      Files.writeString(file, "");
      // Far longer than it takes to see the file: this is what an editor on a slow disk does.
      Thread.sleep(400);
      Files.writeString(file, whole.substring(0, 9));
      Thread.sleep(400);
      Files.writeString(file, whole);
      Rebuilt next = serving.until(rebuilt -> true);
      assertFalse(next.state().hasErrors(), next.state().problems().toString());
      assertTrue(serving.get("").body().contains("Second words."));
    }
  }

  @Test
  void aMistakeInATemplateOfTheSitesOwnIsShownOverThePageAsItWas() {
    try (Serving serving = serving()) {
      String template = "templates/page/HomePage.ftlh";
      serving.put(template, "<!DOCTYPE html>\n<p>${page.mising}</p>");
      assertTrue(serving.untilChanged(template).state().hasErrors());
      String page = serving.get("").body();
      assertTrue(page.contains("First words."), page);
      assertTrue(panel(page).contains("<code>templates/page/HomePage.ftlh:2:6</code>"), page);
      assertTrue(panel(page).contains("&lt;p&gt;${page.mising}&lt;/p&gt;\n     ^"), page);
      serving.put(COMPANY, company("Second words."));
      assertTrue(serving.untilChanged(COMPANY).state().hasErrors(), "it is still there");
      serving.put(template, "<!DOCTYPE html>\n<p>${page.frame.title}</p>\n");
      assertFalse(serving.untilChanged(template).state().hasErrors());
      page = serving.get("").body();
      assertTrue(page.contains("<p>Acme</p>"), page);
      assertEquals("", panel(page));
    }
  }

  @Test
  void aMistakeThatOnlyAnotherPageHasIsShownInItsPlace() {
    try (Serving serving = serving()) {
      String template = "templates/page/TeamPage.ftlh";
      serving.put(template, "${page.mising}");
      serving.untilChanged(template);
      HttpResponse<String> page = serving.get("teams/sales.html");
      assertEquals(500, page.statusCode());
      assertTrue(page.body().contains("<code>templates/page/TeamPage.ftlh:1:3</code>"));
      assertEquals(200, serving.get("").statusCode());
    }
  }

  @Test
  void filesAndFoldersComeMoveAndGo() throws IOException {
    try (Serving serving = serving()) {
      serving.put("content/okrs/2026-q1/new/deep/more.md", Serving.objective("sales"));
      serving.untilChanged("content/okrs/2026-q1/new/deep/more.md");
      assertEquals(200, serving.get("okrs/2026-q1/new/deep/more.html").statusCode());
      serving.put("content/okrs/2026-q1/new/deep/more.md", Serving.objective("company"));
      serving.untilChanged("content/okrs/2026-q1/new/deep/more.md");
      Path q1 = serving.dir().resolve("content/okrs/2026-q1");
      Files.move(q1.resolve("new"), q1.resolve("old"));
      serving.untilChanged("content/okrs/2026-q1/old/deep/more.md");
      assertEquals(404, serving.get("okrs/2026-q1/new/deep/more.html").statusCode());
      assertEquals(200, serving.get("okrs/2026-q1/old/deep/more.html").statusCode());
      Files.delete(q1.resolve("old/deep/more.md"));
      serving.untilChanged("content/okrs/2026-q1/old/deep/more.md");
      assertEquals(404, serving.get("okrs/2026-q1/old/deep/more.html").statusCode());
      serving.put("content/assets/note.txt", "one");
      serving.untilChanged("content/assets/note.txt");
      assertEquals("one", serving.get("assets/note.txt").body());
      serving.put("content/assets/note.txt", "two");
      serving.untilChanged("content/assets/note.txt");
      assertEquals("two", serving.get("assets/note.txt").body());
      serving.put("content/site.yaml", "title: Named\ncurrent_cycle: 2026-q1\n");
      serving.untilChanged("content/site.yaml");
      assertTrue(serving.get("").body().contains("Named"));
    }
  }

  @Test
  void theContentMayGoAndComeBack() throws IOException {
    try (Serving serving = serving()) {
      Path content = serving.dir().resolve("content");
      Path elsewhere = temp.resolve("elsewhere");
      Files.move(content, elsewhere);
      assertTrue(serving.until(rebuilt -> true).state().hasErrors());
      assertTrue(serving.get("").body().contains("First words."));
      Files.move(elsewhere, content);
      serving.until(rebuilt -> !rebuilt.state().hasErrors());
      serving.put(COMPANY, company("Second words."));
      serving.untilChanged(COMPANY);
      assertTrue(serving.get("").body().contains("Second words."));
    }
  }

  @Test
  void changesAreFoundByLookingWhereNobodyTellsOfThem() {
    Path dir = Serving.example(temp.resolve("place"));
    try (Serving serving = Serving.of(dir, true, Duration.ofMillis(150))) {
      serving.until(rebuilt -> rebuilt.changed().isEmpty());
      serving.put(COMPANY, company("Second words."));
      assertEquals(Set.of(COMPANY), serving.untilChanged(COMPANY).changed());
      serving.put("content/teams/new.md", "---\nname: New\n---\n");
      serving.untilChanged("content/teams/new.md");
      assertEquals(200, serving.get("teams/new.html").statusCode());
    }
  }

  @Test
  void onlyThePageThatDiffersIsLoadedAgain() {
    try (Serving serving = serving()) {
      String home = query(serving.get("").body());
      String team = query(serving.get("teams/sales.html").body());
      serving.put("content/teams/sales.md", "---\nname: Sales\n---\n\nWe sell more.\n");
      serving.untilChanged("content/teams/sales.md");
      serving.untilEvent("reload", team);
      serving.put(GOAL, Serving.objective("saels"));
      serving.untilChanged(GOAL);
      serving.untilEvent("problems", home);
    }
  }

  /** What the script of a page asks with. */
  private static String query(String page) {
    java.util.regex.Matcher marks =
        java.util.regex.Pattern.compile("data-path=\"(.*?)\" data-shown=\"(.*?)\" data-told=\"\"")
            .matcher(page);
    assertTrue(marks.find(), page);
    return "path=" + marks.group(1) + "&shown=" + marks.group(2) + "&told=";
  }

  @Test
  void onlyAnAddressOfThisMachineIsAnswered() {
    try (Serving serving = serving()) {
      int port = serving.port();
      for (String host : new String[] {"localhost:", "127.0.0.1:", "[::1]:", "LOCALHOST:"}) {
        assertEquals(200, serving.statusOf("/", host + port), host);
      }
      for (String host :
          new String[] {
            "evil.example:" + port, "localhost", "localhost:1", "localhost.evil:" + port
          }) {
        assertEquals(403, serving.statusOf("/", host), host);
        assertEquals(403, serving.statusOf("/.plumbline/events", host), host);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/company.md",
        "/..%2fcontent/company.md",
        "/%2e%2e/content/company.md",
        "/assets/../../content/company.md",
        "//etc/passwd",
        "/etc/passwd",
        "/content/company.md",
        "/.plumbline/../live.js",
        "/.plumbline/",
        "/teams/..",
        "/%00",
        "/..%5c..%5ccontent"
      })
  void nothingButTheSiteIsFound(String target) {
    try (Serving serving = serving()) {
      assertEquals(404, serving.statusOf(target, "127.0.0.1:" + serving.port()));
    }
  }

  @Test
  void answersSayWhatTheyAreAndThatTheyAreNotToBeKept() {
    try (Serving serving = serving()) {
      Map<String, String> types =
          Map.of(
              "", "text/html; charset=utf-8",
              "theme/plumbline.css", "text/css; charset=utf-8",
              "theme/theme.js", "text/javascript; charset=utf-8",
              "theme/icon.svg", "image/svg+xml",
              "data/okrs.json", "application/json",
              ".plumbline/live.js", "text/javascript; charset=utf-8");
      types.forEach(
          (path, type) -> {
            HttpResponse<String> answer = serving.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""), path);
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
            HttpResponse<String> head = serving.ask("HEAD", path);
            assertEquals("", head.body());
            assertEquals(
                answer.headers().firstValue("Content-Length"),
                head.headers().firstValue("Content-Length"));
          });
      assertEquals(405, serving.ask("POST", "").statusCode());
    }
  }

  @Test
  void aFolderShowsItsIndexAndAMissingPageTheSitesOwnWords() {
    try (Serving serving = serving()) {
      assertEquals(200, serving.get("teams/").statusCode());
      HttpResponse<String> folder = serving.get("teams");
      assertEquals(302, folder.statusCode());
      assertEquals("/teams/", folder.headers().firstValue("Location").orElse(""));
      HttpResponse<String> missing = serving.get("teams/none.html");
      assertEquals(404, missing.statusCode());
      assertTrue(missing.body().contains("<base href=\"/\">"), missing.body());
    }
  }

  @Test
  void aBusyPortAndAMissingFolderAreWrongUsage() {
    try (Serving serving = serving()) {
      Runs busy =
          Runs.of("serve", serving.dir().toString(), "--port", Integer.toString(serving.port()));
      assertEquals(2, busy.code());
      assertTrue(
          busy.err().startsWith("error: port " + serving.port() + " is used by another"),
          busy.err());
    }
    Runs nowhere = Runs.of("serve", temp.resolve("nowhere").toString());
    assertEquals(2, nowhere.code());
    assertTrue(nowhere.err().startsWith("There is no content folder in "), nowhere.err());
    assertEquals(2, Runs.of("serve", "--port", "70000").code());
  }

  @Test
  void whoeverComesBeforeAllIsReadIsToldSoInABrowserAndWaitsInAProgram() throws Exception {
    CountDownLatch mayRead = new CountDownLatch(1);
    try (Serving serving = Serving.after(mayRead, Serving.example(temp.resolve("place")))) {
      HttpResponse<String> early = serving.asBrowser("teams/sales.html");
      assertEquals(503, early.statusCode());
      assertEquals("1", early.headers().firstValue("Retry-After").orElseThrow());
      assertTrue(early.body().contains("<h1>Reading the content</h1>"), early.body());
      assertTrue(early.body().contains("live.js"), early.body());
      CompletableFuture<HttpResponse<String>> program =
          CompletableFuture.supplyAsync(() -> serving.get("teams/sales.html"));
      mayRead.countDown();
      assertEquals(200, program.get().statusCode());
      assertEquals(200, serving.asBrowser("teams/sales.html").statusCode());
    }
  }
}
