package plumbline.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.page.Pages;
import plumbline.view.Frame;

/** The switcher of cycles keeps the page. */
class CycleMenuTest {
  private static final Book BOOK =
      Book.acme()
          .file("teams/seo.md", "name: SEO")
          .file("cycles/2025-q3.md", "start: 2025-07-01", "end: 2025-09-30")
          .file("cycles/2025-q4.md", "start: 2025-10-01", "end: 2025-12-31")
          .file("cycles/2026-q1.md", "start: 2026-01-01", "end: 2026-03-31")
          .file("okrs/2025-q4/rank.md", "title: Rank", "owner: seo")
          .file("okrs/2026-q1/rank.md", "title: Rank", "owner: seo", "carried_from: 2025-q4/rank");

  private static List<String> ways(String path) {
    Site site = Site.of(Rules.analyse(BOOK.graph(), BOOK.settings(), History.NONE));
    Frame frame =
        Pages.of(site).stream()
            .filter(entry -> entry.path().equals(path))
            .findFirst()
            .orElseThrow()
            .page()
            .get()
            .frame();
    return frame.cycles().choices().stream().map(one -> one.link().url()).toList();
  }

  @Test
  void ofATeamItLeadsToTheSameTeamInTheOtherCycle() {
    assertEquals(
        List.of(
            "seo.html",
            "../cycles/2025-q4/seo.html",
            "../cycles/2025-q3.html",
            "../cycles/index.html"),
        ways("teams/seo.html"));
  }

  @Test
  void ofAnObjectiveItLeadsToTheOneThatWasCarriedOver() {
    assertEquals(
        List.of(
            "../2026-q1/rank.html",
            "rank.html",
            "../../cycles/2025-q3.html",
            "../../cycles/index.html"),
        ways("okrs/2025-q4/rank.html"));
    assertEquals("../2025-q4/rank.html", ways("okrs/2026-q1/rank.html").get(1));
  }
}
