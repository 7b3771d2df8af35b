package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import plumbline.cli.Runs;

/** Filters and sorting of long lists, in Chromium, from the disk. */
@InBrowser
class ListsBrowserTest {
  private static final String DEMO = BuiltSite.of(BuiltSite.DEMO).folder().toUri().toString();
  private static final String OBJECTIVES = DEMO + "objectives.html";
  private static final Path LARGE = Path.of("target/built-sites/large-list");
  private static final String HOSTILE = "<img src=x onerror=alert(1)> & \\\"more\\\"";

  /** More objectives than one page shows; the last one has a hostile title. */
  @BeforeAll
  static void buildLarge() throws IOException {
    BuiltSite.delete(LARGE);
    Path okrs = Files.createDirectories(LARGE.resolve("content/okrs/2026-q1"));
    Path teams = Files.createDirectories(LARGE.resolve("content/teams"));
    Files.writeString(LARGE.resolve("content/company.md"), "---\nname: ACME\n---\n");
    Files.writeString(LARGE.resolve("content/site.yaml"), "as_of: 2026-02-10\n");
    Files.writeString(teams.resolve("red.md"), "---\nname: Red\n---\n");
    Path people = Files.createDirectories(LARGE.resolve("content/people"));
    Files.writeString(people.resolve("ann.md"), "---\nname: Ann\nteam: red\n---\n");
    for (int i = 0; i < 520; i++) {
      String title = i == 519 ? HOSTILE : "Goal " + i;
      String text =
          "---\n"
              + "title: \"%s\"\n"
              + "owner: %s\n"
              + "key_results:\n"
              + "  - { title: A, start: 0, target: 1000, current: %d }\n"
              + "---\n";
      Files.writeString(
          okrs.resolve(String.format(Locale.ROOT, "g%03d.md", i)),
          String.format(
              Locale.ROOT, text, title, i % 2 == 1 ? "company" : i == 518 ? "ann" : "red", i));
    }
    Runs run = Runs.of("build", LARGE.toString(), "--out", LARGE.resolve("site").toString());
    assertEquals(0, run.code(), run.err());
  }

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    driver.get("about:blank");
    Browser.console(driver);
  }

  @AfterEach
  void runScriptsAgain(ChromeDriver driver) {
    scripts(driver, true);
  }

  private static void scripts(ChromeDriver driver, boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  private static String large(String page) {
    return LARGE.resolve("site").toUri() + page;
  }

  private static List<String> titles(ChromeDriver driver) {
    Object texts =
        driver.executeScript(
            "return [...document.querySelectorAll('main tbody th a, main .goal .goal-title')]"
                + ".filter(a => a.checkVisibility()).map(a => a.textContent)");
    return ((List<?>) texts).stream().map(Object::toString).toList();
  }

  private static String status(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("[data-list-status]")).getText();
  }

  private static void await(ChromeDriver driver, BooleanSupplier condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .until(page -> condition.getAsBoolean());
  }

  private static void awaitStatus(ChromeDriver driver, String said) {
    await(driver, () -> status(driver).equals(said));
  }

  private static void choose(ChromeDriver driver, String field, String text) {
    new Select(driver.findElement(By.name(field))).selectByVisibleText(text);
  }

  /** The back button passes over places that a page made without any person touching it. */
  private static void touch(ChromeDriver driver) {
    driver.findElement(By.tagName("h1")).click();
  }

  @Test
  void aFilterIsCountedAndInTheAddressAndTheBackButtonTakesItBack(ChromeDriver driver) {
    driver.get(OBJECTIVES);
    assertEquals("11 of 11 shown", status(driver));
    touch(driver);
    choose(driver, "team", "Sales");
    awaitStatus(driver, "3 of 11 shown");
    assertTrue(driver.getCurrentUrl().endsWith("#team=sales"), driver.getCurrentUrl());
    touch(driver);
    new Select(driver.findElement(By.name("state"))).selectByIndex(1);
    assertTrue(driver.getCurrentUrl().contains("#team=sales&state="), driver.getCurrentUrl());
    String sent = driver.getCurrentUrl();
    List<String> found = titles(driver);
    driver.navigate().back();
    awaitStatus(driver, "3 of 11 shown");
    driver.navigate().back();
    awaitStatus(driver, "11 of 11 shown");
    assertEquals("", driver.findElement(By.name("team")).getAttribute("value"));
    driver.get("about:blank");
    driver.get(sent);
    assertEquals(found, titles(driver));
    assertEquals("sales", driver.findElement(By.name("team")).getAttribute("value"));
  }

  @Test
  void theHeadOfAColumnSortsWithTheKeyboardAndSaysSo(ChromeDriver driver) {
    driver.get(OBJECTIVES);
    List<String> published = titles(driver);
    WebElement head = driver.findElement(By.cssSelector("th[data-sort=title]"));
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertEquals("ascending", head.getAttribute("aria-sort"));
    assertEquals(published.stream().sorted(String::compareToIgnoreCase).toList(), titles(driver));
    assertTrue(driver.getCurrentUrl().endsWith("#sort=title"));
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertEquals("descending", head.getAttribute("aria-sort"));
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertEquals(null, head.getAttribute("aria-sort"));
    assertEquals(published, titles(driver));
  }

  @Test
  void figuresSortAsNumbersAndWhatIsUnknownComesLast(ChromeDriver driver) {
    driver.get(BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri() + "objectives.html#sort=score");
    Object scores =
        driver.executeScript(
            "return [...document.querySelectorAll('.rows tbody tr td:nth-child(7)')].map(c =>"
                + " c.textContent)");
    List<String> all = ((List<?>) scores).stream().map(Object::toString).toList();
    List<String> known = all.stream().filter(score -> !score.equals("–")).toList();
    assertTrue(known.size() > 3 && known.size() < all.size(), all.toString());
    assertEquals(known, all.subList(0, known.size()));
    assertEquals(known.stream().sorted().toList(), known);
  }

  @Test
  void statesSortFromTheGravest(ChromeDriver driver) {
    driver.get(OBJECTIVES + "#sort=state");
    List<String> states =
        driver.findElements(By.cssSelector(".rows tbody .health")).stream()
            .map(WebElement::getText)
            .toList();
    assertEquals("At risk", states.get(0));
    assertEquals("On track", states.get(10));
    assertEquals(2, states.stream().distinct().count());
    assertEquals(states.stream().sorted().toList(), states);
  }

  @Test
  void whatIsFoldedAroundAMatchUnfoldsUntilTheFilterIsGone(ChromeDriver driver) {
    driver.get(DEMO + "alignment.html#q=bottom+up");
    WebElement note = driver.findElement(By.cssSelector("details > .findings > li"));
    assertTrue(note.isDisplayed());
    driver.findElement(By.cssSelector(".list-count [data-list-reset]")).click();
    await(driver, () -> !note.isDisplayed());
  }

  @Test
  void theFindingsOfFewTeamsAreFilteredByAnAddress(ChromeDriver driver) {
    String url = DEMO + "alignment.html";
    driver.get(url);
    assertFalse(driver.findElement(By.name("rule")).isDisplayed());
    List<WebElement> rules = driver.findElements(By.cssSelector("[name=rule] option"));
    String rule = rules.get(1).getAttribute("value");
    driver.get("about:blank");
    driver.get(url + "#rule=" + rule);
    assertTrue(driver.findElement(By.name("rule")).isDisplayed());
    assertEquals(
        List.of(rule),
        driver.findElements(By.cssSelector(".findings a.code")).stream()
            .filter(WebElement::isDisplayed)
            .map(WebElement::getText)
            .distinct()
            .toList());
  }

  @Test
  void fewRowsHaveNoToolsUntilSomethingIsChosen(ChromeDriver driver) {
    driver.get(DEMO + "teams/index.html");
    WebElement tools = driver.findElement(By.cssSelector("[data-list]"));
    assertFalse(tools.isDisplayed());
    driver.findElement(By.xpath("//thead//button[.='Score']")).click();
    await(driver, tools::isDisplayed);
    assertEquals("3 of 3 shown", status(driver));
    driver.get("about:blank");
    driver.get(DEMO + "teams/index.html#q=resources");
    assertEquals("1 of 3 shown", status(driver));
  }

  @Test
  void oneStepBackUndoesAWordAndNotALetter(ChromeDriver driver) {
    driver.get(OBJECTIVES);
    touch(driver);
    for (String typed : List.of("s", "e", "o")) {
      String before = driver.getCurrentUrl();
      driver.findElement(By.name("q")).sendKeys(typed);
      await(driver, () -> !driver.getCurrentUrl().equals(before));
    }
    assertTrue(driver.getCurrentUrl().endsWith("#q=seo"), driver.getCurrentUrl());
    driver.navigate().back();
    awaitStatus(driver, "11 of 11 shown");
    assertEquals("", driver.findElement(By.name("q")).getAttribute("value"));
  }

  /**
   * Words that are broken or stick out, of the heads and of the cells that hold the site's words.
   */
  private static final String CUT =
      """
      return [...document.querySelectorAll('.rows thead th, .rows td:nth-child(n + 4)')].flatMap(cell => {
        const box = cell.getBoundingClientRect(), texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const cut = [];
        while (texts.nextNode()) {
          for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            const lines = [...range.getClientRects()];
            if (lines.length > 1 || lines.some(l => l.left < box.left || l.right > box.right)) cut.push(word[0]);
          }
        }
        return cut;
      })
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
  void noWordOfTheTableIsCutInAnyLanguage(String language, ChromeDriver driver) {
    String name = language.equals("en") ? BuiltSite.DEMO : BuiltSite.in(language, BuiltSite.DEMO);
    for (int width : List.of(1248, 1440)) {
      Browser.width(driver, width);
      driver.get(BuiltSite.of(name).folder().toUri() + "objectives.html");
      assertEquals(List.of(), driver.executeScript(CUT), language + ", " + width);
      assertEquals(
          0L,
          driver.executeScript(
              "const all = document.documentElement; return all.scrollWidth - all.clientWidth"));
    }
  }

  @Test
  void nothingFoundIsSaidAndOneButtonShowsAllAgain(ChromeDriver driver) {
    driver.get(OBJECTIVES);
    driver.findElement(By.name("q")).sendKeys("no such words");
    awaitStatus(driver, "0 of 11 shown");
    WebElement none = driver.findElement(By.cssSelector("[data-list-none]"));
    assertTrue(none.getText().startsWith("Nothing matches."), none.getText());
    assertTrue(driver.getCurrentUrl().endsWith("#q=no+such+words"));
    none.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    awaitStatus(driver, "11 of 11 shown");
    assertFalse(none.isDisplayed());
    assertEquals("q", driver.switchTo().activeElement().getAttribute("name"));
  }

  @ParameterizedTest
  @CsvSource({
    "market-of-goals, cycles/2026-q1.html",
    "market-of-goals, teams/index.html",
    "market-of-goals, people/index.html",
    "everything, hints.html",
    "history, changes.html"
  })
  void everyLongListCanBeFiltered(String site, String page, ChromeDriver driver) {
    String url = BuiltSite.of(site).folder().toUri() + page;
    driver.get(url);
    String all = status(driver);
    WebElement select =
        driver.findElements(By.cssSelector("select[data-of]")).stream()
            .filter(WebElement::isDisplayed)
            .findFirst()
            .orElseThrow();
    String field = select.getAttribute("name");
    String value = new Select(select).getOptions().get(1).getAttribute("value");
    new Select(select).selectByIndex(1);
    await(driver, () -> !status(driver).equals(all));
    assertFalse(status(driver).startsWith("0 of"), status(driver));
    assertTrue(driver.getCurrentUrl().contains("#" + field + "="), driver.getCurrentUrl());
    String left = status(driver);
    driver.get("about:blank");
    driver.get(url + "#" + field + "=" + value);
    assertEquals(left, status(driver));
    assertEquals(List.of(), Browser.console(driver));
  }

  @Test
  void aGroupWithoutMatchesIsGoneWithItsHeading(ChromeDriver driver) {
    driver.get(DEMO + "cycles/2026-q1.html#team=sales");
    Object headings =
        driver.executeScript(
            "return [...document.querySelectorAll('.group h2')].filter(h =>"
                + " h.checkVisibility()).map(h => h.textContent)");
    assertEquals(List.of("Sales"), headings);
  }

  @Test
  void anAnchorInTheAddressIsNoFilter(ChromeDriver driver) {
    driver.get(DEMO + "cycles/2026-q1.html#sales");
    assertEquals("11 of 11 shown", status(driver));
    choose(driver, "state", "At risk");
    String chosen = status(driver);
    driver.executeScript("location.hash = 'marketing'");
    assertEquals(chosen, status(driver));
  }

  @Test
  void aPhoneFoldsTheChoicesAndHasRoomForFingers(ChromeDriver driver) {
    Browser.width(driver, 375);
    driver.get(OBJECTIVES + "#team=sales");
    WebElement team = driver.findElement(By.name("team"));
    assertFalse(team.isDisplayed());
    WebElement fold = driver.findElement(By.cssSelector(".list-more > summary"));
    assertEquals("Filters 1", fold.getText().replace('\n', ' '));
    fold.click();
    assertTrue(team.isDisplayed());
    assertTrue(team.getSize().getHeight() >= 40, team.getSize().toString());
    assertEquals(
        375L, driver.executeScript("return document.documentElement.scrollWidth"), "sideways");
  }

  @Test
  void withoutScriptsEveryRowIsThereAndNoTool(ChromeDriver driver) {
    scripts(driver, false);
    driver.get(OBJECTIVES);
    assertEquals(11, driver.findElements(By.cssSelector(".rows tbody tr")).size());
    assertFalse(driver.findElement(By.cssSelector("[data-list]")).isDisplayed());
    assertFalse(driver.findElement(By.cssSelector("[data-list-none]")).isDisplayed());
    driver.get(large("objectives.html"));
    driver.findElement(By.linkText("Next")).sendKeys(Keys.ENTER);
    assertEquals(225, driver.findElements(By.cssSelector(".rows tbody tr")).size());
    driver.findElement(By.linkText("Next")).sendKeys(Keys.ENTER);
    assertEquals(70, driver.findElements(By.cssSelector(".rows tbody tr")).size());
  }

  @Test
  void aRowFromTheDataFileIsTheRowOfThePage(ChromeDriver driver) {
    String rows =
        "return [...document.querySelectorAll('.rows tbody tr')].slice(0, 50).map(r =>"
            + " r.outerHTML.replace(' data-v=\"\"', '')).join('\\n"
            + "')";
    driver.get(large("objectives.html"));
    Object published = driver.executeScript(rows);
    driver.findElement(By.cssSelector("th[data-sort=title] button")).sendKeys(Keys.ENTER);
    await(driver, () -> driver.getCurrentUrl().endsWith("#sort=title"));
    await(driver, () -> !driver.executeScript(rows).equals(published));
    driver.findElement(By.cssSelector(".list-count [data-list-reset]")).click();
    await(driver, () -> driver.getCurrentUrl().endsWith("objectives.html"));
    assertEquals(published, driver.executeScript(rows));
  }

  @Test
  void allIsShownAgainAsThePartThatThePageHolds(ChromeDriver driver) {
    driver.get(large("objectives/2026-q1/2.html"));
    List<String> published = titles(driver);
    driver.findElement(By.cssSelector("th[data-sort=title] button")).sendKeys(Keys.ENTER);
    await(driver, () -> !titles(driver).get(0).equals(published.get(0)));
    driver.findElement(By.cssSelector(".list-count [data-list-reset]")).click();
    await(driver, () -> titles(driver).get(0).equals(published.get(0)));
  }

  @Test
  void whoAsksForMoreRowsGoesOnFromTheFirstOfThem(ChromeDriver driver) {
    driver.get(large("objectives.html#sort=-score"));
    await(driver, () -> titles(driver).get(0).equals("Goal 515"));
    Object isNext =
        driver.executeScript(
            "const rows = document.querySelector('.rows tbody').rows, before = rows.length;"
                + "document.querySelector('[data-list-further] button').click();"
                + "return rows.length > before && rows[before].contains(document.activeElement)");
    assertEquals(true, isNext);
  }

  @Test
  void aPartSaysWhichItIsAndThatFiltersSearchAll(ChromeDriver driver) {
    driver.get(large("objectives.html"));
    assertTrue(status(driver).matches("1 to \\d+ of 520; filters search all"), status(driver));
  }

  @Test
  void wordsAreFoundInTheTeamOfAPersonToo(ChromeDriver driver) {
    driver.get(large("objectives.html#q=red"));
    awaitStatus(driver, "260 of 520 shown");
  }

  @Test
  void aTableOfManyPartsIsFilteredAsAWhole(ChromeDriver driver) {
    driver.get(large("objectives.html#sort=-score&team=red"));
    awaitStatus(driver, "260 of 520 shown");
    assertEquals("Goal 516", titles(driver).get(0));
    assertTrue(titles(driver).size() < 200, "only what can be seen is drawn");
    driver.get("about:blank");
    driver.get(large("objectives/2026-q1/2.html#q=onerror"));
    awaitStatus(driver, "1 of 520 shown");
    assertEquals(HOSTILE.replace("\\", ""), titles(driver).get(0));
    assertEquals(0, driver.findElements(By.cssSelector("main img")).size());
    assertTrue(
        driver
            .findElement(By.cssSelector("main tbody th a"))
            .getAttribute("href")
            .equals(large("okrs/2026-q1/g519.html")));
    assertEquals(List.of(), Browser.console(driver));
  }
}
