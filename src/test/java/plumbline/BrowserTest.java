package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages as a reader's browser shows them, from the disk and from a server below a path. */
@InBrowser
class BrowserTest {
  private static final String WIDE =
      "const all = [...document.querySelectorAll('body *')];const wide = all.filter(e =>"
          + " e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !=="
          + " 'absolute').map(e => e.tagName + '.' + e.className);return"
          + " document.documentElement.scrollWidth > innerWidth ? [...new Set(wide)].join(' ') ||"
          + " 'page' : ''";

  private final BuiltSite demo = BuiltSite.of(BuiltSite.DEMO);
  private final BuiltSite everything = BuiltSite.of(BuiltSite.EVERYTHING);

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    Browser.scheme(driver, "light");
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

  private static String file(BuiltSite site) {
    return site.folder().toUri().toString();
  }

  private static String address(String base, String path) {
    try {
      return base + new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  @Test
  void theMarkOfABarIsExplainedWhereABarHasOne(ChromeDriver driver) {
    for (String cycle : List.of("2026-q1", "2026-q2")) {
      driver.get(file(everything) + "cycles/" + cycle + ".html");
      boolean marks = !driver.findElements(By.cssSelector(".bar > .bar-tick")).isEmpty();
      assertEquals(cycle.equals("2026-q2"), marks);
      assertEquals(marks, driver.findElement(By.className("legend")).isDisplayed());
    }
  }

  @Test
  void everyPageOfTheDemoIsSilentOnTheDisk(ChromeDriver driver) {
    assertSilent(driver, file(demo), demo.pages());
  }

  @Test
  void everyPageOfTheDemoIsSilentBelowAPathOfAServer(ChromeDriver driver) throws IOException {
    try (WebServer web = WebServer.of(demo.folder())) {
      assertSilent(driver, web.base(), demo.pages());
      assertEquals(List.of(), web.missing());
    }
  }

  @Test
  void everySortOfPageIsSilentOnTheDisk(ChromeDriver driver) {
    assertSilent(driver, file(everything), PageTypes.withExtremes());
  }

  @Test
  void everySortOfPageIsSilentBelowAPathOfAServer(ChromeDriver driver) throws IOException {
    try (WebServer web = WebServer.of(everything.folder())) {
      assertSilent(driver, web.base(), PageTypes.withExtremes());
      assertEquals(List.of(), web.missing());
    }
  }

  /** No console message of any level, and no request to another place. */
  private static void assertSilent(ChromeDriver driver, String base, List<String> paths) {
    List<String> heard = new ArrayList<>();
    for (String path : paths) {
      driver.get(address(base, path));
      waiting(driver).until(page -> arrived(driver) && shown(driver));
      Browser.console(driver).forEach(message -> heard.add(path + ": " + message));
      resources(driver).stream()
          .filter(url -> !url.startsWith(base))
          .forEach(url -> heard.add(path + " asks for " + url));
    }
    assertEquals("", String.join("\n", heard));
  }

  /** A redirect is gone before it can be looked at. */
  private static boolean arrived(ChromeDriver driver) {
    return driver.findElements(By.cssSelector("meta[http-equiv=refresh]")).isEmpty();
  }

  private static boolean shown(ChromeDriver driver) {
    return !driver.findElements(By.tagName("h1")).isEmpty();
  }

  private static WebDriverWait waiting(ChromeDriver driver) {
    return new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20));
  }

  private static void assertArrives(ChromeDriver driver, String url) {
    waiting(driver).until(ExpectedConditions.urlToBe(url));
  }

  private static List<String> resources(ChromeDriver driver) {
    Object names =
        driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)");
    return ((List<?>) names).stream().map(Object::toString).toList();
  }

  @Test
  void theStylesAndTheScriptAreLoadedOnTheDiskToo(ChromeDriver driver) {
    driver.get(address(file(demo), "okrs/2026-q1/get-600-mqls.html"));
    assertEquals(
        "plumbline.css theme.js page.js",
        driver.executeScript(
            "return [...document.styleSheets, ...document.scripts]"
                + ".map(one => (one.href || one.src).replace(/.*[/]/, '')).join(' ')"));
    assertTrue(driver.findElement(By.cssSelector("[data-theme-toggle]")).isDisplayed());
    assertEquals("flex", driver.findElement(By.className("masthead-in")).getCssValue("display"));
  }

  @Test
  void aRedirectArrives(ChromeDriver driver) {
    driver.get(address(file(everything), "okrs/2026-q2/search/faster-search.html"));
    assertArrives(driver, address(file(everything), "okrs/2026-q2/platform/faster-search.html"));
  }

  @Test
  void thePolicyStopsWhateverIsNotTheSitesOwn(ChromeDriver driver) throws IOException {
    try (WebServer web = WebServer.of(demo.folder())) {
      driver.get(web.base() + "index.html");
      Object stopped =
          driver.executeAsyncScript(
              """
              const done = arguments[0], stopped = [];
              document.addEventListener('securitypolicyviolation', e => {
                stopped.push(e.effectiveDirective);
                const different = [...new Set(stopped)];
                if (different.length === 5) done(different.sort());
              });
              const add = (name, set) => document.body.append(
                Object.assign(document.createElement(name), set));
              add('script', { textContent: 'window.ran = true' });
              add('img', { src: 'http://127.0.0.2/x.png' });
              add('iframe', { src: 'https://example.org/' });
              document.body.setAttribute('style', 'color: red');
              fetch('index.html').catch(() => {});
              """);
      assertEquals(
          List.of("connect-src", "frame-src", "img-src", "script-src-elem", "style-src-attr"),
          stopped);
      assertEquals(null, driver.executeScript("return window.ran"));
    }
  }

  @Test
  void noPageScrollsSidewaysOnAPhoneATabletOrADesk(ChromeDriver driver) {
    List<String> wide = new ArrayList<>();
    for (String path : PageTypes.withExtremes()) {
      driver.get(address(file(everything), path));
      for (int width : List.of(375, 768, 1440)) {
        Browser.width(driver, width);
        Object what = driver.executeScript(WIDE);
        if (!"".equals(what)) {
          wide.add(path + " at " + width + ": " + what);
        }
      }
    }
    assertEquals("", String.join("\n", wide));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theThemeIsChosenAndRememberedOnEveryPage(boolean disk, ChromeDriver driver)
      throws IOException {
    try (WebServer web = WebServer.of(demo.folder())) {
      String base = disk ? file(demo) : web.base();
      driver.get(base + "index.html");
      driver.executeScript("localStorage.clear()");
      driver.navigate().refresh();
      String light = background(driver);
      toggle(driver).click();
      assertEquals("light", theme(driver));
      assertEquals(light, background(driver));
      toggle(driver).click();
      assertEquals("dark", theme(driver));
      assertNotEquals(light, background(driver));
      assertEquals("Theme: dark", toggle(driver).getAccessibleName());
      driver.get(base + "teams/marketing.html");
      assertEquals("dark", theme(driver));
      toggle(driver).click();
      assertEquals(null, theme(driver));
      assertEquals(light, background(driver));
      Browser.scheme(driver, "dark");
      assertNotEquals(light, background(driver), "automatic follows the system");
    }
  }

  private static WebElement toggle(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("[data-theme-toggle]"));
  }

  private static String theme(ChromeDriver driver) {
    return (String) driver.executeScript("return document.documentElement.dataset.theme || null");
  }

  private static String background(ChromeDriver driver) {
    return driver.findElement(By.tagName("html")).getCssValue("background-color");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "alignment.html",
        "teams/marketing.html",
        "people/smith.html",
        "cycles/2026-q1.html",
        "okrs/2026-q1/get-600-mqls.html"
      })
  void aPageSaysTheSameWithoutScripts(String path, ChromeDriver driver) {
    driver.get(file(demo) + path);
    driver.executeScript(
        "document.querySelectorAll('[data-list], [data-mine-is], [data-mine-any]').forEach(e =>"
            + " e.remove())");
    String withScripts = driver.findElement(By.tagName("main")).getText();
    scripts(driver, false);
    driver.get(file(demo) + path);
    assertFalse(toggle(driver).isDisplayed(), "what needs a script is hidden without one");
    assertEquals(withScripts, driver.findElement(By.tagName("main")).getText());
    driver.findElement(By.linkText("Teams")).click();
    assertArrives(driver, file(demo) + "teams/index.html");
  }

  @Test
  void onAPhoneWithoutScriptsTheOpenPartIsInSight(ChromeDriver driver) {
    scripts(driver, false);
    Browser.width(driver, 375);
    driver.get(file(demo) + "alignment.html");
    Rectangle open = driver.findElement(By.cssSelector(".nav [aria-current]")).getRect();
    assertTrue(open.x >= 0 && open.x + open.width <= 375, "it ends at " + (open.x + open.width));
  }

  @Test
  void theKeyboardSkipsToTheContent(ChromeDriver driver) {
    driver.get(file(demo) + "index.html");
    press(driver, Keys.TAB);
    WebElement skip = driver.switchTo().activeElement();
    assertEquals("Skip to content", skip.getText());
    assertTrue(skip.isDisplayed());
    press(driver, Keys.ENTER);
    assertEquals("main", driver.switchTo().activeElement().getTagName());
    press(driver, Keys.TAB);
    assertTrue(
        (Boolean)
            driver.executeScript(
                "return document.querySelector('main').contains(document.activeElement)"));
  }

  @Test
  void theKeyboardReachesTheMainParts(ChromeDriver driver) {
    driver.get(file(demo) + "index.html");
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      press(driver, Keys.TAB);
      reached.add(driver.switchTo().activeElement().getText());
    }
    List<String> parts =
        driver.findElements(By.cssSelector("nav[aria-label=Main] > ul:first-child a")).stream()
            .map(WebElement::getText)
            .toList();
    assertTrue(parts.containsAll(List.of("Company", "Teams", "People", "Cycles", "Alignment")));
    assertTrue(reached.containsAll(parts), reached.toString());
  }

  @Test
  void theKeyboardOpensWhatIsFolded(ChromeDriver driver) {
    driver.get(file(demo) + "okrs/2026-q1/get-600-mqls.html");
    WebElement why = driver.findElement(By.cssSelector(".head details.why"));
    assertEquals(null, why.getAttribute("open"));
    WebElement summary = why.findElement(By.tagName("summary"));
    summary.sendKeys(Keys.ENTER);
    assertEquals("true", why.getAttribute("open"));
    assertTrue(why.getText().contains("Weighted mean of the key results"));
    summary.sendKeys(Keys.SPACE);
    assertEquals(null, why.getAttribute("open"));
  }

  @Test
  void theKeyboardSwitchesTheCycle(ChromeDriver driver) {
    driver.get(file(everything) + "index.html");
    WebElement menu = driver.findElement(By.cssSelector("nav[aria-label=Cycle] details"));
    menu.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
    press(driver, Keys.TAB);
    WebElement first = driver.switchTo().activeElement();
    assertEquals("Q1 FY27", first.getText());
    first.sendKeys(Keys.ENTER);
    assertArrives(driver, file(everything) + "cycles/fy27-q1.html");
  }

  private static void press(ChromeDriver driver, Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }
}
