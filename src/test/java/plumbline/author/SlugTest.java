package plumbline.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.content.yaml.Id;

/** An id is proposed from a title, and is always one. */
class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Get 600 MQLs, get-600-mqls",
    "Qualität & Größe!, qualität-größe",
    "Improve the customer's day, improve-the-customers-day",
    "品質向上, 品質向上",
    "!!!, objective",
    "CON, con-team",
    "-- a --, a"
  })
  void theWordsOfATitleAreItsId(String title, String id) {
    assertEquals(id, Slug.of(title, "objective"));
    assertTrue(Id.isId(id));
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String id = Slug.of("word ".repeat(40), "objective");
    assertTrue(id.length() <= 60 && id.endsWith("-word"), id);
    assertTrue(Id.isId(Slug.of("x".repeat(300), "objective")));
  }

  @Test
  void whatIsTakenGetsANumber() {
    assertEquals("sell-3", Slug.free("Sell", "x", Set.of("sell", "sell-2")::contains));
  }
}
