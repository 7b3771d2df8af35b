package plumbline.page.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.link.Book;
import plumbline.page.LongPagesTest;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.view.SpreadView.Segment;
import plumbline.view.TeamLine;

/** How a team stands. */
class TeamLineMakerTest {
  private static TeamLine marketing(String... keyResults) {
    Book book = Book.acme().objective("2026-q1/grow");
    for (int i = 0; i < keyResults.length; i++) {
      book.file(
          "okrs/2026-q1/o" + i + ".md",
          "title: T",
          "owner: marketing",
          "key_results: [{ title: K, " + keyResults[i] + " }]");
    }
    Site site = LongPagesTest.site(book);
    return TeamLineMaker.of(site, new Links("x.html"), TeamLineMaker.inOrder(site)).get(0);
  }

  @Test
  void aTeamsStateIsTheSpreadOfItsGoalsAndNotOneColour() {
    TeamLine line =
        marketing("target: 10, current: 9", "target: 10, current: 1", "target: 10", "target: 10");

    assertEquals("1 on track, 1 off track, 2 without a value", line.mean().spread().words());
    assertEquals(
        List.of(
            new Segment("on-track", "0%", "25%"),
            new Segment("off-track", "25%", "25%"),
            new Segment("unknown", "50%", "50%")),
        line.mean().spread().segments());
    assertEquals("mean", line.mean().meter().state().id());
  }

  @Test
  void aMeanSaysOnHowManyOfHowManyItRestsWhereThatIsNotAll() {
    assertEquals(
        Optional.of("mean of 1 of 2 objectives"),
        marketing("target: 10, current: 9", "target: 10").mean().rests());
    assertEquals(Optional.empty(), marketing("target: 10, current: 9").mean().rests());
    assertEquals(Optional.empty(), marketing("target: 10").mean().rests());
  }

  @Test
  void withoutGoalsThereIsNoSpread() {
    assertEquals("no objectives", marketing().mean().spread().words());
    assertEquals(List.of(), marketing().mean().spread().segments());
  }

  @Test
  void theLastOfAListIsNamedWhereItAloneWouldBeLeftOut() {
    assertEquals(3, Words.first(3, 3));
    assertEquals(4, Words.first(4, 3));
    assertEquals(3, Words.first(5, 3));
    Words words = LongPagesTest.site(Book.acme()).words();
    assertEquals("a; b; c", words.semicolons(List.of("a", "b", "c"), 2));
    assertEquals("a; b; and 2 more", words.semicolons(List.of("a", "b", "c", "d"), 2));
  }
}
