package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.render.OutputFile;

/** Where pages lead, held against what is there. */
class LinkCheckTest {
  private final LinkCheck links = new LinkCheck();
  private final Map<String, byte[]> pages = new HashMap<>();
  private final Set<String> files = new TreeSet<>(Set.of("theme/a.css", "data/okrs.json"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.html",
        "b.html#kr1",
        "../index.html",
        "../",
        "../teams/x.html?sort=name",
        "../data/okrs.json#anything",
        "../theme/a.css",
        "../teams/x.html#focus=whatever",
        "./b.html",
        "#",
        "#own",
        "#%6Fwn",
        "#focus=whatever",
        "",
        "../teams/%C3%A4%20%26.html",
        "../teams/ä%20&amp;.html",
        "../teams/c++.html",
        "https://elsewhere.example/x",
        "mailto:a@b.example",
        "//elsewhere.example/x"
      })
  void whatIsThereIsFound(String address) {
    page("index.html", "");
    page("okrs/b.html", "<p id=\"kr1\">x</p>");
    page("teams/x.html", "");
    page("teams/ä &.html", "");
    page("teams/c++.html", "");
    page("okrs/a.html", "<p class=\"x\" id=\"own\"><a class=\"y\" href=\"" + address + "\">x</a>");
    assertEquals(Set.of(), broken());
  }

  @ParameterizedTest
  @CsvSource({
    "c.html, 'okrs/c.html, which is no file of the site'",
    "../okrs/c.html, 'okrs/c.html, which is no file of the site'",
    "../../x.html, '../x.html, which is no file of the site'",
    "b.html#kr2, 'okrs/b.html#kr2, and that page has no such id'",
    "'#kr1', 'okrs/a.html#kr1, and that page has no such id'",
    "../, 'index.html, which is no file of the site'"
  })
  void whatIsNotThereIsNamedWithThePageThatLeadsThere(String address, String expected) {
    page("okrs/b.html", "<p id=\"kr1\">x</p>");
    page("okrs/a.html", "<a href=\"" + address + "\">x</a>");
    assertEquals(Set.of("okrs/a.html: found a link to " + expected), broken());
  }

  @Test
  void imagesScriptsAndStylesAreLinksToo() {
    page("a.html", "<img alt=\"\" src=\"no.png\"><link rel=\"x\" href=\"no.css\">");
    assertEquals(2, broken().size());
  }

  @Test
  void textCommentsAndOtherAttributesAreNotLinks() {
    page(
        "a.html",
        "<!doctype html><!-- <a href=\"no.html\"> --><p title=\" href=\" data-href=\"no\">"
            + " href=\"no.html\" &lt;a href=\"no.html\"&gt;</p>");
    assertEquals(Set.of(), broken());
  }

  @Test
  void aBrokenLinkOnManyPagesIsToldOnceOfTheFirst() {
    List.of("c.html", "a.html", "b.html").forEach(path -> page(path, "<a href=\"no.html\">x</a>"));
    assertEquals(Set.of("a.html: found a link to no.html, which is no file of the site"), broken());
  }

  private void page(String path, String html) {
    files.add(path);
    pages.put(path, html.getBytes(StandardCharsets.UTF_8));
    links.add(new OutputFile(path, pages.get(path)));
  }

  private Set<String> broken() {
    return links.broken(files, pages::get);
  }
}
