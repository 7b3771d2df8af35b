package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import plumbline.serve.Serving;

/** A page in a browser while its files are being edited. */
@InBrowser
class ServeBrowserTest {
  private static final String GOAL = "content/okrs/2026-q1/sell.md";
  private static final String TEAM = "content/teams/sales.md";
  private static final By PANEL = By.id("plumbline-live");

  @TempDir Path temp;

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    Browser.scheme(driver, "light");
    driver.get("about:blank");
    Browser.console(driver);
  }

  private Serving serving() {
    Serving serving = Serving.of(Serving.example(temp.resolve("place")));
    serving.until(rebuilt -> rebuilt.changed().isEmpty());
    return serving;
  }

  /** Opens a page and waits until it listens. */
  private static void open(ChromeDriver driver, Serving serving, String path) {
    driver.get(serving.address() + path);
    until(driver, "return document.documentElement.hasAttribute('data-plumbline-live')");
  }

  private static WebDriverWait waiting(ChromeDriver driver) {
    WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(20));
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }

  /** A page that is being loaded again cannot be asked. */
  private static void until(ChromeDriver driver, String script) {
    waiting(driver)
        .ignoring(org.openqa.selenium.JavascriptException.class)
        .until(page -> Boolean.TRUE.equals(driver.executeScript(script)));
  }

  private static void untilShows(ChromeDriver driver, String words) {
    until(driver, "return document.body.textContent.includes('" + words + "')");
  }

  private static String team(String words) {
    return "---\nname: Sales\n---\n\n" + "A line.\n\n".repeat(200) + words + "\n";
  }

  @Test
  void aSavedFileChangesThePageAndKeepsThePlace(ChromeDriver driver) {
    try (Serving serving = serving()) {
      serving.put(TEAM, team("First words."));
      serving.untilChanged(TEAM);
      open(driver, serving, "teams/sales.html");
      driver.executeScript("scrollTo({ top: 1234, behavior: 'instant' })");
      assertEquals(1234L, scrolled(driver));
      serving.put(TEAM, team("Second words."));
      untilShows(driver, "Second words.");
      until(driver, "return document.documentElement.hasAttribute('data-plumbline-live')");
      assertEquals(1234L, scrolled(driver));
      assertEquals(List.of(), Browser.console(driver));
    }
  }

  private static long scrolled(ChromeDriver driver) {
    return ((Number) driver.executeScript("return Math.round(scrollY)")).longValue();
  }

  @Test
  void aPageThatAnEditDoesNotTouchStaysAsItIs(ChromeDriver driver) {
    try (Serving serving = serving()) {
      open(driver, serving, "how-to-read.html");
      driver.executeScript("window.same = true");
      serving.put(TEAM, team("Second words."));
      serving.untilChanged(TEAM);
      serving.put(GOAL, Serving.objective("saels"));
      waiting(driver).until(page -> page.findElement(PANEL).isDisplayed());
      assertEquals(true, driver.executeScript("return window.same"));
    }
  }

  @Test
  void anErrorAppearsOverThePageAndGoesWithIt(ChromeDriver driver) {
    try (Serving serving = serving()) {
      open(driver, serving, "teams/sales.html");
      assertTrue(!driver.findElement(PANEL).isDisplayed());
      serving.put(GOAL, Serving.objective("<img src=x>"));
      waiting(driver).until(page -> page.findElement(PANEL).isDisplayed());
      WebElement panel = driver.findElement(PANEL);
      assertTrue(panel.getText().contains("content/okrs/2026-q1/sell.md:3:8"), panel.getText());
      assertTrue(panel.getText().contains("owner: <img src=x>\n"), panel.getText());
      assertEquals("Sales", driver.findElement(By.tagName("h1")).getText());
      for (String scheme : List.of("light", "dark")) {
        Browser.scheme(driver, scheme);
        assertEquals(List.of(), new AxeBuilder().analyze(driver).getViolations());
      }
      serving.put(GOAL, Serving.objective("sales"));
      waiting(driver).until(page -> !page.findElement(PANEL).isDisplayed());
      assertEquals(List.of(), Browser.console(driver));
    }
  }

  @Test
  void aClosedErrorStaysClosedUntilThereIsAnother(ChromeDriver driver) {
    try (Serving serving = serving()) {
      serving.put(GOAL, Serving.objective("saels"));
      serving.untilChanged(GOAL);
      open(driver, serving, "teams/sales.html");
      WebElement close = driver.findElement(By.cssSelector("[data-live-close]"));
      driver.executeScript("arguments[0].focus()", close);
      new Actions(driver).sendKeys(Keys.ESCAPE).perform();
      waiting(driver).until(page -> !page.findElement(PANEL).isDisplayed());
      open(driver, serving, "index.html");
      assertTrue(!driver.findElement(PANEL).isDisplayed());
      serving.put(GOAL, Serving.objective("slaes"));
      waiting(driver).until(page -> page.findElement(PANEL).isDisplayed());
      driver.findElement(By.cssSelector("[data-live-close]")).click();
      assertTrue(!driver.findElement(PANEL).isDisplayed());
    }
  }

  @Test
  void theFirstErrorsGiveWayToThePage(ChromeDriver driver) {
    Path dir = Serving.example(temp.resolve("place"));
    try (Serving serving = Serving.of(dir)) {
      serving.put(GOAL, Serving.objective("saels"));
      serving.until(rebuilt -> rebuilt.state().hasErrors());
      open(driver, serving, "okrs/2026-q1/sell.html");
      assertTrue(driver.findElement(PANEL).isDisplayed());
      serving.put(GOAL, Serving.objective("sales").replace("title: Sell", "title: Third"));
      until(driver, "return document.title.startsWith('Third')");
    }
  }

  @Test
  void aNewStyleIsSeenOnEveryPage(ChromeDriver driver) {
    try (Serving serving = serving()) {
      open(driver, serving, "how-to-read.html");
      serving.put("templates/asset/css/print.css", "h1 { letter-spacing: 7px; }\n");
      until(
          driver, "return getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
    }
  }

  @Test
  void aPageThatIsOpenedBeforeAllIsReadComesByItself(ChromeDriver driver) {
    CountDownLatch mayRead = new CountDownLatch(1);
    try (Serving serving = Serving.after(mayRead, Serving.example(temp.resolve("place")))) {
      driver.get(serving.address() + "okrs/2026-q1/sell.html");
      assertEquals("Reading the content", driver.getTitle());
      mayRead.countDown();
      until(driver, "return document.title.startsWith('Sell')");
    }
  }
}
