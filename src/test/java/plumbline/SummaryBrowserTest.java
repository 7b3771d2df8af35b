package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import plumbline.cli.Runs;

/** The one-page summaries, printed by Chromium. */
@InBrowser
class SummaryBrowserTest {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");
  private static final PageSize A4 = new PageSize(29.7, 21.0);
  private static final PageSize LETTER = new PageSize(27.94, 21.59);

  @Test
  void aSummaryOfTheDemoIsOneSheet(ChromeDriver driver) {
    Path cycle = BuiltSite.of(BuiltSite.DEMO).folder().resolve("cycles/2026-q1");
    for (String owner : List.of("company", "marketing", "sales", "human-resources")) {
      assertOneSheet(driver, cycle.resolve(owner + ".html"));
    }
  }

  @Test
  void aSummaryOfALargeTeamIsOneSheetAndSaysWhatIsLeftOut(ChromeDriver driver, @TempDir Path folder)
      throws IOException {
    write(folder, 30, 40);
    Path page = build(folder).resolve("cycles/2026-q1/large.html");
    assertOneSheet(driver, page);
    assertTrue(driver.findElement(By.tagName("main")).getText().contains("more objectives"));
  }

  @Test
  void aFewObjectivesWithManyKeyResultsAreOneSheet(ChromeDriver driver, @TempDir Path folder)
      throws IOException {
    write(folder, 3, 40);
    assertOneSheet(driver, build(folder).resolve("cycles/2026-q1/large.html"));
    assertTrue(driver.findElement(By.tagName("main")).getText().contains("more key results"));
  }

  /** Scaled to the width of a sheet it would go on over several, and over what follows it. */
  @Test
  void aLineOfSightIsPrintedNoLargerThanItIsShown(ChromeDriver driver) {
    Path page = BuiltSite.of(BuiltSite.DEMO).folder().resolve("okrs/2026-q1/get-600-mqls.html");
    driver.get(page.toAbsolutePath().toUri().toString());
    String width =
        "return document.querySelector('.graph-sight svg').getBoundingClientRect().width";
    Number shown = (Number) driver.executeScript(width);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      Number printed = (Number) driver.executeScript(width);
      assertTrue(printed.doubleValue() <= shown.doubleValue(), printed + " of " + shown);
    } finally {
      driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  private static void assertOneSheet(ChromeDriver driver, Path page) {
    driver.get(page.toAbsolutePath().toUri().toString());
    for (PageSize size : List.of(A4, LETTER)) {
      PrintOptions options = new PrintOptions();
      options.setPageSize(size);
      byte[] pdf = Base64.getDecoder().decode(driver.print(options).getContent());
      long sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
      assertEquals(1, sheets, page + " at " + size.getHeight());
    }
  }

  private static Path build(Path folder) {
    Path site = folder.resolve("site");
    Runs run = Runs.of("build", folder.toString(), "--out", site.toString());
    assertTrue(Files.exists(site.resolve("index.html")), run.toString());
    return site;
  }

  private static void write(Path folder, int objectives, int keyResults) throws IOException {
    file(folder, "site.yaml", "title: Large\nas_of: 2026-02-10\n");
    file(folder, "company.md", "---\nname: Large Company\n---\n");
    file(folder, "teams/large.md", "---\nname: Large Team\n---\n");
    file(
        folder,
        "cycles/2026-q1.md",
        "---\ntitle: Q1 2026\n---\n\n" + "We learnt a lot. ".repeat(90));
    for (int i = 1; i <= objectives; i++) {
      StringBuilder text = new StringBuilder("---\ntitle: ");
      text.append("Make the customers of our many markets far happier than before, part ")
          .append(i);
      text.append("\nowner: large\nkey_results:\n");
      for (int k = 1; k <= keyResults; k++) {
        text.append("  - title: Answer a rather long question of the customers in time, ")
            .append(k);
        text.append("\n    target: 10\n    current: 4\n    unit: answers a day\n");
      }
      file(folder, "okrs/2026-q1/goal-" + i + ".md", text + "---\n");
    }
  }

  private static void file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
