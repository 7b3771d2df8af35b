package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
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
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The tools of the graph page, in Chromium, from the disk. */
@InBrowser
class GraphBrowserTest {
  private static final String GRAPH = BuiltSite.of(BuiltSite.DEMO).folder().toUri() + "graph.html";

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    driver.get("about:blank");
    driver.get(GRAPH);
  }

  private static List<String> shown(ChromeDriver driver) {
    return driver.findElements(By.cssSelector("[data-graph] .item:not([display]) .node")).stream()
        .map(node -> node.findElement(By.tagName("title")).getAttribute("textContent"))
        .map(title -> title.substring(0, title.indexOf(',')))
        .sorted()
        .toList();
  }

  private static void await(ChromeDriver driver, ExpectedCondition<Boolean> condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10)).until(condition);
  }

  private static void awaitShown(ChromeDriver driver, int count) {
    await(driver, d -> shown(driver).size() == count);
  }

  @Test
  void allGoalsAreShownAtFirstAndCounted(ChromeDriver driver) {
    awaitShown(driver, 11);
    String status = driver.findElement(By.cssSelector("[data-graph-status]")).getText();
    assertTrue(status.startsWith("11 of 11"), status);
  }

  /** An address with a choice in it says so, and lets it be taken back. */
  @Test
  void fewGoalsNeedNothingToFindThemBy(ChromeDriver driver) {
    assertTrue(driver.findElement(By.name("q")).isDisplayed(), "11 goals");
    String few = BuiltSite.of("football-because").folder().toUri() + "graph.html";
    driver.get(few);
    awaitShown(driver, 3);
    assertFalse(driver.findElement(By.name("q")).isDisplayed(), "3 goals");
    assertFalse(driver.findElement(By.name("team")).isDisplayed(), "3 goals");
    assertTrue(driver.findElement(By.cssSelector("[data-act=rows]")).isDisplayed());
    driver.get("about:blank");
    driver.get(few + "#q=win");
    assertTrue(driver.findElement(By.name("q")).isDisplayed(), "a choice");
    assertTrue(driver.findElement(By.name("team")).isDisplayed(), "a choice");
  }

  @Test
  void theKeyboardAloneFindsAGoalAndItsWayUp(ChromeDriver driver) {
    WebElement find = driver.findElement(By.name("q"));
    find.sendKeys("seo", Keys.ENTER);
    await(driver, d -> driver.switchTo().activeElement().getTagName().equals("a"));
    new Actions(driver).sendKeys("f").perform();
    await(driver, d -> d.getCurrentUrl().contains("focus="));
    driver.executeAsyncScript("setTimeout(arguments[0], 300)");
    assertEquals(List.of("Get 600 MQLs", "Grow the business", "Improve SEO"), shown(driver));
    new Actions(driver).sendKeys(Keys.ESCAPE).perform();
    await(driver, d -> !d.getCurrentUrl().contains("focus="));
    new Actions(driver).sendKeys(Keys.ESCAPE).perform();
    awaitShown(driver, 11);
  }

  @Test
  void aFilterIsInTheAddressAndTheAddressCanBeSent(ChromeDriver driver) {
    new Select(driver.findElement(By.name("team"))).selectByVisibleText("Sales");
    await(driver, d -> d.getCurrentUrl().contains("team=sales"));
    List<String> filtered = shown(driver);
    assertTrue(filtered.contains("Improve European sales"), filtered.toString());
    assertTrue(filtered.size() < 11, filtered.toString());
    String sent = driver.getCurrentUrl();
    driver.get("about:blank");
    driver.get(sent);
    awaitShown(driver, filtered.size());
    assertEquals(filtered, shown(driver));
    assertEquals("sales", driver.findElement(By.name("team")).getAttribute("value"));
  }

  @Test
  void anObjectivesPageLeadsToItsPlaceInTheGraph(ChromeDriver driver) {
    driver.get(GRAPH.replace("graph.html", "okrs/2026-q1/marketing/improve-seo.html"));
    driver.findElement(By.linkText("Show in the graph")).click();
    awaitShown(driver, 3);
    assertTrue(shown(driver).contains("Improve SEO"));
    driver.get("about:blank");
    driver.get(GRAPH + "#focus=2026-q1/get-600-mqls");
    assertEquals(5, shown(driver).size(), "the way up, itself, and what supports it");
  }

  @Test
  void goalsCloseToTeamsAndATeamOpens(ChromeDriver driver) {
    driver.findElement(By.cssSelector("[data-act=teams]")).click();
    await(driver, d -> shown(driver).contains("Marketing"));
    assertTrue(!shown(driver).contains("Improve SEO"), shown(driver).toString());
    driver.findElement(By.name("q")).sendKeys("marketing", Keys.ENTER);
    await(driver, d -> driver.switchTo().activeElement().getTagName().equals("a"));
    new Actions(driver).sendKeys("o").perform();
    await(driver, d -> shown(driver).contains("Improve SEO"));
    new Actions(driver).sendKeys(Keys.ESCAPE, Keys.ESCAPE).perform();
    await(driver, d -> !shown(driver).contains("Improve SEO"));
    assertEquals(
        driver.findElement(By.cssSelector("[data-graph]")), driver.switchTo().activeElement());
  }

  private static WebElement box(ChromeDriver driver, String name) {
    return driver.findElement(
        By.cssSelector("[data-graph] .item[data-name='" + name + "'] > .node"));
  }

  private static void focus(ChromeDriver driver, String name) {
    driver.executeScript("arguments[0].focus()", box(driver, name));
  }

  private static String focused(ChromeDriver driver) {
    return (String)
        driver.executeScript("return document.activeElement.closest('.item').dataset.name");
  }

  @Test
  void theArrowKeysLeadFromBoxToBox(ChromeDriver driver) {
    focus(driver, "Grow the business");
    new Actions(driver).sendKeys(Keys.ARROW_DOWN).perform();
    String below = focused(driver);
    assertEquals("Grow the sales team by 15 %", below, "the nearest");
    int top = box(driver, "Grow the business").getRect().y;
    assertTrue(box(driver, below).getRect().y > top, below);
    new Actions(driver).sendKeys(Keys.ARROW_UP).perform();
    assertTrue(box(driver, focused(driver)).getRect().y < box(driver, below).getRect().y);
  }

  @Test
  void oneKeyShowsTheKeyResultsAndTheAddressSaysSo(ChromeDriver driver) {
    By rows = By.cssSelector("[data-graph] .node-rows:not([display]) .node-row");
    assertEquals(0, driver.findElements(rows).size());
    focus(driver, "Improve SEO");
    new Actions(driver).sendKeys("k").perform();
    await(driver, d -> d.getCurrentUrl().endsWith("#rows=1"));
    assertTrue(driver.findElements(rows).size() > 20);
    assertEquals("Improve SEO", focused(driver));
  }

  /**
   * Names of boxes that lie on each other, key results and all, and of those left of the drawing.
   */
  private static final String LIE_ON_EACH_OTHER =
      """
      const boxes = [...document.querySelectorAll('[data-graph] .item:not([display])')].map(item => {
        const all = [item.querySelector('.node-box'), ...item.querySelectorAll('.node-rows:not([display]) .node-row-box')];
        const rects = all.map(one => one.getBoundingClientRect());
        return { name: item.dataset.name, l: rects[0].left, r: rects[0].right, t: rects[0].top,
          b: Math.max(...rects.map(one => one.bottom)) };
      });
      return boxes.flatMap((a, i) => boxes.slice(i + 1)
        .filter(b => a.l + 1 < b.r && b.l + 1 < a.r && a.t + 1 < b.b && b.t + 1 < a.b)
        .map(b => a.name + ' and ' + b.name));
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rows=1",
        "teams=1",
        "team=platform",
        "team=platform&rows=1",
        "status=at-risk",
        "finding=*"
      })
  void noTwoBoxesLieOnEachOtherWhateverIsChosen(String chosen, ChromeDriver driver) {
    String graph = BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri() + "graph.html#" + chosen;
    for (int width : List.of(1440, 768, 375)) {
      Browser.width(driver, width);
      driver.get("about:blank");
      driver.get(graph);
      await(driver, d -> !driver.findElements(By.cssSelector("[data-graph].is-live")).isEmpty());
      assertTrue(shown(driver).size() > 1, shown(driver).toString());
      assertEquals(List.of(), driver.executeScript(LIE_ON_EACH_OTHER), chosen + ", " + width);
    }
  }

  private static List<?> hits(ChromeDriver driver, String of) {
    String graph = BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri() + "graph.html#";
    driver.get("about:blank");
    driver.get(graph + of);
    return (List<?>)
        driver.executeScript(
            "return [...document.querySelectorAll('[data-graph] .is-hit')].map(hit =>"
                + " hit.dataset.state + (hit.dataset.findings ? ', found' : ''))");
  }

  @Test
  void aChoiceMarksWhatItNames(ChromeDriver driver) {
    List<?> found = hits(driver, "finding=*");
    assertTrue(found.size() > 1, found.toString());
    assertTrue(
        found.stream().allMatch(hit -> hit.toString().endsWith(", found")), found.toString());
    List<?> aligned = hits(driver, "state=aligned");
    assertTrue(aligned.contains("anchor") && aligned.contains("aligned"), aligned.toString());
    assertFalse(aligned.toString().contains("unexplained"), aligned.toString());
  }

  @Test
  void whatSupportsNothingStandsInALaneOfItsOwn(ChromeDriver driver) {
    driver.get(BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri() + "graph.html#rows=1");
    Object below =
        driver.executeScript(
            """
            const lane = document.querySelector('[data-graph] g:not([display]) > g > .lane').getBoundingClientRect();
            const bottoms = [...document.querySelectorAll('[data-graph] .item:not([display]) :is(.node-box, .node-row-box)')]
              .map(box => box.getBoundingClientRect().bottom);
            return [Math.max(...bottoms) < lane.bottom, Math.max(...bottoms) > lane.top];
            """);
    assertEquals(List.of(true, true), below);
  }

  @Test
  void onAPhoneTheDrawingIsLaidOutForItsWidth(ChromeDriver driver) {
    Browser.width(driver, 375);
    driver.get("about:blank");
    driver.get(GRAPH);
    Object right =
        driver.executeScript(
            "return Math.max(...[...document.querySelectorAll('[data-graph] .node-box')]"
                + ".map(box => box.getBoundingClientRect().right))");
    assertTrue(((Number) right).doubleValue() < 500, right.toString());
  }

  /** How large boxes are shown, 1 as they are drawn. */
  private static double scale(ChromeDriver driver, String graph, int window) {
    Browser.width(driver, window);
    driver.get("about:blank");
    driver.get(graph);
    await(driver, d -> !driver.findElements(By.cssSelector("[data-graph].is-live")).isEmpty());
    String box = "[data-graph] .item:not([display]) .node-box";
    Object width =
        driver.executeScript(
            "return document.querySelector(arguments[0]).getBoundingClientRect().width", box);
    return ((Number) width).doubleValue() / 176;
  }

  /** The page's own drawing of the second is higher than wide, and better as it is. */
  @Test
  void onATabletTheLargerOfTwoDrawingsIsShown(ChromeDriver driver) {
    assertTrue(scale(driver, GRAPH, 768) > 0.9, "laid out for the width");
    assertTrue(scale(driver, GRAPH, 1024) > 0.9, "laid out for the width");
    String large = BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri() + "graph.html";
    double shown = scale(driver, large, 1024);
    assertEquals(0.767, shown, 0.005, "as the page has it; 0.748 laid out for the width");
  }

  @Test
  void whatIsZoomedIsInTheAddressAndSeenTheSameAgain(ChromeDriver driver) {
    focus(driver, "Grow the business");
    new Actions(driver).sendKeys("+").perform();
    await(driver, d -> d.getCurrentUrl().contains("view="));
    String sent = driver.getCurrentUrl();
    Rectangle before = box(driver, "Grow the business").getRect();
    driver.get("about:blank");
    driver.get(sent);
    driver.executeAsyncScript("setTimeout(arguments[0], 100)");
    assertEquals(before.width, box(driver, "Grow the business").getRect().width);
    assertEquals(before.x, box(driver, "Grow the business").getRect().x, 2);
    new Actions(driver).moveToElement(driver.findElement(By.tagName("h1"))).perform();
    driver.findElement(By.cssSelector("[data-act=fit]")).click();
    await(driver, d -> !d.getCurrentUrl().contains("view="));
  }

  @Test
  void aPlainWheelScrollsThePageAndOnlyWithCtrlItZooms(ChromeDriver driver) {
    String wheel =
        """
        const event = new WheelEvent('wheel', { deltaY: -100, ctrlKey: arguments[0], bubbles: true, cancelable: true });
        return !document.querySelector('[data-graph] svg').dispatchEvent(event);
        """;
    int width = box(driver, "Grow the business").getRect().width;
    assertEquals(false, driver.executeScript(wheel, false));
    assertEquals(width, box(driver, "Grow the business").getRect().width);
    assertEquals(true, driver.executeScript(wheel, true));
    await(driver, d -> box(driver, "Grow the business").getRect().width > width);
  }

  @Test
  void theEndOfADragIsNoClickOnTheBoxUnderIt(ChromeDriver driver) {
    WebElement box = box(driver, "Grow the business");
    int before = box.getRect().x;
    new Actions(driver).clickAndHold(box).moveByOffset(60, 0).release().perform();
    assertTrue(driver.getCurrentUrl().contains("graph.html"), driver.getCurrentUrl());
    assertTrue(box.getRect().x > before + 30, "it was moved");
    WebElement tool = driver.findElement(By.cssSelector("[data-graph] .node-tool"));
    new Actions(driver).clickAndHold(tool).moveByOffset(60, 0).release().perform();
    assertFalse(driver.getCurrentUrl().contains("focus="), "nor on a tool");
    box.click();
    await(driver, d -> d.getCurrentUrl().endsWith("grow-the-business.html"));
  }

  @Test
  void aBoxOutOfSightComesIntoSightWithTheFocus(ChromeDriver driver) {
    for (int i = 0; i < 8; i++) {
      driver.findElement(By.cssSelector("[data-act=in]")).click();
    }
    for (String name : List.of("Grow the business", "Improve SEO", "Grow the sales team by 15 %")) {
      focus(driver, name);
      Rectangle view = driver.findElement(By.cssSelector("[data-graph]")).getRect();
      Rectangle at = box(driver, name).getRect();
      boolean isSeen =
          at.x + at.width / 2 > view.x
              && at.x + at.width / 2 < view.x + view.width
              && at.y + at.height / 2 > view.y
              && at.y + at.height / 2 < view.y + view.height;
      assertTrue(isSeen, name + " at " + at.x + ", " + at.y);
    }
  }

  @Test
  void aPhoneFoldsTheChoicesAndCountsThoseThatAreMade(ChromeDriver driver) {
    Browser.width(driver, 375);
    driver.get("about:blank");
    driver.get(GRAPH + "#team=sales&kind=committed");
    WebElement team = driver.findElement(By.name("team"));
    assertFalse(team.isDisplayed());
    WebElement fold = driver.findElement(By.cssSelector(".graph-bar summary"));
    assertEquals("Filters 2", fold.getText().replace('\n', ' '));
    fold.click();
    assertTrue(team.isDisplayed());
  }

  @Test
  void theBackButtonUndoesAChoice(ChromeDriver driver) {
    driver.findElement(By.tagName("h1")).click();
    new Select(driver.findElement(By.name("team"))).selectByVisibleText("Sales");
    await(driver, d -> d.getCurrentUrl().contains("team=sales"));
    driver.navigate().back();
    awaitShown(driver, 11);
    assertEquals("", driver.findElement(By.name("team")).getDomProperty("value"));
  }
}
