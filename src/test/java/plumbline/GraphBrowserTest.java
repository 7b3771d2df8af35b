package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The tools of the graph page, in Chromium, from the disk. */
@ExtendWith(Browser.class)
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

  @Test
  void theKeyboardAloneFindsAGoalAndItsWayUp(ChromeDriver driver) {
    WebElement find = driver.findElement(By.name("q"));
    find.sendKeys("seo", Keys.ENTER);
    await(driver, d -> driver.switchTo().activeElement().getTagName().equals("a"));
    new Actions(driver).sendKeys("f").perform();
    await(driver, d -> d.getCurrentUrl().contains("focus="));
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
  }
}
