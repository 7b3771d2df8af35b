package plumbline.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.page.Pages;
import plumbline.page.alignment.HintsPageMaker;
import plumbline.page.lookup.TagPageMaker;
import plumbline.page.organisation.PersonPageMaker;
import plumbline.view.HintsPage;
import plumbline.view.LinkTo;
import plumbline.view.Page;
import plumbline.view.Paging;
import plumbline.view.PeoplePage;
import plumbline.view.TagPage;
import plumbline.view.Urls;

/** Long lists: where they are divided, and that every entry stands on one page. */
class PageSplitTest {
  private static final Site SITE = site(Book.acme());

  private static Site site(Book book) {
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static List<Page> pages(Site site, String start) {
    return Pages.of(site).stream()
        .filter(entry -> entry.path().startsWith(start))
        .map(entry -> entry.page().get())
        .toList();
  }

  @Test
  void aListThatReachesTheLimitIsWhole() {
    PageSplit division = new PageSplit(10, 10);
    assertEquals(1, division.parts());
    Paging parts = division.parts(SITE, 1, part -> part + ".html");
    assertEquals(
        new Paging(Optional.empty(), List.of(), Optional.empty(), Optional.empty()), parts);
  }

  @Test
  void anEmptyListHasOnePage() {
    assertEquals(1, new PageSplit(0, 10).parts());
    assertEquals(List.of(), new PageSplit(0, 10).of(List.of(), 1));
  }

  @Test
  void oneEntryMoreStandsOnAPageOfItsOwn() {
    List<Integer> entries = IntStream.rangeClosed(1, 11).boxed().toList();
    PageSplit division = new PageSplit(11, 10);
    assertEquals(List.of(11), division.of(entries, 2));
    Paging second = division.parts(SITE, 2, part -> part == 1 ? "a.html" : "a/" + part + ".html");
    assertEquals(Optional.of("11 to 11 of 11"), second.shown());
    assertEquals(Optional.of("../a.html"), second.previous().map(LinkTo::url));
    assertEquals(Optional.empty(), second.next());
    assertEquals(List.of(false, true), second.choices().stream().map(c -> c.current()).toList());
  }

  @Test
  void everyPersonStandsInOnePart() {
    Book book = Book.acme();
    IntStream.range(0, PersonPageMaker.MOST_PEOPLE)
        .forEach(i -> book.file("people/p" + i + ".md", "name: P " + i));
    Site site = site(book);
    List<PeoplePage> parts =
        Stream.concat(pages(site, Urls.PEOPLE).stream(), pages(site, Urls.people(2)).stream())
            .map(PeoplePage.class::cast)
            .toList();
    assertEquals(2, parts.size());
    assertEquals(PersonPageMaker.MOST_PEOPLE, parts.get(0).people().size());
    assertEquals(
        site.graph().people().size(),
        parts.stream().flatMap(page -> page.people().stream()).distinct().count());
    assertTrue(parts.get(1).parts().shown().isPresent());
  }

  @Test
  void aTagWithManyGoalsHasPartsThatSayHowManyTheCycleHas() {
    Book book = Book.acme();
    IntStream.rangeClosed(0, TagPageMaker.MOST_GOALS)
        .forEach(
            i ->
                book.file(
                    "okrs/2026-q1/o" + i + ".md", "title: O " + i, "owner: company", "tags: [x]"));
    List<Page> pages = pages(site(book), "tags/");
    assertEquals(2, pages.size());
    TagPage second = (TagPage) pages.get(1);
    assertEquals("tags/x/2.html", second.frame().path());
    assertEquals(TagPageMaker.MOST_GOALS + 1, second.cycles().get(0).count());
    assertEquals(1, second.cycles().get(0).goals().size());
  }

  @Test
  void everyHintStandsOnOnePageUnderItsObjective() {
    Book book = Book.acme();
    IntStream.rangeClosed(0, HintsPageMaker.MOST)
        .forEach(
            i ->
                book.file(
                    "okrs/2026-q1/o" + i + ".md",
                    "title: Reach " + i,
                    "owner: company",
                    "key_results:",
                    "  - { title: Feel like one team " + i + " }"));
    Site site = site(book);
    List<HintsPage> pages = pages(site, "hints").stream().map(HintsPage.class::cast).toList();
    assertTrue(pages.size() > 1);
    int stands =
        pages.stream()
            .flatMap(page -> page.groups().stream())
            .mapToInt(group -> group.hints().size())
            .sum();
    assertEquals(pages.get(0).count(), stands);
    assertEquals("hints/2026-q1/2.html", pages.get(1).frame().path());
  }
}
