package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What the browser remembers for its reader: a team, a person, the last pages. */
@InBrowser
class MineBrowserTest {
  private final BuiltSite demo = BuiltSite.of(BuiltSite.DEMO);
  private final String disk = demo.folder().toUri().toString();

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    Browser.scheme(driver, "light");
    forget(driver);
    Browser.console(driver);
  }

  @AfterEach
  void forget(ChromeDriver driver) {
    driver.get(disk + "404.html");
    driver.executeScript("localStorage.clear()");
    driver.get("about:blank");
  }

  private static WebElement link(ChromeDriver driver, String kind) {
    return driver.findElement(By.cssSelector(".mine [data-mine-link=" + kind + "] a"));
  }

  private static WebElement button(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("[data-mine-is]"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void myTeamIsOneClickFromEveryPageUntilAClickForgetsIt(boolean onDisk, ChromeDriver driver)
      throws IOException {
    try (WebServer web = WebServer.of(demo.folder())) {
      String base = onDisk ? disk : web.base();
      driver.get(base + "teams/marketing.html");
      assertFalse(link(driver, "team").isDisplayed());
      button(driver).sendKeys(Keys.ENTER);
      assertEquals("true", button(driver).getAttribute("aria-pressed"));
      driver.get(base + "okrs/2026-q1/marketing/improve-seo.html");
      link(driver, "team").click();
      assertEquals(base + "teams/marketing.html", driver.getCurrentUrl());
      button(driver).click();
      assertFalse(link(driver, "team").isDisplayed());
      driver.executeScript("localStorage.clear()");
    }
  }

  @Test
  void theHomePageLeadsToMyTeamsObjectivesAndItsLineOfSight(ChromeDriver driver) {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    driver.get(disk + "people/smith.html");
    button(driver).click();
    driver.get(disk + "index.html");
    WebElement yours = driver.findElement(By.className("yours"));
    assertTrue(yours.getText().contains("Marketing"), yours.getText());
    assertEquals(disk + "people/smith.html", link(driver, "me").getAttribute("href"));
    yours.findElement(By.linkText("Line of sight")).click();
    assertEquals(disk + "teams/marketing.html#s_sight", driver.getCurrentUrl());
    assertEquals(1, driver.findElements(By.id("s_sight")).size());
  }

  @Test
  void theLastPagesAreRememberedTheLatestFirstAndNeverTheOneThatIsOpen(ChromeDriver driver) {
    for (String page :
        List.of("teams/sales.html", "alignment.html", "404.html", "teams/sales.html")) {
      driver.get(disk + page);
    }
    driver.get(disk + "index.html");
    List<String> recent =
        driver.findElements(By.cssSelector("[data-mine-recent] a")).stream()
            .map(WebElement::getText)
            .toList();
    assertEquals(List.of("Sales", "Out of alignment, Q1 2026"), recent);
  }

  @Test
  void noMorePagesAreRememberedThanALookTakesIn(ChromeDriver driver) {
    for (int rule = 0; rule < 2; rule++) {
      for (String page :
          List.of(
              "teams/sales.html",
              "teams/marketing.html",
              "people/smith.html",
              "people/aaron.html",
              "graph.html",
              "alignment.html",
              "objectives.html",
              "cycles/2026-q1.html",
              "rules.html")) {
        driver.get(disk + page);
      }
    }
    driver.get(disk + "index.html");
    assertEquals(8, driver.findElements(By.cssSelector("[data-mine-recent] a")).size());
  }

  @Test
  void whatIsChosenInOneTabIsSeenInTheOther(ChromeDriver driver) throws IOException {
    try (WebServer web = WebServer.of(demo.folder())) {
      driver.get(web.base() + "index.html");
      String first = driver.getWindowHandle();
      driver.switchTo().newWindow(WindowType.TAB);
      driver.get(web.base() + "teams/marketing.html");
      button(driver).sendKeys(Keys.ENTER);
      driver.close();
      driver.switchTo().window(first);
      new WebDriverWait(driver, Duration.ofSeconds(10))
          .until(d -> link(driver, "team").isDisplayed());
      driver.executeScript("localStorage.clear()");
    }
  }

  @Test
  void theEmptySearchOffersMyTeamAndTheLastPagesByKeys(ChromeDriver driver) {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    driver.get(disk + "people/smith.html");
    driver.get(disk + "alignment.html");
    new Actions(driver).sendKeys("/").perform();
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .until(now -> !now.findElements(By.cssSelector("[role=option]")).isEmpty());
    assertEquals(
        "Yours", driver.findElement(By.cssSelector("dialog [data-find-suggest]")).getText());
    assertEquals(
        List.of("Marketing", "Mr. Smith"),
        driver.findElements(By.cssSelector("[role=option] .hit-title")).stream()
            .map(WebElement::getText)
            .toList());
    new Actions(driver).sendKeys(Keys.ENTER).perform();
    assertEquals(disk + "teams/marketing.html", driver.getCurrentUrl());
  }

  /** The title may change, and other sites may have the same one. */
  @Test
  void whatIsRememberedBelongsToTheSitesAddressOrElseToItsFolder(ChromeDriver driver) {
    for (String page : List.of("index.html", "teams/marketing.html", "404.html")) {
      assertEquals("plumbline:https://okr.acme.example/", name(driver, disk + page), page);
    }
    String folder = BuiltSite.of("dealership").folder().toUri().toString();
    for (String page : List.of("index.html", "teams/index.html")) {
      assertEquals("plumbline:" + folder, name(driver, folder + page), page);
    }
  }

  private static String name(ChromeDriver driver, String page) {
    driver.get(page);
    String only = driver.executeScript("return Object.keys(localStorage).join()").toString();
    driver.executeScript("localStorage.clear()");
    return only;
  }

  @Test
  void theNavigationIsOneRowWithTheReadersPlacesToo(ChromeDriver driver) {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    driver.get(disk + "people/smith.html");
    button(driver).click();
    for (int width : List.of(1440, 1280, 1024)) {
      Browser.width(driver, width);
      assertEquals(1L, rows(driver), "at " + width);
    }
  }

  @Test
  void aLongNameBreaksBeforeTheNavigationDoes(ChromeDriver driver) {
    driver.get(disk + "index.html");
    driver.executeScript(
        "const brand = document.querySelector('.brand');"
            + "brand.append(' of the United Workshops of Ushuaia and Tallinn')");
    Browser.width(driver, 1280);
    assertEquals(1L, rows(driver));
    assertTrue(driver.findElement(By.className("brand")).getSize().height < 80);
  }

  private static Object rows(ChromeDriver driver) {
    return driver.executeScript(
        "const links = [...document.querySelectorAll('.nav a')].filter(a => a.offsetParent);"
            + "return new Set(links.map(a => a.offsetTop)).size");
  }

  @Test
  void onAPhoneThePartThatIsOpenIsSeenInTheRowOfParts(ChromeDriver driver) {
    Browser.width(driver, 375);
    driver.get(disk + "alignment.html");
    assertEquals(true, openPartIsSeen(driver));
  }

  @Test
  void itIsSeenTooWhenTheWindowBecomesNarrowLater(ChromeDriver driver) {
    Browser.width(driver, 1440);
    driver.get(disk + "alignment.html");
    Browser.width(driver, 375);
    new WebDriverWait(driver, Duration.ofSeconds(5))
        .until(d -> Boolean.TRUE.equals(openPartIsSeen(driver)));
  }

  private static Object openPartIsSeen(ChromeDriver driver) {
    return driver.executeScript(
        """
        const row = document.querySelector('.nav'), open = row.querySelector('[aria-current]');
        const tops = new Set([...row.querySelectorAll('ul:not([hidden]) a')].map(a => a.offsetTop));
        const at = open.getBoundingClientRect();
        return tops.size === 1 && at.left >= 0 && at.right <= innerWidth;
        """);
  }

  @Test
  void aTeamThatIsGoneIsForgottenAndARenamedOneGetsItsName(ChromeDriver driver) {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    change(driver, "marketing", "gone");
    driver.get(disk + "index.html");
    assertFalse(link(driver, "team").isDisplayed());
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    change(driver, "\"Marketing\"", "\"Old name\"");
    driver.get(disk + "teams/index.html");
    assertEquals("Marketing", link(driver, "team").getAttribute("title"));
  }

  private static void change(ChromeDriver driver, String from, String to) {
    driver.executeScript(
        "const k = Object.keys(localStorage)[0];"
            + "localStorage[k] = localStorage[k].replaceAll(arguments[0], arguments[1])",
        from,
        to);
  }

  @Test
  void whatIsKeptInTheStorageIsTextAndNeverAnAddressOfAnotherPlace(ChromeDriver driver) {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    change(driver, "\"title\":\"Marketing\"", "\"title\":\"<img src=x onerror=alert(1)>\"");
    driver.get(disk + "people/smith.html");
    driver.get(disk + "how-to-read.html");
    assertTrue(
        driver.findElement(By.cssSelector("main .yours")).getText().contains("<img src=x"),
        "shown as it is");
    assertEquals(0, driver.findElements(By.cssSelector("main img")).size());
    for (String path :
        List.of("javascript:alert(1).html", "//example.org/x.html", "../../etc/x.html")) {
      driver.executeScript(
          "localStorage[Object.keys(localStorage)[0]] = JSON.stringify({ team: { path:"
              + " arguments[0], title: 'x' } })",
          path);
      driver.get(disk + "how-to-read.html");
      assertFalse(link(driver, "team").isDisplayed(), path);
    }
    driver.executeScript("localStorage[Object.keys(localStorage)[0]] = 'no JSON'");
    driver.get(disk + "how-to-read.html");
    assertEquals(List.of(), Browser.console(driver));
  }

  @Test
  void oneButtonClearsAllThatIsRemembered(ChromeDriver driver) {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    driver.findElement(By.cssSelector("[data-theme-toggle]")).click();
    driver.get(disk + "how-to-read.html");
    driver.findElement(By.cssSelector("[data-mine-forget] button")).sendKeys(Keys.ENTER);
    assertEquals(0L, driver.executeScript("return localStorage.length"));
    assertEquals(
        "This browser remembers nothing now.",
        driver.findElement(By.cssSelector("[data-mine-forget] [role=status]")).getText());
    assertFalse(link(driver, "team").isDisplayed());
  }

  @Test
  void whereStorageIsForbiddenNothingOfItAppearsAndNothingIsSaid(ChromeDriver driver) {
    Object id =
        driver
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no')"
                        + " } })"))
            .get("identifier");
    try {
      driver.get(disk + "teams/marketing.html");
      assertFalse(button(driver).isDisplayed());
      assertFalse(link(driver, "team").isDisplayed());
      assertEquals(List.of(), Browser.console(driver));
    } finally {
      driver.executeCdpCommand(
          "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }
  }

  @Test
  void axeFindsNothingWhereTheReadersPlacesAreShown(ChromeDriver driver) throws Exception {
    driver.get(disk + "teams/marketing.html");
    button(driver).click();
    driver.get(disk + "people/smith.html");
    button(driver).click();
    for (String page : List.of("index.html", "teams/marketing.html", "how-to-read.html")) {
      for (String scheme : List.of("light", "dark")) {
        Browser.scheme(driver, scheme);
        driver.get(disk + page);
        driver.executeScript(new EmbeddedResourceAxeProvider().getScript());
        Object found =
            driver.executeAsyncScript(
                "axe.run(document, { resultTypes: ['violations'] }).then(f => arguments[0]("
                    + "f.violations.map(v => v.id + ' ' + v.nodes[0].target)))");
        assertEquals(List.of(), found, page + " " + scheme);
      }
    }
  }
}
