package plumbline.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.content.yaml.FrontMatter;
import plumbline.content.yaml.Node;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Location;
import plumbline.model.Problem;

class BodyReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  private Body read(String markdown) {
    FrontMatter file =
        new FrontMatter(Node.Mapping.empty(Location.startOf("content/a.md")), markdown, 5, true);
    return BodyReader.read(file, "content/a.md", problems);
  }

  private List<String> links(String markdown) {
    return read(markdown).links().stream().map(link -> link.kind() + " " + link.target()).toList();
  }

  @Test
  void filesReferencesAndMentionsAreFoundInOrder() {
    assertEquals(
        List.of(
            "FILE seo.md#kr1",
            "REFERENCE win#kr2",
            "MENTION müller",
            "PLACE why",
            "FILE ../assets/a.png"),
        links(
            "[a](seo.md#kr1) [[win#kr2|Winning]] asks @müller [why](#why).\n\n"
                + "![x](../assets/a.png)\n"));
  }

  @Test
  void aLinkKnowsItsPlaceInTheFile() {
    BodyLink link = read("Hello\n\nSee [a](seo.md).\n").links().get(0);
    assertEquals(new Location("content/a.md", 7, 9), link.at());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[[x]]` and `@x`",
        "```\n[[x]] @x [a](b.md)\n```",
        "    [[x]] @x",
        "mail a@b.example",
        "[a](https://x.example) [b](#) [c](mailto:a@b.example)",
        "\\@x and \\[[x]]"
      })
  void codeAddressesAndOtherSitesHoldNoLinks(String markdown) {
    assertEquals(List.of(), links(markdown));
  }

  @Test
  void linksByReferenceDefinitionAreFoundOnce() {
    assertEquals(List.of("FILE seo.md"), links("[a][1] and [b][1]\n\n[1]: seo.md\n"));
  }

  @Test
  void whatTheSettingsMayAllowIsFoundAsItIsWritten() {
    assertEquals(
        List.of(
            "ABSOLUTE /okrs/x.md",
            "ABSOLUTE //x.example",
            "ADDRESS tel:+49",
            "ADDRESS slack://x#y"),
        links("[a](/okrs/x.md) [b](//x.example) [c](tel:+49) <slack://x#y>"));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "[[", "![", "<a ", "*", "_", "> ", "- ", "`", "@", "](", "[a](", "[^1]: "})
  void aLongRunOfOneSignIsNoHang(String sign) {
    String markdown = sign.repeat(100_000 / sign.length()) + " [x](y.md)";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(markdown));
  }
}
