package plumbline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import plumbline.cli.Runs;

/** The search in Chromium: from the disk, below a path of a server, and without a script. */
@InBrowser
class SearchBrowserTest {
  private static final String DEMO = BuiltSite.of(BuiltSite.DEMO).folder().toUri().toString();
  private static final String EVERYTHING =
      BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri().toString();

  private static final Path LARGE = Path.of("target/built-sites/large-search");

  /** The path of every page, and of every key result's place, that the index leads to. */
  private static final String LED_TO =
      """
      const { items } = Plumbline.search.finder, root = Plumbline.root.length;
      return items.all.flatMap(item => [items.address(item)]
        .concat((item.keyResults || []).map(one => items.address(item, one))))
        .map(address => decodeURIComponent(address.slice(root)));
      """;

  /** More than is indexed at once, and one title on three goals. */
  @BeforeAll
  static void buildLarge() {
    BuiltSite.delete(LARGE);
    write("company.md", "name: ACME");
    write("site.yaml", "as_of: 2026-02-10");
    IntStream.range(0, 1600).forEach(i -> write("people/p" + i + ".md", "name: Person " + i));
    write("okrs/2025-q4/z.md", "title: Sail home\nowner: company\nscore: 0.7\nstatus: done");
    write("okrs/2026-q1/a.md", "title: Sail home\nowner: company\nstatus: dropped");
    write(
        "okrs/2026-q1/b.md",
        "title: Sail home\n"
            + "owner: company\n"
            + "key_results:\n"
            + "  - { id: kr, title: Mend the nets, target: 9 }\n"
            + "  - { id: k2, title: Mend the ropes, target: 9 }\n"
            + "  - { id: k3, title: Mend the hull, target: 9 }");
    Runs run = Runs.of("build", LARGE.toString(), "--out", LARGE.resolve("site").toString());
    assertEquals(0, run.code(), run.err());
  }

  private static void write(String path, String text) {
    boolean isYaml = path.endsWith(".yaml");
    String whole = isYaml ? text : "---\n" + text + "\n---\n";
    BuiltSite.write(LARGE.resolve("content").resolve(path), whole.getBytes(UTF_8));
  }

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    Browser.scheme(driver, "light");
    driver.get("about:blank");
    Browser.console(driver);
  }

  /** No test may bring a message: an error, or something that the policy stopped. */
  @AfterEach
  void nothingIsSaid(ChromeDriver driver) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    assertEquals(List.of(), Browser.console(driver));
  }

  private static void press(ChromeDriver driver, CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  private static void await(ChromeDriver driver, ExpectedCondition<Boolean> condition) {
    new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20)).until(condition);
  }

  private static String status(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("[data-find-status]")).getText();
  }

  private static boolean isOpen(ChromeDriver driver) {
    return (Boolean) driver.executeScript("return Boolean(document.querySelector('dialog[open]'))");
  }

  /** The lines that are found, each as its title. */
  private static List<String> found(ChromeDriver driver) {
    Object titles =
        driver.executeScript(
            "return [...document.querySelectorAll('[role=option] .hit-title')]"
                + ".map(title => title.textContent)");
    return ((List<?>) titles).stream().map(Object::toString).toList();
  }

  /** Opens the search on the home page, types, and waits until the count is said. */
  private static List<String> search(ChromeDriver driver, String site, String text) {
    driver.get(site + "index.html");
    press(driver, "/");
    press(driver, text);
    awaitAnswer(driver);
    return found(driver);
  }

  private static void awaitAnswer(ChromeDriver driver) {
    await(driver, d -> status(driver).matches("Results: .*|Nothing .*"));
  }

  private static WebElement chosen(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("[role=option][aria-selected=true]"));
  }

  @Test
  void asManyResultsAreSaidAsThereAreLines(ChromeDriver driver) {
    List<String> found = search(driver, DEMO, "mql");
    assertEquals("Results: " + found.size(), status(driver));
  }

  @Test
  void theKeyboardAloneFindsAGoalAndGoesThere(ChromeDriver driver) {
    List<String> found = search(driver, DEMO, "seo");
    assertEquals("Results: 3", status(driver));
    assertEquals("Objective: Improve SEO", found.get(1));
    press(driver, Keys.ARROW_DOWN);
    WebElement title = chosen(driver).findElement(By.className("hit-title"));
    assertEquals("Objective: Improve SEO", title.getAttribute("textContent"));
    WebElement field = driver.switchTo().activeElement();
    assertEquals(chosen(driver).getAttribute("id"), field.getAttribute("aria-activedescendant"));
    assertEquals("true", field.getAttribute("aria-expanded"));
    assertEquals("SEO", chosen(driver).findElement(By.tagName("mark")).getText());
    press(driver, Keys.ENTER);
    await(driver, d -> d.getCurrentUrl().endsWith("okrs/2026-q1/marketing/improve-seo.html"));
  }

  @Test
  void aKeyResultIsFoundAtItsPlace(ChromeDriver driver) {
    List<String> found = search(driver, DEMO, "brazilian market");
    assertEquals("Key result: 150K in the Brazilian market by March 15", found.get(0));
    press(driver, Keys.ENTER);
    await(driver, d -> d.getCurrentUrl().contains("improve-south-american-sales.html#"));
    assertTrue(driver.findElement(By.cssSelector(":target")).getText().contains("Brazilian"));
  }

  @Test
  void aSlashInAFieldIsASlash(ChromeDriver driver) {
    driver.get(DEMO + "objectives.html");
    WebElement field = driver.findElement(By.cssSelector("[data-list] [name=q]"));
    field.sendKeys("/");
    assertFalse(isOpen(driver));
    assertEquals("/", field.getDomProperty("value"));
  }

  @Test
  void aClickBesideTheDialogClosesIt(ChromeDriver driver) {
    driver.get(DEMO + "index.html");
    press(driver, "/");
    assertTrue(isOpen(driver));
    new Actions(driver).moveToLocation(10, 800).click().perform();
    assertFalse(isOpen(driver));
  }

  @Test
  void aClickForANewTabIsLeftToTheBrowser(ChromeDriver driver) {
    driver.get(DEMO + "index.html");
    Object taken =
        driver.executeScript(
            """
            const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
            let taken;
            document.body.addEventListener('click', e => { taken = e.defaultPrevented; e.preventDefault(); });
            document.querySelector('[data-find-open]').dispatchEvent(click);
            return taken;
            """);
    assertEquals(false, taken);
    assertFalse(isOpen(driver));
  }

  /** The network may come back. */
  @Test
  void whatCouldNotBeLoadedIsTriedAgain(ChromeDriver driver, @TempDir Path folder)
      throws IOException {
    BuiltSite.filesIn(BuiltSite.of(BuiltSite.DEMO).folder())
        .forEach((path, bytes) -> BuiltSite.write(folder.resolve(path), bytes));
    Path index = folder.resolve("search/index.js");
    Path away = folder.resolve("away");
    Files.move(index, away);
    driver.get(folder.toUri() + "index.html");
    press(driver, "/");
    await(driver, d -> status(driver).equals("The search index cannot be loaded."));
    assertFalse(Browser.console(driver).isEmpty(), "the browser says so itself");
    Files.move(away, index);
    press(driver, Keys.ESCAPE);
    // Chromium closes a dialog some time after the key.
    await(driver, d -> !isOpen(driver));
    press(driver, "/");
    await(driver, d -> isOpen(driver));
    press(driver, "sales");
    awaitAnswer(driver);
    assertEquals("Team: Sales", found(driver).get(0));
  }

  @Test
  void theArrowKeysGoRoundAndEscapeLeadsBack(ChromeDriver driver) {
    driver.get(DEMO + "index.html");
    WebElement before = driver.findElement(By.linkText("Teams"));
    driver.executeScript("arguments[0].focus()", before);
    new Actions(driver).keyDown(Keys.CONTROL).sendKeys("k").keyUp(Keys.CONTROL).perform();
    press(driver, "seo");
    awaitAnswer(driver);
    press(driver, Keys.ARROW_UP);
    assertEquals("s_found-2", chosen(driver).getAttribute("id"));
    press(driver, Keys.ARROW_DOWN);
    assertEquals("s_found-0", chosen(driver).getAttribute("id"));
    press(driver, Keys.ESCAPE);
    await(driver, d -> !isOpen(driver));
    assertEquals(before, driver.switchTo().activeElement());
  }

  @Test
  void aTouchOnTheFieldOfTheMastheadOpensItOnAPhone(ChromeDriver driver) {
    Browser.width(driver, 375);
    driver.get(DEMO + "teams/marketing.html");
    driver.findElement(By.cssSelector("[data-find-open]")).click();
    press(driver, "sales");
    awaitAnswer(driver);
    assertEquals("Team: Sales", found(driver).get(0));
    Object fits =
        driver.executeScript(
            "const box = document.querySelector('dialog').getBoundingClientRect();"
                + "return box.left === 0 && box.right === innerWidth"
                + " && document.documentElement.scrollWidth <= innerWidth");
    assertEquals(true, fits);
    driver.findElement(By.cssSelector("[data-find-close]")).click();
    assertFalse(isOpen(driver));
  }

  @ParameterizedTest
  @CsvSource({
    "mqls adwrods, Objective: Get 600 MQLs",
    "recuiting manger, Person: Recruiting Manager",
    "marketing, Team: Marketing",
    "Mr. Smith, Person: Mr. Smith",
    "smith mqls, Objective: Get 600 MQLs",
    "argen, Key result: 150K in the Argentinian market by March 15",
  })
  void theBestComesFirstWhateverIsTyped(String text, String first, ChromeDriver driver) {
    assertEquals(first, search(driver, DEMO, text).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "qualitat prufung, Team: Qualität & Prüfung",
    "向上, Objective: 測定器の品質を向上させる",
    "ليلي, Person: ليلى حسن",
    "aubigne, Person: Jean-Luc d'Aubigné",
    "c# c++, Tag: C# & C++",
  })
  void marksAndScriptsAreNoHindrance(String text, String first, ChromeDriver driver) {
    assertEquals(first, search(driver, EVERYTHING, text).get(0));
  }

  @Test
  void aCharacterThatIsFoundTwiceIsMarkedOnce(ChromeDriver driver) {
    List<String> found = search(driver, EVERYTHING, "せる る");
    assertTrue(found.contains("Objective: 測定器の品質を向上させる"), found.toString());
    assertEquals(List.of(), driver.findElements(By.cssSelector("mark:empty")));
  }

  @Test
  void cyclesThatAreOverAreSearchedOnlyWhenAskedFor(ChromeDriver driver) {
    assertEquals(List.of(), search(driver, EVERYTHING, "paper manuals"));
    driver.get("about:blank");
    search(driver, EVERYTHING, "search");
    assertFalse(loaded(driver).contains("search/earlier.js"));
    search(driver, EVERYTHING, "paper manuals");
    await(driver, d -> status(driver).contains("In others: 1; Enter shows them."));
    press(driver, Keys.ENTER);
    await(driver, d -> !found(driver).isEmpty());
    assertEquals("Objective: Replace the paper manuals", found(driver).get(0));
    assertTrue(loaded(driver).contains("search/earlier.js"));
    driver.findElement(By.cssSelector("[data-find-earlier]")).click();
    await(driver, d -> found(driver).isEmpty());
  }

  @Test
  void whatIsInNoCycleIsSaidToBeNowhere(ChromeDriver driver) {
    assertEquals(List.of(), search(driver, EVERYTHING, "zzyzx qqqq"));
    await(driver, d -> status(driver).equals("Nothing found for “zzyzx qqqq”."));
  }

  /** A web server shows this page at the address that was asked for. */
  @Test
  void aPageThatIsNotThereSuggestsWhatWasMeant(ChromeDriver driver) throws IOException {
    Path site = LARGE.resolve("site");
    Files.copy(
        site.resolve("404.html"),
        site.resolve("mend-the-nets-soon.html"),
        StandardCopyOption.REPLACE_EXISTING);
    driver.get(site.resolve("mend-the-nets-soon.html").toUri().toString());
    await(driver, d -> !found(driver).isEmpty());
    assertTrue(found(driver).contains("Key result: Mend the nets"), found(driver).toString());
    driver.get(site.resolve("404.html").toUri().toString());
    await(driver, d -> driver.switchTo().activeElement().getTagName().equals("input"));
    assertEquals("", driver.switchTo().activeElement().getDomProperty("value"));
  }

  @Test
  void whereNothingHasAllTheWordsSomeOfThemAreEnoughAndThatIsSaid(ChromeDriver driver) {
    assertTrue(search(driver, DEMO, "seo xylophone").contains("Objective: Improve SEO"));
    assertTrue(status(driver).startsWith("Nothing has all of these words."), status(driver));
  }

  @Test
  void goalsThatAreDroppedOrOverComeAfterThoseThatCount(ChromeDriver driver) {
    String site = LARGE.resolve("site").toUri().toString();
    search(driver, site, "sail home");
    driver.findElement(By.cssSelector("[data-find-earlier]")).click();
    await(driver, d -> found(driver).size() == 3);
    List<String> order =
        driver.findElements(By.cssSelector("[role=option]")).stream()
            .map(hit -> hit.getDomProperty("href").replaceFirst(".*/", ""))
            .toList();
    assertEquals(List.of("b.html", "a.html", "z.html"), order);
  }

  @Test
  void inALargeSiteAllElseIsFoundSoonAfterTitles(ChromeDriver driver) {
    search(driver, LARGE.resolve("site").toUri().toString(), "mend the hull");
    await(driver, d -> !found(driver).isEmpty());
    assertEquals("Key result: Mend the hull", found(driver).get(0));
    assertEquals(2, found(driver).size(), "of many key results only the best");
  }

  @Test
  void enterThatEndsAWordOfAnInputMethodOpensNothing(ChromeDriver driver) {
    search(driver, DEMO, "seo");
    String before = driver.getCurrentUrl();
    Object taken =
        driver.executeScript(
            "return !document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                + " { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
    assertEquals(false, taken);
    assertEquals(before, driver.getCurrentUrl());
  }

  private static List<String> loaded(ChromeDriver driver) {
    Object names =
        driver.executeScript(
            "const root = Plumbline.root;"
                + "return [...document.scripts].map(s => s.src.slice(root.length))");
    return ((List<?>) names).stream().map(Object::toString).toList();
  }

  @Test
  void nothingIsLoadedBeforeTheSearchOpensAndAllOfItFromTheSite(ChromeDriver driver)
      throws IOException {
    try (WebServer web = WebServer.of(BuiltSite.of(BuiltSite.EVERYTHING).folder())) {
      driver.get(web.base() + "teams/support.html");
      List<String> before = List.of("theme/theme.js", "theme/page.js", "theme/lists.js");
      assertEquals(before, loaded(driver));
      press(driver, "/");
      press(driver, "faster");
      awaitAnswer(driver);
      assertEquals("Objective: Faster search", found(driver).get(0));
      assertEquals(before.size() + 4, loaded(driver).size());
      press(driver, Keys.ENTER);
      String page = web.base() + "okrs/2026-q2/platform/faster-search.html";
      await(driver, d -> d.getCurrentUrl().equals(page));
      assertEquals(List.of(), web.missing());
    }
  }

  @Test
  void theIndexLeadsToEveryPageAndKeyResultAndNowhereElse(ChromeDriver driver) {
    driver.get(EVERYTHING + "search.html?q=x&earlier");
    await(driver, d -> (Boolean) driver.executeScript("return !!Plumbline.search.earlierGoals"));
    await(driver, d -> !status(driver).isEmpty());
    TreeSet<String> led = new TreeSet<>();
    ((List<?>) driver.executeScript(LED_TO)).forEach(path -> led.add(path.toString()));
    assertEquals(published(), led);
  }

  private static TreeSet<String> published() {
    TreeSet<String> paths = new TreeSet<>();
    BuiltSite site = BuiltSite.of(BuiltSite.EVERYTHING);
    for (String path : site.pages()) {
      boolean isItem = path.matches("(okrs|teams|people|tags)/(?!index).*");
      if (isItem && site.page(path).selectFirst("meta[http-equiv=refresh]") == null) {
        paths.add(path);
        site.page(path).select(".kr[id]").eachAttr("id").forEach(id -> paths.add(path + "#" + id));
      }
    }
    return paths;
  }

  @Test
  void whatIsNotFoundIsSaidAsItWasTyped(ChromeDriver driver) {
    search(driver, DEMO, "xyzzy$&");
    assertEquals("Nothing found for “xyzzy$&”.", status(driver));
  }

  @Test
  void titlesAreOnlyEverText(ChromeDriver driver) {
    List<String> found = search(driver, EVERYTHING, "alert");
    assertTrue(
        found.stream().anyMatch(title -> title.contains("<script>alert(1)</script>")),
        found.toString());
    assertEquals(
        List.of(),
        driver.findElements(By.cssSelector("[role=listbox] :is(img, script, b, [onerror])")));
  }

  @Test
  void anAddressWithAQuestionCanBeSent(ChromeDriver driver) {
    driver.get(DEMO + "search.html");
    press(driver, "mqls");
    awaitAnswer(driver);
    assertTrue(driver.getCurrentUrl().endsWith("search.html?q=mqls"), driver.getCurrentUrl());
    List<String> found = found(driver);
    String sent = driver.getCurrentUrl();
    driver.get("about:blank");
    driver.get(sent);
    awaitAnswer(driver);
    assertEquals(found, found(driver));
  }

  @Test
  void withoutAScriptTheListFromAToZLeadsEverywhere(ChromeDriver driver) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    driver.get(DEMO + "teams/marketing.html");
    driver.findElement(By.cssSelector("[data-find-open]")).click();
    await(driver, d -> d.getCurrentUrl().endsWith("search.html"));
    driver.findElement(By.cssSelector("main")).findElement(By.linkText("A to Z")).click();
    await(driver, d -> d.getCurrentUrl().endsWith("a-to-z.html"));
    driver.findElement(By.linkText("G")).click();
    await(driver, d -> d.getCurrentUrl().endsWith("a-to-z.html#s_g"));
    driver.findElement(By.linkText("Get 600 MQLs")).click();
    await(driver, d -> d.getCurrentUrl().endsWith("get-600-mqls.html"));
  }

  @Test
  void axeFindsNothingInTheOpenSearch(ChromeDriver driver) throws Exception {
    List<String> found = new ArrayList<>();
    String axe = new EmbeddedResourceAxeProvider().getScript();
    for (int width : List.of(1440, 375)) {
      for (String scheme : List.of("light", "dark")) {
        Browser.width(driver, width);
        Browser.scheme(driver, scheme);
        search(driver, EVERYTHING, "quality");
        driver.executeScript(axe);
        String where = scheme + ", " + width;
        found.addAll(AccessibilityTest.violations(driver, AccessibilityTest.ALL, where));
      }
    }
    // axe itself asks for the style sheet, which the policy does not allow.
    Browser.console(driver);
    assertEquals("", String.join("\n", found));
  }
}
