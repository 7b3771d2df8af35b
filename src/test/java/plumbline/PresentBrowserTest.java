package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The presentation of a cycle, in Chromium, from the disk. */
@InBrowser
class PresentBrowserTest {
  private static final String DEMO = BuiltSite.of(BuiltSite.DEMO).folder().toUri().toString();
  private static final String PRESENT = DEMO + "present.html";
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  @BeforeEach
  void startAfresh(ChromeDriver driver) {
    Browser.width(driver, 1440);
    driver.get("about:blank");
  }

  @AfterEach
  void allowEverythingAgain(ChromeDriver driver) {
    scripts(driver, true);
    Browser.scheme(driver, "light");
  }

  private static void scripts(ChromeDriver driver, boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** In one step, as a wall screen may go on between two. */
  private static List<String> shown(ChromeDriver driver) {
    Object ids =
        driver.executeScript(
            "return [...document.querySelectorAll('.screen')]"
                + ".filter(screen => screen.checkVisibility()).map(screen => screen.id)");
    return ((List<?>) ids).stream().map(Object::toString).toList();
  }

  private static void await(ChromeDriver driver, ExpectedCondition<Boolean> condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(10)).until(condition);
  }

  private static void press(ChromeDriver driver, CharSequence key) {
    new Actions(driver).sendKeys(key).perform();
  }

  @Test
  void theKeyboardTurnsTheScreensAndTheAddressFollows(ChromeDriver driver) {
    driver.get(PRESENT);
    assertEquals(List.of("cover"), shown(driver));
    press(driver, Keys.ARROW_RIGHT);
    assertEquals(List.of("objective-1"), shown(driver));
    assertTrue(driver.getCurrentUrl().endsWith("#objective-1"), driver.getCurrentUrl());
    press(driver, " ");
    assertEquals(List.of("standing"), shown(driver));
    press(driver, Keys.ARROW_LEFT);
    assertEquals(List.of("objective-1"), shown(driver));
    press(driver, Keys.END);
    assertEquals(List.of("end"), shown(driver));
    press(driver, Keys.HOME);
    assertEquals(List.of("cover"), shown(driver));
  }

  @Test
  void anAddressNamesAScreenByNumberOrById(ChromeDriver driver) {
    driver.get(PRESENT + "#3");
    assertEquals(List.of("standing"), shown(driver));
    driver.get(PRESENT + "#team-sales");
    await(driver, d -> shown(driver).equals(List.of("team-sales")));
  }

  @Test
  void buttonsTurnTheScreensAndAreLargeEnoughToTouch(ChromeDriver driver) {
    Browser.width(driver, 375);
    driver.get(PRESENT);
    driver.findElement(By.cssSelector("[data-deck-to=next]")).click();
    assertEquals(List.of("objective-1"), shown(driver));
    driver.findElement(By.cssSelector("[data-deck-to=previous]")).click();
    assertEquals(List.of("cover"), shown(driver));
    assertTrue(
        driver.findElements(By.cssSelector(".deck-bar > button")).stream()
            .filter(button -> button.isDisplayed())
            .allMatch(b -> b.getSize().height >= 44 && b.getSize().width >= 44));
  }

  @Test
  void aWallScreenGoesOnByItselfUntilItIsStopped(ChromeDriver driver) {
    driver.get(PRESENT + "?auto=0.1");
    await(driver, d -> shown(driver).equals(List.of("end")));
    await(driver, d -> shown(driver).equals(List.of("cover")));
    driver.findElement(By.cssSelector("[data-deck-auto]")).click();
    assertEquals(
        "false",
        driver.findElement(By.cssSelector("[data-deck-auto]")).getDomAttribute("aria-pressed"));
    List<String> stopped = shown(driver);
    driver.executeAsyncScript("setTimeout(arguments[0], 300)");
    assertEquals(stopped, shown(driver));
  }

  @Test
  void nothingMovesByItselfForWhoAskedForLessMotion(ChromeDriver driver) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    driver.get(PRESENT + "?auto=0.1");
    driver.executeAsyncScript("setTimeout(arguments[0], 300)");
    assertEquals(List.of("cover"), shown(driver));
  }

  @Test
  void aTimeThatIsTooLongForAClockTurnsNothing(ChromeDriver driver) {
    driver.get(PRESENT + "?auto=3000000");
    driver.executeAsyncScript("setTimeout(arguments[0], 300)");
    assertEquals(List.of("cover"), shown(driver));
  }

  @Test
  void fromRightToLeftTheLeftArrowAndASwipeToTheRightGoOn(ChromeDriver driver) {
    driver.get(BuiltSite.of(BuiltSite.in("ar", BuiltSite.DEMO)).folder().toUri() + "present.html");
    press(driver, Keys.ARROW_LEFT);
    assertEquals(List.of("objective-1"), shown(driver));
    swipe(driver, 100);
    assertEquals(List.of("standing"), shown(driver));
    press(driver, Keys.ARROW_RIGHT);
    assertEquals(List.of("objective-1"), shown(driver));
  }

  @Test
  void aSwipeToTheLeftGoesOnAndAShortOneTurnsNothing(ChromeDriver driver) {
    driver.get(PRESENT);
    swipe(driver, -40);
    assertEquals(List.of("cover"), shown(driver));
    swipe(driver, -100);
    assertEquals(List.of("objective-1"), shown(driver));
    swipe(driver, 100);
    assertEquals(List.of("cover"), shown(driver));
  }

  private static void swipe(ChromeDriver driver, int by) {
    driver.executeScript(
        """
        const deck = document.querySelector('[data-deck]');
        const touch = x => new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
        const send = (type, rest) => deck.dispatchEvent(new TouchEvent(type, { bubbles: true, ...rest }));
        send('touchstart', { touches: [touch(400)], changedTouches: [touch(400)] });
        send('touchend', { touches: [], changedTouches: [touch(400 + arguments[0])] });
        """,
        by);
  }

  @Test
  void theKeyboardReachesNothingBehindThePresentation(ChromeDriver driver) {
    driver.get(PRESENT);
    int reachable =
        driver.findElements(By.cssSelector("[data-deck] :is(a, button, select)")).size();
    for (int i = 0; i <= reachable; i++) {
      press(driver, Keys.TAB);
      assertEquals(
          true,
          driver.executeScript(
              "const on = document.activeElement;"
                  + "return on === document.body || !!on.closest('[data-deck]')"));
    }
  }

  @Test
  void theBlankPressesTheButtonThatHasTheFocus(ChromeDriver driver) {
    driver.get(PRESENT);
    driver.executeScript("document.querySelector('[data-deck-auto]').focus()");
    press(driver, " ");
    assertEquals(List.of("cover"), shown(driver));
    assertEquals(
        "true",
        driver.findElement(By.cssSelector("[data-deck-auto]")).getDomAttribute("aria-pressed"));
  }

  @Test
  void aPersonWhoTurnsIsToldWhereTheyAreAndAWallScreenTalksToNobody(ChromeDriver driver) {
    driver.get(PRESENT);
    press(driver, Keys.ARROW_RIGHT);
    String said = status(driver);
    assertTrue(said.contains("2") && said.endsWith(": Grow the business"), said);
    driver.get("about:blank");
    driver.get(PRESENT + "?auto=0.1");
    await(driver, d -> shown(driver).equals(List.of("standing")));
    assertEquals("", status(driver));
  }

  private static String status(ChromeDriver driver) {
    return driver.findElement(By.cssSelector("[data-deck-status]")).getDomProperty("textContent");
  }

  @Test
  void withoutAScriptAllScreensAreReadOneBelowTheOther(ChromeDriver driver) {
    scripts(driver, false);
    driver.get(PRESENT);
    List<String> all = shown(driver);
    assertTrue(all.containsAll(List.of("cover", "alignment", "team-sales", "end")), all.toString());
    assertTrue(
        driver.findElements(By.className("deck-bar")).stream().noneMatch(b -> b.isDisplayed()));
  }

  @Test
  void oneScreenIsOneSheetOfPaper(ChromeDriver driver) {
    driver.get(PRESENT);
    int screens = driver.findElements(By.className("screen")).size();
    assertEquals(screens, sheets(driver));
    driver.get(BuiltSite.of(BuiltSite.EVERYTHING).folder().toUri() + "present.html");
    assertEquals(driver.findElements(By.className("screen")).size(), sheets(driver));
  }

  private static int sheets(ChromeDriver driver) {
    PrintOptions options = new PrintOptions();
    options.setOrientation(PrintOptions.Orientation.LANDSCAPE);
    byte[] pdf = Base64.getDecoder().decode(driver.print(options).getContent());
    return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }
}
