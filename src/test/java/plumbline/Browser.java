package plumbline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One Chromium for all tests that ask for it. Without Chromium on the PATH they are left out, which
 * is said; where {@code PLUMBLINE_BROWSER=required} is set, they fail.
 */
final class Browser implements BeforeAllCallback, ParameterResolver {
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final String MISSING =
      "Browser tests left out: no chromium and chromedriver on the PATH";
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          // A page that is kept to go back to lives in a process of its own: what it wrote to the
          // storage reaches the next page some time later.
          "--disable-features=BackForwardCache",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  /**
   * A driver whose pages are seen when it has them: until then Chromium takes no keys and clicks.
   */
  private static final class PaintedDriver extends ChromeDriver {
    PaintedDriver(ChromeDriverService service, ChromeOptions options) {
      super(service, options);
    }

    @Override
    public void get(String url) {
      super.get(url);
      if (!url.equals("about:blank")) {
        new WebDriverWait(this, Duration.ofSeconds(10), Duration.ofMillis(5))
            .until(
                driver ->
                    (Boolean)
                        executeScript("return performance.getEntriesByType('paint').length > 0"));
      }
    }
  }

  /** A started browser, stopped after the last test. */
  private record Session(ChromeDriver driver, Path profile) implements AutoCloseable {
    static Session start(Path chromium, Path chromedriver) {
      SELENIUM.setLevel(Level.SEVERE);
      try {
        Path profile = Files.createTempDirectory("plumbline-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .withSilent(true)
                .build();
        return new Session(new PaintedDriver(service, options), profile);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      driver.quit();
      BuiltSite.delete(profile);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Path> chromium = onPath("chromium").or(() -> onPath("google-chrome"));
    Optional<Path> chromedriver = onPath("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      assertTrue(!"required".equals(System.getenv("PLUMBLINE_BROWSER")), MISSING);
      System.out.println(MISSING);
      Assumptions.abort(MISSING);
    }
    context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(
            Session.class,
            key -> Session.start(chromium.orElseThrow(), chromedriver.orElseThrow()));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ChromeDriver.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getRoot().getStore(Namespace.GLOBAL).get(Session.class, Session.class).driver();
  }

  /** Sets the window's size as a device of this width has it. */
  static void width(ChromeDriver driver, int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  /** Makes the system prefer {@code light} or {@code dark}. */
  static void scheme(ChromeDriver driver, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Everything that pages have written to the console since the last question. */
  static List<String> console(ChromeDriver driver) {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }
}
