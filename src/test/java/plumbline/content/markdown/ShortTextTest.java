package plumbline.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.model.BodyLink;
import plumbline.model.Location;
import plumbline.model.Problem;

class ShortTextTest {
  private static final Location AT = new Location("content/okrs/2026-q1/a.md", 2, 8);

  private static ShortText read(String written) {
    return ShortText.of(written, AT, new ArrayList<>());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "[Hiring to Target](https://acme.example/issues/6197)=Hiring to Target",
        "`go-ipld-prime` is usable=go-ipld-prime is usable",
        "~~Release v2~~=Release v2",
        "*Improve* X=Improve X",
        "**Improve** _all_ of X=Improve all of X",
        "5 \\* 3 \\_a\\_=5 * 3 _a_",
        "R&amp;D and \\[draft\\]=R&D and [draft]",
        "Ask @ada about [[2026-q1/b|the other goal]]=Ask @ada about the other goal",
        "See [[2026-q1/b]]=See 2026-q1/b",
        "See https://acme.example/a_b_c=See https://acme.example/a_b_c",
        "See <https://acme.example/a>=See https://acme.example/a",
        "![Chart](chart.png) of sales=Chart of sales",
        "`a * b` and *c `d` e*=a * b and c d e"
      })
  void itsWordsAreWhatAReaderReads(String written, String words) {
    ShortText text = read(written);
    assertEquals(words, text.words());
    assertEquals(written, text.markup().orElseThrow().markdown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ship it",
        "5 * 3 = 15",
        "snake_case_name stays",
        "Latency < 200 ms & > 10 requests",
        "R&D",
        "[WIP] Ship",
        "- 20% of churn",
        "# 1 in the market",
        "1. quarter",
        "> 90 %",
        "---",
        "<script>alert(1)</script>",
        "<b>bold</b>",
        "a | b",
        "~5 % better",
        "mail at ten",
        "`",
        "a `` b"
      })
  void whatIsNoMarkupStaysAsItIs(String written) {
    assertEquals(written, read(written).words());
    assertTrue(read(written).markup().isEmpty());
  }

  @Test
  void whatItNamesIsFoundWhereItIsWritten() {
    List<Problem> problems = new ArrayList<>();
    ShortText text =
        ShortText.of("[a](b.md) @ada [[c]] [d](/e) [f](https://g.example)", AT, problems);
    assertEquals(
        List.of(
            new BodyLink(BodyLink.Kind.FILE, "b.md", AT),
            new BodyLink(BodyLink.Kind.MENTION, "ada", AT),
            new BodyLink(BodyLink.Kind.REFERENCE, "c", AT),
            new BodyLink(BodyLink.Kind.ABSOLUTE, "/e", AT)),
        text.markup().orElseThrow().links());
    assertEquals(List.of(), problems);
  }

  @Test
  void aPictureOrLinkWithoutWordsIsReadAsItsAddress() {
    assertEquals("x.png", read("![](x.png)").words());
  }

  @Test
  void whatIsBeyondTheLimitsIsShownAsItIsWritten() {
    String deep = "[".repeat(3000);
    assertEquals(deep, read(deep).words());
  }
}
