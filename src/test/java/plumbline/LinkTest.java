package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.Published.Address;

/**
 * Every address in every file leads somewhere inside the site, and nothing is fetched elsewhere.
 */
class LinkTest {
  private static final String MANIFEST = ".plumbline-manifest";
  private static final int SHOWN = 20;
  private static final Map<String, Published> SITES = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicTest> everyAddressLeadsToAFileOrAnIdOfTheSite() {
    return each(site -> site.addresses().filter(address -> !address.mayLeave()).map(site::mistake));
  }

  @TestFactory
  Stream<DynamicTest> noPageHasAnInlineScriptStyleOrHandler() {
    return eachPage(
        page -> page.getAllElements().stream().filter(LinkTest::isInline).map(Element::outerHtml));
  }

  private static boolean isInline(Element element) {
    boolean handler =
        element.attributes().asList().stream()
            .map(Attribute::getKey)
            .anyMatch(name -> name.startsWith("on") || name.equals("style"));
    String name = element.normalName();
    return handler
        || Set.of("style", "base", "iframe", "object", "embed").contains(name)
        || name.equals("form") && element.hasAttr("action")
        || (name.equals("script") && (!element.hasAttr("src") || !element.data().isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasOneTitleOneHeadingAndUniqueIds() {
    return eachPage(LinkTest::mistakes);
  }

  private static Stream<String> mistakes(Document page) {
    List<String> mistakes = new ArrayList<>();
    if (page.select("h1").size() != 1) {
      mistakes.add(page.select("h1").size() + " h1");
    }
    if (page.title().isBlank() || page.select("title").size() < 1) {
      mistakes.add("no title");
    }
    Set<String> ids = new TreeSet<>();
    page.select("[id]").eachAttr("id").stream()
        .filter(id -> !ids.add(id))
        .forEach(id -> mistakes.add("twice #" + id));
    return mistakes.stream();
  }

  @TestFactory
  Stream<DynamicTest> noTwoFilesDifferOnlyInCase() {
    return each(
        site ->
            site.files().keySet().stream()
                .collect(Collectors.groupingBy(path -> path.toLowerCase(Locale.ROOT)))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(List::toString));
  }

  @TestFactory
  Stream<DynamicTest> theManifestListsEveryFile() {
    return each(
        site -> {
          Set<String> paths = new TreeSet<>(site.files().keySet());
          paths.remove(MANIFEST);
          String listed = new String(site.files().get(MANIFEST), StandardCharsets.UTF_8);
          String withoutChecksum = listed.substring(listed.indexOf('\n') + 1);
          assertTrue(listed.startsWith("# checksum of the lines below: "), listed);
          assertEquals(String.join("\n", paths) + "\n", withoutChecksum);
          return Stream.of();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyFileButAssetsAndRedirectsIsLinkedFromAnother() {
    return each(
        site -> {
          Set<String> left = new TreeSet<>(site.files().keySet());
          left.removeAll(Set.of(MANIFEST, "404.html", "sitemap.xml"));
          left.removeIf(path -> path.startsWith("assets/"));
          left.removeIf(path -> isLoadedByAScript(path, site));
          site.pages().forEach((path, page) -> left.removeIf(p -> p.equals(path) && moved(page)));
          site.addresses()
              .filter(address -> !address.isOutside() && !address.url().startsWith("#"))
              .forEach(address -> left.remove(address.path()));
          return left.stream();
        });
  }

  /** The search loads its parts when it opens: its scripts name them in full. */
  private static boolean isLoadedByAScript(String path, Published site) {
    return path.endsWith(".js")
        && Stream.of("theme/page.js", "theme/find.js")
            .map(script -> new String(site.files().get(script), StandardCharsets.UTF_8))
            .anyMatch(script -> script.contains("'" + path + "'"));
  }

  private static boolean moved(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  @Test
  void theTestSeesWhatItLooksFor() {
    String page =
        "<a href='b.html'></a><a href='#x'></a><a href='../up.html'></a><img src='//e.org/x.png'>"
            + "<script src='https://e.org/x.js'></script><p style='x' id=a></p><a href=/a.html></a>"
            + "<a href='javascript:x'></a><a href='https://e.org/'></a><a href='#a'></a>";
    Published site =
        Published.of(
            new TreeMap<>(
                Map.of(
                    "a.html", page.getBytes(StandardCharsets.UTF_8),
                    "a.css",
                        "a { b: url(c.png) } @import 'd.css';".getBytes(StandardCharsets.UTF_8))));
    List<Address> followed = site.addresses().filter(address -> !address.mayLeave()).toList();
    assertEquals(10, followed.size());
    assertEquals(
        List.of("a.html: a href #a"),
        followed.stream().filter(a -> site.mistake(a).isEmpty()).map(Address::toString).toList());
    assertEquals(
        1, site.pages().get("a.html").getAllElements().stream().filter(LinkTest::isInline).count());
    assertEquals(1, mistakes(site.pages().get("a.html")).filter("0 h1"::equals).count());
  }

  private static Stream<DynamicTest> eachPage(Function<Document, Stream<String>> mistakes) {
    return each(
        site ->
            site.pages().entrySet().stream()
                .flatMap(
                    page ->
                        mistakes.apply(page.getValue()).map(what -> page.getKey() + ": " + what)));
  }

  /** One test a site, which fails when its files have any mistake. */
  private static Stream<DynamicTest> each(Function<Published, Stream<String>> mistakes) {
    return BuiltSite.all().stream()
        .map(
            site ->
                dynamicTest(
                    site.name(),
                    () ->
                        assertEquals(
                            "",
                            mistakes
                                .apply(published(site))
                                .filter(mistake -> !mistake.isEmpty())
                                .distinct()
                                .limit(SHOWN)
                                .collect(Collectors.joining("\n")))));
  }

  private static Published published(BuiltSite site) {
    return SITES.computeIfAbsent(site.name(), name -> Published.of(site.files()));
  }
}
