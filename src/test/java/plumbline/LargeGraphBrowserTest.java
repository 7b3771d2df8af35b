package plumbline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import org.openqa.selenium.support.ui.WebDriverWait;
import plumbline.cli.Runs;

/** The graph of an organisation that is drawn by team, in Chromium. */
@ExtendWith(Browser.class)
class LargeGraphBrowserTest {
  private static final int TEAMS = 45;
  private static final Path FOLDER = Path.of("target/sites/large-graph");
  private static final String GRAPH = build();

  /** Each team supports the one before it or the company, with three goals. */
  private static String build() {
    file("company.md", "---\nname: Large\n---\n");
    file("site.yaml", "as_of: 2026-02-10\ncurrent_cycle: 2026-q1\n");
    file("cycles/2026-q1.md", "---\nstart: 2026-01-01\nend: 2026-03-31\n---\n");
    file("okrs/2026-q1/grow.md", goal("Grow", "company", ""));
    for (int team = 0; team < TEAMS; team++) {
      file("teams/t" + team + ".md", "---\nname: Team " + team + "\n---\n");
      for (int goal = 0; goal < 3; goal++) {
        String up = team % 4 == 0 ? "grow" : "t" + (team - 1) + "-" + goal;
        file(
            "okrs/2026-q1/t" + team + "-" + goal + ".md",
            goal("Goal " + goal + " of " + team, "t" + team, "supports: " + up + "\n"));
      }
    }
    Path site = FOLDER.resolve("site");
    Runs.of("build", FOLDER.toString(), "--no-history", "--out", site.toString());
    return site.toUri() + "graph.html";
  }

  private static String goal(String title, String owner, String more) {
    return "---\ntitle: %s\nowner: %s\n%skey_results: [{ id: a, title: Get 5, target: 5 }]\n---\n"
        .formatted(title, owner, more);
  }

  private static void file(String name, String text) {
    BuiltSite.write(FOLDER.resolve("content").resolve(name), text.getBytes(UTF_8));
  }

  @BeforeEach
  void open(ChromeDriver driver) {
    Browser.width(driver, 1440);
    open(driver, "");
  }

  private static void open(ChromeDriver driver, String chosen) {
    driver.get("about:blank");
    driver.get(GRAPH + chosen);
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .until(d -> !d.findElements(By.cssSelector("[data-graph].is-live")).isEmpty());
  }

  private static int boxes(ChromeDriver driver) {
    return driver.findElements(By.cssSelector(".item")).size();
  }

  private static WebElement box(ChromeDriver driver, String name) {
    return driver.findElement(
        By.cssSelector("[data-graph] .item[data-name='" + name + "'] > .node"));
  }

  private static void focus(ChromeDriver driver, String name) {
    driver.executeScript("arguments[0].focus()", box(driver, name));
  }

  private static List<?> lit(ChromeDriver driver) {
    return (List<?>)
        driver.executeScript(
            "return [...document.querySelectorAll('.item.is-lit')].map(one =>"
                + " one.dataset.name).sort()");
  }

  @Test
  void theDrawingOfAllGoalsIsBuiltWhenItIsAskedFor(ChromeDriver driver) {
    assertEquals(TEAMS + 1, boxes(driver));
    driver.findElement(By.cssSelector("[data-act=teams]")).click();
    assertEquals(TEAMS + 1 + 3 * TEAMS, boxes(driver));
    String status = driver.findElement(By.cssSelector("[data-graph-status]")).getText();
    assertTrue(status.startsWith("136 of 136"), status);
  }

  @Test
  void anAddressThatNamesAGoalShowsItsLine(ChromeDriver driver) {
    open(driver, "#focus=2026-q1/t1-0");
    assertTrue(box(driver, "Goal 0 of 1").isDisplayed());
    assertEquals(
        5, driver.findElements(By.cssSelector("[data-graph] .item:not([display])")).size());
    open(driver, "#focus=2026-q1/gone");
    assertEquals(
        TEAMS + 1,
        driver.findElements(By.cssSelector("[data-graph] .item:not([display])")).size(),
        "what is not there is not chosen");
  }

  @Test
  void aBoxThatHasTheFocusLightsItsWholeLine(ChromeDriver driver) {
    assertEquals(List.of(), lit(driver));
    focus(driver, "Team 2");
    assertEquals(List.of("Grow", "Team 0", "Team 1", "Team 2", "Team 3"), lit(driver));
    assertEquals("0.25", box(driver, "Team 5").findElement(By.xpath("..")).getCssValue("opacity"));
    driver.executeScript("document.activeElement.blur()");
    assertEquals(List.of(), lit(driver));
  }

  @Test
  void theKeyForALineWorksOnTeamsAndStaysWhenTheFocusGoes(ChromeDriver driver) {
    focus(driver, "Team 5");
    new Actions(driver).sendKeys("f").perform();
    driver.executeScript("document.activeElement.blur()");
    assertEquals(List.of("Grow", "Team 4", "Team 5", "Team 6", "Team 7"), lit(driver));
    assertTrue(driver.getCurrentUrl().endsWith("#focus=%40t5"), driver.getCurrentUrl());
    String status = driver.findElement(By.cssSelector("[data-graph-status]")).getText();
    assertTrue(status.contains("Line of sight of “Team 5”"), status);
    new Actions(driver).sendKeys(Keys.ESCAPE).perform();
    assertEquals(List.of(), lit(driver));
    assertEquals(TEAMS + 1, boxes(driver), "nothing else was built");
  }

  /** Below 9 px words are no words: the sizes of the style sheet are 12 and 13. */
  @Test
  void wordsAreLegibleOrGiveWayToCellsWithATip(ChromeDriver driver) {
    for (int i = 0; i < 8; i++) {
      driver.findElement(By.cssSelector("[data-act=out]")).click();
      Object smallest =
          driver.executeScript(
              """
              const scale = document.querySelector('.graph-stage').getBoundingClientRect().width
                / document.querySelector('.graph-stage').getBBox().width;
              return Math.min(99, ...[...document.querySelectorAll('[data-graph] .item text')]
                .filter(one => one.getBoundingClientRect().width)
                .map(one => scale * parseFloat(getComputedStyle(one).fontSize)));
              """);
      assertTrue(((Number) smallest).doubleValue() >= 8.9, smallest.toString());
    }
    WebElement tip = driver.findElement(By.cssSelector("[data-graph-tip]"));
    assertFalse(tip.isDisplayed());
    new Actions(driver).moveToElement(box(driver, "Grow")).perform();
    assertTrue(tip.getText().startsWith("Grow"), tip.getText());
  }

  @Test
  void theDrawingBeginsOnTheFirstScreenAndEverySignIsExplained(ChromeDriver driver) {
    assertTrue(driver.findElement(By.cssSelector("[data-graph]")).getRect().y < 600);
    List<String> signs =
        driver.findElements(By.cssSelector(".graph-legend li")).stream()
            .map(WebElement::getText)
            .toList();
    assertTrue(
        signs.containsAll(List.of("the company’s objective", "depends on", "aligned", "At risk")),
        signs.toString());
  }

  @Test
  void paperHasTheWholeDrawing(ChromeDriver driver) {
    String scene =
        driver.findElement(By.cssSelector("[data-graph] svg")).getDomAttribute("viewBox");
    assertEquals(null, scene);
    driver.executeScript("window.dispatchEvent(new Event('beforeprint'))");
    scene = driver.findElement(By.cssSelector("[data-graph] svg")).getDomAttribute("viewBox");
    assertTrue(scene.matches("0 0 \\d+(\\.\\d)? \\d+(\\.\\d)?"), scene);
    driver.executeScript("window.dispatchEvent(new Event('afterprint'))");
  }
}
