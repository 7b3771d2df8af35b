package plumbline.page.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.link.OkrGraph;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.LinkTo;

class TitlesTest {
  private static final Book BOOK =
      Book.acme()
          .file("cycles/2026-q1.md", "title: First quarter", "start: 2026-01-01", "end: 2026-03-31")
          .file("cycles/2026-q2.md", "start: 2026-04-01", "end: 2026-06-30")
          .file("okrs/2026-q1/grow.md", "title: Grow", "owner: marketing")
          .file("okrs/2026-q1/more.md", "title: Grow", "owner: smith")
          .file("okrs/2026-q2/grow.md", "title: Grow", "owner: marketing")
          .file("okrs/2026-q1/win.md", "title: Win", "owner: marketing");

  private static List<String> titles(String... ids) {
    OkrGraph graph = BOOK.graph();
    Site site = Site.of(Rules.analyse(graph, BOOK.settings(), History.NONE));
    return new Titles(site, new Links("index.html"))
        .of(Stream.of(ids).map(id -> Book.objective(graph, id)).toList()).stream()
            .map(LinkTo::text)
            .toList();
  }

  @Test
  void differentTitlesStandForThemselves() {
    assertEquals(List.of("Win", "Grow"), titles("2026-q1/win", "2026-q1/grow"));
  }

  @Test
  void theSameTitleInTwoCyclesIsToldApartByTheCycle() {
    assertEquals(
        List.of("Grow (First quarter)", "Win", "Grow (Q2 2026)"),
        titles("2026-q1/grow", "2026-q1/win", "2026-q2/grow"));
  }

  @Test
  void inTheSameCycleByTheOwner() {
    assertEquals(
        List.of("Grow (Marketing)", "Grow (Smith)"), titles("2026-q1/grow", "2026-q1/more"));
  }
}
