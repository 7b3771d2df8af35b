package plumbline.page.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Histories;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Day;
import plumbline.view.LinkTo;

/** What moved last, and from where. */
class MovementTest {
  private static final Links LINKS = new Links("present.html");

  private static List<Movement> of(Book book, History history) {
    Site site = Site.of(Rules.analyse(book.graph(), book.settings(), history));
    return Movement.of(site.graph().objectives(), site, LINKS);
  }

  private static List<Movement> of(String... checkIns) {
    return of(book(checkIns), History.NONE);
  }

  private static Book book(String... checkIns) {
    String[] lines = new String[checkIns.length + 1];
    lines[0] = "key_results: [{ title: Leads, id: leads, start: 0, target: 1500, unit: mails,";
    for (int i = 0; i < checkIns.length; i++) {
      String[] parts = checkIns[i].split(" ");
      lines[i + 1] =
          (i == 0 ? "  checkins: [" : "")
              + "{ date: %s, value: %s }".formatted(parts[0], parts[1])
              + (i == checkIns.length - 1 ? "] }]" : ",");
    }
    return Book.acme().objective("2026-q1/top", lines);
  }

  @Test
  void whatHasNoValueOrOneOnlyHasNotMoved() {
    assertEquals(List.of(), of(Book.acme().objective("2026-q1/none"), History.NONE));
    assertEquals(
        List.of(),
        of(Book.acme().objective("2026-q1/x", "key_results: [{ title: A }]"), History.NONE));
    assertEquals(List.of(), of("2026-01-10 1200"));
  }

  @Test
  void itMovedFromTheValueBeforeToTheLastOnItsDay() {
    assertEquals(
        List.of(
            new Movement(
                new LinkTo("Leads", "okrs/2026-q1/top.html#leads"),
                "900 → 1,200\u00A0mails",
                new Day("2026-02-03", "3 Feb"))),
        of("2026-01-10 100", "2026-01-20 900", "2026-02-03 1200"));
  }

  @Test
  void aValueThatWasOnlyConfirmedTellsTheLastThatDiffers() {
    List<Movement> moved = of("2026-01-10 100", "2026-01-20 900", "2026-02-03 900.0");
    assertEquals(List.of("100 → 900\u00A0mails"), moved.stream().map(Movement::change).toList());
    assertEquals(List.of(), of("2026-01-10 900", "2026-02-03 900.0"), "900.0 is 900");
  }

  @Test
  void aCheckInAfterTheDayOfTheFiguresIsNotKnownYet() {
    List<Movement> moved = of("2026-01-10 100", "2026-02-10 900", "2026-02-11 1200");
    assertEquals("100 → 900\u00A0mails", moved.get(0).change());
    assertEquals(new Day("2026-02-10", "10 Feb"), moved.get(0).day());
  }

  @Test
  void theNewestComesFirstAndOfOneDayTheOneThatStandsFirst() {
    Book book =
        Book.acme()
            .objective(
                "2026-q1/a",
                "key_results:",
                moved("Old", "2026-01-03"),
                moved("First", "2026-02-01"),
                moved("Second", "2026-02-01"))
            .objective("2026-q1/b", "key_results:", moved("Newest", "2026-02-09"));
    List<Movement> all = of(book, History.NONE);
    assertEquals(
        List.of("Newest", "First", "Second", "Old"),
        all.stream().map(one -> one.keyResult().text()).toList());
    assertEquals("3 Jan", all.get(3).day().text());
  }

  private static String moved(String title, String day) {
    return "  - { title: %s, start: 0, target: 9, checkins: [%s, %s] }"
        .formatted(title, "{ date: 2026-01-01, value: 1 }", "{ date: " + day + ", value: 2 }");
  }

  @Test
  void aValueInTheFileMovesOnTheDayOfItsCommit() {
    String text =
        "---\ntitle: T\nowner: company\n"
            + "key_results: [{ title: Leads, id: leads, start: 0, target: 10, current: 2 }]\n---\n";
    History history =
        Histories.of(
            LocalDate.of(2026, 2, 10),
            folder -> {
              folder.write("content/okrs/2026-q1/top.md", text).commit("2026-01-12", "Two");
              folder
                  .edit("content/okrs/2026-q1/top.md", "current: 2", "current: 5")
                  .commit("2026-01-26", "Five");
            });
    Book book =
        Book.acme()
            .objective(
                "2026-q1/top",
                "key_results: [{ title: Leads, id: leads, start: 0, target: 10, current: 5 }]");
    List<Movement> moved = of(book, history);
    assertEquals(List.of("2 → 5"), moved.stream().map(Movement::change).toList());
    assertEquals("2026-01-26", moved.get(0).day().iso());
  }
}
