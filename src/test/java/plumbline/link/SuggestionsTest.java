package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which names are near to a wrong one. */
class SuggestionsTest {
  @Test
  void theNearestComesFirstAndThereAreThreeAtMost() {
    Suggestions names = new Suggestions(List.of("growtt", "growtha", "growths", "growth", "sales"));

    assertEquals(List.of("growth", "growtha", "growths"), names.near("growth"));
  }

  @Test
  void swappedLettersAndTheWrongCaseAreNear() {
    Suggestions names = new Suggestions(List.of("smith"));

    assertEquals(List.of("smith"), names.near("smiht"));
    assertEquals(List.of("smith"), names.near("SMITH"));
  }

  @Test
  void foldersAloneMakeNoTwoNamesAlike() {
    Suggestions names = new Suggestions(List.of("2026-q1/marketing/seo"));

    assertEquals(List.of(), names.near("2026-q1/marketing/ads"));
    assertEquals(List.of("2026-q1/marketing/seo"), names.near("2026-q1/sales/seo"));
    assertEquals(List.of("2026-q1/marketing/seo"), names.near("marketing/sea"));
  }

  @Test
  void nothingNearIsNothingSuggested() {
    assertEquals(List.of(), new Suggestions(List.of("smith")).near("perkins"));
    assertEquals(List.of(), new Suggestions(List.of()).near("perkins"));
  }

  @Test
  void aHintAsksOrSaysAnotherSentence() {
    assertEquals("Did you mean 'a'?", Suggestions.didYouMean(List.of("a"), "No."));
    assertEquals(
        "Did you mean 'a', 'b' or 'c'?", Suggestions.didYouMean(List.of("a", "b", "c"), "No."));
    assertEquals("No.", Suggestions.didYouMean(List.of(), "No."));
  }

  @Test
  void manyWrongNamesAmongManyRightOnesTakeSeconds() {
    Suggestions names =
        new Suggestions(
            IntStream.range(0, 100_000).mapToObj(i -> "2026-q1/team/goal-" + i).toList());

    assertTimeout(
        Duration.ofSeconds(20),
        () -> IntStream.range(0, 10_000).forEach(i -> names.near("aolg-" + i)));
  }
}
