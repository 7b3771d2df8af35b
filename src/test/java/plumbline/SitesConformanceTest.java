package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker reads every page and the styles of every site. */
@Tag("conformance")
class SitesConformanceTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  /** Where the pages would be, so that the checker can follow their security policy. */
  private static final String ORIGIN = "https://site.example/";

  private static final long STACK = 16L << 20;

  /** Warnings that are no mistakes, and why. */
  private static final Set<String> ACCEPTABLE = Set.of();

  private static Checker checker;

  /** The schema is read with deep recursion, in a thread whose stack is large enough for it. */
  @BeforeAll
  static void readTheSchema() throws Exception {
    FutureTask<Checker> reading = new FutureTask<>(Checker::new);
    Thread thread = new Thread(null, reading, "schema", STACK);
    thread.start();
    checker = reading.get();
  }

  @AfterAll
  static void forgetTheSchema() {
    checker = null;
  }

  @TestFactory
  Stream<DynamicTest> theCheckerFindsNeitherErrorNorWarning() {
    Stream<BuiltSite> arabic = Stream.of(BuiltSite.of(BuiltSite.in("ar", BuiltSite.EVERYTHING)));
    return Stream.concat(BuiltSite.all().stream(), arabic)
        .map(
            site ->
                dynamicTest(
                    site.name(), () -> assertEquals(List.of(), checker.check(site.files()))));
  }

  @Test
  void theCheckerSeesMistakes() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("a.html", "<!DOCTYPE html><p><li>x</p>".getBytes(StandardCharsets.UTF_8));
    files.put("b.css", "a { colr: red }".getBytes(StandardCharsets.UTF_8));
    files.put("c.txt", "<p>".getBytes(StandardCharsets.UTF_8));
    List<String> messages = checker.check(files);
    assertEquals(
        List.of("a.html:1: Element “head” is missing required child element “title”."),
        messages.subList(0, 1));
    List<String> css = messages.stream().filter(m -> m.startsWith("b.css")).toList();
    assertEquals(1, css.size());
    assertTrue(css.get(0).endsWith("Property “colr” doesn't exist."), css.get(0));
    assertTrue(messages.stream().noneMatch(message -> message.startsWith("c.txt")));
  }

  private static final class Checker implements ErrorHandler {
    private final SimpleDocumentValidator validator =
        new SimpleDocumentValidator(true, true, false);
    private final List<String> messages = new ArrayList<>();
    private String path = "";

    Checker() throws Exception {
      validator.setUpMainSchema(SCHEMA, this);
      validator.setUpValidatorAndParsers(this, false, false);
    }

    /** The messages about all pages and styles. */
    List<String> check(SortedMap<String, byte[]> files) throws IOException, SAXException {
      messages.clear();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        check(file.getKey(), file.getValue());
      }
      return List.copyOf(messages);
    }

    private void check(String path, byte[] bytes) throws IOException, SAXException {
      this.path = path;
      InputSource source = new InputSource(new ByteArrayInputStream(bytes));
      source.setSystemId(
          ORIGIN + URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/"));
      if (path.endsWith(".html")) {
        validator.checkHtmlInputSource(source);
      } else if (path.endsWith(".css")) {
        validator.checkCssInputSource(source);
      }
    }

    @Override
    public void warning(SAXParseException e) {
      if (!ACCEPTABLE.contains(e.getMessage())) {
        error(e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      messages.add(path + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
