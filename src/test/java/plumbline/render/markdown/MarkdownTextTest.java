package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
  @Test
  void aWordThatLooksLikeACommitIsNoLinkToIt() {
    assertEquals("see d&#8203;eadbeef, 1500000", MarkdownText.of("see deadbeef, 1500000"));
    assertEquals("0&#8203;" + "1".repeat(39), MarkdownText.of("0" + "1".repeat(39)));
    assertEquals("decade facade", MarkdownText.of("decade facade"));
  }

  @Test
  void theCommitOfAStateStaysALink() {
    assertEquals("d&#8203;eadbeef (0123abc)", MarkdownText.state("deadbeef (0123abc)"));
  }

  @Test
  void codeBeginsNoCommand() {
    assertEquals("`#\u200B#[error]`", MarkdownText.code("##[error]"));
  }
}
