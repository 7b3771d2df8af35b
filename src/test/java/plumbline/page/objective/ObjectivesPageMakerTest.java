package plumbline.page.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.model.Cycle;
import plumbline.page.site.Site;
import plumbline.view.Day;
import plumbline.view.LinkTo;
import plumbline.view.ObjectiveRow;
import plumbline.view.ObjectivesData;
import plumbline.view.ObjectivesPage;

/** The table of all objectives of a cycle: what a row says, and how a long one is divided. */
class ObjectivesPageMakerTest {
  private static Site site(Book book) {
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static Book withObjectives(int count) {
    Book book = Book.acme();
    IntStream.range(0, count)
        .forEach(i -> book.objective(String.format(Locale.ROOT, "2026-q1/o%04d", i)));
    return book;
  }

  private static ObjectivesPage page(Site site, int part) {
    Cycle cycle = site.graph().cycles().get(0);
    return new ObjectivesPageMaker(site, cycle).page(part);
  }

  @Test
  void aRowSaysWhoseTheObjectiveIsAndHowItStands() {
    Site site =
        site(
            Book.acme()
                .objective("2026-q1/top")
                .file(
                    "okrs/2026-q1/mine.md",
                    "title: Mine",
                    "owner: smith",
                    "kind: aspirational",
                    "supports: top",
                    "key_results:",
                    "  - { title: A, due: 2026-03-01, start: 0, target: 10, current: 5 }"));
    List<ObjectiveRow> rows = page(site, 1).rows();
    assertEquals(List.of("T", "Mine"), rows.stream().map(r -> r.objective().text()).toList());
    ObjectiveRow company = rows.get(0);
    assertEquals(List.of(company.owner()), company.teams());
    assertTrue(company.same());
    assertEquals(Optional.of("company’s"), company.alignment());
    ObjectiveRow mine = rows.get(1);
    assertEquals("people/smith.html", mine.owner().url());
    assertEquals(List.of("Marketing"), mine.teams().stream().map(LinkTo::text).toList());
    assertEquals("aspirational", mine.kind());
    assertEquals(Optional.of("0.50"), mine.score());
    assertEquals(new Day("2026-03-01", "1 Mar"), mine.due());
    assertEquals(Optional.of("aligned"), mine.alignment());
  }

  @Test
  void aFindingIsCountedOnceAndNamedByItsRule() {
    Site site =
        site(
            Book.acme()
                .objective("2026-q1/top")
                .file("okrs/2026-q1/loose.md", "title: Loose", "owner: marketing"));
    ObjectiveRow loose = page(site, 1).rows().get(1);
    assertEquals(Optional.of("unexplained"), loose.alignment());
    assertTrue(loose.findings() >= loose.rules().size());
    assertEquals(loose.rules().stream().distinct().sorted().toList(), loose.rules());
  }

  @Test
  void whatFitsOnePageHasNoPartsAndNoDataFile() {
    Site site = site(withObjectives(ObjectivesPageMaker.ROWS));
    ObjectivesPage page = page(site, 1);
    assertEquals(ObjectivesPageMaker.ROWS, page.rows().size());
    assertEquals(List.of(), page.parts().choices());
    assertEquals(Optional.empty(), page.data());
    assertEquals(List.of(), ObjectivesDataMaker.of(site));
  }

  @Test
  void aLongTableIsDividedAndItsPartsLeadToEachOther() {
    Site site = site(withObjectives(ObjectivesPageMaker.ROWS + 1));
    ObjectivesPage first = page(site, 1);
    ObjectivesPage second = page(site, 2);
    assertEquals("objectives.html", first.frame().path());
    assertEquals("objectives/2026-q1/2.html", second.frame().path());
    assertEquals(Optional.of("objectives/2026-q1/2.html"), first.parts().next().map(LinkTo::url));
    assertEquals(Optional.empty(), first.parts().previous());
    assertEquals(Optional.of("../../objectives.html"), second.parts().previous().map(LinkTo::url));
    assertEquals(Optional.empty(), second.parts().next());
    assertEquals(1, second.rows().size());
    assertEquals(Optional.of("226 to 226 of 226"), second.parts().shown());
    assertEquals(Optional.of("../../data/objectives/2026-q1.js"), second.data());
  }

  @Test
  void theDataFileSaysWhatACellSaysOnce() {
    ObjectivesData data = ObjectivesDataMaker.of(site(withObjectives(226))).get(0);
    assertEquals("data/objectives/2026-q1.js", data.path());
    assertEquals(226, data.rows().size());
    assertEquals(1, data.columns().get(0).size());
    assertTrue(data.columns().stream().allMatch(column -> column.size() < 10));
    assertEquals("okrs/2026-q1/o0225.html", data.rows().get(225).url());
    assertEquals(Optional.of("ACME"), text(data, data.rows().get(7), 0));
  }

  private static Optional<String> text(ObjectivesData data, ObjectivesData.Row row, int column) {
    return data.columns().get(column).get(row.cells().get(column)).parts().stream()
        .findFirst()
        .map(ObjectivesData.Part::text);
  }
}
