package plumbline.page.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.link.Book;
import plumbline.page.LongPagesTest;
import plumbline.page.site.Site;
import plumbline.view.AToZPage;
import plumbline.view.Urls;

class AToZPageMakerTest {
  private static AToZPage page(Book book) {
    return page(LongPagesTest.site(book), Urls.A_TO_Z);
  }

  private static AToZPage page(Site site, String path) {
    return LongPagesTest.page(site, path, AToZPage.class);
  }

  private static List<String> names(AToZPage page, String letter) {
    return page.groups().stream()
        .filter(group -> group.letter().equals(letter))
        .flatMap(group -> group.entries().stream())
        .map(entry -> entry.link().text())
        .toList();
  }

  private static List<String> letters(AToZPage page) {
    return page.letters().stream().map(letter -> letter.link().text()).toList();
  }

  private static void addGoals(Book book, int from, int count, String title) {
    for (int i = from; i < from + count; i++) {
      book.file(
          "okrs/2026-q1/" + title.toLowerCase(Locale.ROOT) + i + ".md",
          String.format(Locale.ROOT, "title: %s %04d", title, i),
          "owner: company");
    }
  }

  @Test
  void namesStandAsReadersLookThemUpWhateverTheirCaseAndMarks() {
    Book book = Book.acme();
    List<String> written = List.of("Edge", "\u00c9cole", "east", "Earth", "\u00e9clair", "Eclair");
    written.forEach(name -> book.file("people/p" + written.indexOf(name) + ".md", "name: " + name));

    assertEquals(
        List.of("Earth", "east", "Eclair", "\u00e9clair", "\u00c9cole", "Edge"),
        names(page(book), "E"));
  }

  @Test
  void thoseOfOneNameStandByTheirAddress() {
    Book book =
        Book.acme()
            .file("teams/b.md", "name: Win")
            .file("people/z.md", "name: Win")
            .file("okrs/2026-q1/win.md", "title: Win", "owner: company", "tags: [Win]");

    assertEquals(
        List.of("okrs/2026-q1/win.html", "people/z.html", "tags/win.html", "teams/b.html"),
        page(book).groups().stream()
            .filter(group -> group.letter().equals("W"))
            .flatMap(group -> group.entries().stream())
            .map(entry -> entry.link().url())
            .toList());
  }

  @Test
  void goalsOfOtherCyclesAreLeftOut() {
    Book book =
        Book.acme()
            .file("okrs/2026-q1/now.md", "title: Now", "owner: company")
            .file("okrs/2025-q4/then.md", "title: Then", "owner: company");

    AToZPage page = page(book);

    assertEquals(List.of("Now"), names(page, "N"));
    assertFalse(letters(page).contains("T"));
  }

  @Test
  void aListAtItsLimitIsOnePage() {
    int around = page(Book.acme()).count();
    Book book = Book.acme();
    addGoals(book, 0, AToZPageMaker.MOST - around, "Goal");

    Site site = LongPagesTest.site(book);
    AToZPage page = page(site, Urls.A_TO_Z);

    assertEquals(AToZPageMaker.MOST, page.count());
    assertEquals("#s_g", page.letters().get(letters(page).indexOf("G")).link().url());
    assertEquals(AToZPageMaker.MOST - around, names(page, "G").size());
    assertFalse(LongPagesTest.has(site, "a-to-z/g.html"));
  }

  @Test
  void aLongerOneHasAPageForEachLetter() {
    int around = page(Book.acme()).count();
    Book book = Book.acme();
    addGoals(book, 0, AToZPageMaker.MOST - around, "Goal");
    addGoals(book, 0, 1, "Hope");
    Site site = LongPagesTest.site(book);

    AToZPage start = page(site, Urls.A_TO_Z);

    assertEquals(List.of(), start.groups());
    AToZPage.Letter hope = start.letters().get(letters(start).indexOf("H"));
    assertEquals("a-to-z/h.html", hope.link().url());
    assertEquals(1, hope.count());
    AToZPage page = page(site, "a-to-z/h.html");
    assertEquals(List.of("Hope 0000"), names(page, "H"));
    assertEquals(
        List.of("H"),
        page.letters().stream()
            .filter(AToZPage.Letter::current)
            .map(letter -> letter.link().text())
            .toList());
    assertEquals(List.of(), page.parts());
  }

  @Test
  void aLetterWithTooMuchHasSeveralPages() {
    Book book = Book.acme();
    addGoals(book, 0, AToZPageMaker.MOST + 2, "Goal");
    Site site = LongPagesTest.site(book);

    AToZPage first = page(site, "a-to-z/g.html");
    AToZPage second = page(site, "a-to-z/g-2.html");

    assertEquals(AToZPageMaker.MOST, names(first, "G").size());
    assertEquals(Optional.of("Goal 0500"), names(second, "G").stream().findFirst());
    assertEquals(2, names(second, "G").size());
    assertEquals(
        List.of("G 1, 500, false", "G 2, 2, true"),
        second.parts().stream()
            .map(part -> part.link().text() + ", " + part.count() + ", " + part.current())
            .toList());
    assertTrue(first.parts().get(0).current());
    assertFalse(LongPagesTest.has(site, "a-to-z/g-3.html"));
  }
}
