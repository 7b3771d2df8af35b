package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import plumbline.text.NameOrder;

/** Where a script does what the build does too: both must come to the same. */
@InBrowser
class ScriptsBrowserTest {
  private static final String LETTERS = "aAäÄbßéEeøØœzñN 0129٢۳-_'’·łıİςΣσ漢字أاىی";

  private static String page(String site, String path) {
    return BuiltSite.of(site).folder().toUri() + path;
  }

  private static List<String> names(int seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(6); length >= 0; length--) {
        name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      names.add(name.toString());
    }
    return names;
  }

  @Test
  void namesHaveOneOrder(ChromeDriver driver) {
    driver.get(page(BuiltSite.DEMO, "index.html"));
    for (int seed = 0; seed < 5; seed++) {
      List<String> names = names(seed);
      Object sorted = driver.executeScript("return Plumbline.text.inOrder(arguments[0])", names);
      names.sort(NameOrder.BY_NAME);
      assertEquals(names, sorted, "seed " + seed);
    }
  }

  /**
   * Boxes that the script, asked for all goals in the width that the build has, places elsewhere.
   */
  private static final String ELSEWHERE =
      """
      const { boxes, measured, layout } = Plumbline.graph;
      const own = boxes.scenes.all, goals = boxes.items.filter(item => own.places[item.id]);
      const room = arguments[0] + 2 * measured.margin;
      const scene = layout(boxes, goals, measured, { width: room, withRows: false });
      const far = (a, b) => Math.abs(a - b) > 0.11;
      const wrong = goals.filter(item => far(scene.places[item.id].x, own.places[item.id].x)
        || far(scene.places[item.id].y, own.places[item.id].y)).map(item => item.id);
      if (far(scene.width, own.width) || far(scene.height, own.height)) wrong.push('the whole');
      return [goals.length, wrong];
      """;

  @ParameterizedTest
  @ValueSource(strings = {BuiltSite.DEMO, BuiltSite.EVERYTHING, "market-of-goals", "dealership"})
  void theScriptPlacesBoxesWhereTheBuildDoes(String site, ChromeDriver driver) {
    Browser.width(driver, 1440);
    driver.get("about:blank");
    driver.get(page(site, "graph.html"));
    List<?> compared = (List<?>) driver.executeScript(ELSEWHERE, 1352);
    assertTrue((Long) compared.get(0) > 1, compared.toString());
    assertEquals(List.of(), compared.get(1));
  }

  @Test
  void theGraphIsLaidOutOnceAFrameHoweverOftenTheWindowChanges(ChromeDriver driver) {
    Browser.width(driver, 700);
    driver.get("about:blank");
    driver.get(page(BuiltSite.DEMO, "graph.html"));
    Object drawn =
        driver.executeAsyncScript(
            """
            const done = arguments[0], draw = Plumbline.graph.layout;
            let times = 0;
            Plumbline.graph.layout = (...all) => { times++; return draw(...all); };
            for (let i = 0; i < 50; i++) window.dispatchEvent(new Event('resize'));
            requestAnimationFrame(() => requestAnimationFrame(() => done(times)));
            """);
    assertEquals(1L, drawn);
  }
}
