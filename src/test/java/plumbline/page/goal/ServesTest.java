package plumbline.page.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.model.Objective;
import plumbline.page.cycle.CyclePageMaker;
import plumbline.page.graph.GraphPageMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.CyclePage;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/** What a page says of a goal's way to the company is what the drawings and the report say. */
class ServesTest {
  private static final Site SITE = site();

  private static Site site() {
    Book book =
        Book.acme()
            .objective("2026-q1/grow")
            .objective("2026-q1/retire", "status: deferred")
            .file("okrs/2026-q1/well.md", "title: Well", "owner: smith", "supports: grow")
            .file("okrs/2026-q1/late.md", "title: Late", "owner: smith", "supports: retire")
            .file("okrs/2026-q1/both.md", "title: B", "owner: smith", "supports: [retire, grow]")
            .file("okrs/2026-q1/alone.md", "title: Alone", "owner: smith")
            .file("okrs/2026-q1/gone.md", "title: G", "owner: smith", "status: dropped")
            .file("okrs/2026-q1/cut.md", "title: Cut", "owner: smith", "supports: gone");
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static String serves(String name) {
    Objective objective =
        SITE.graph().objectives().stream()
            .filter(one -> one.id().path().equals(name))
            .findFirst()
            .orElseThrow();
    return new GoalLineMaker(SITE, new Links(Urls.HOME))
        .serving(objective).details().stream()
            .flatMap(List::stream)
            .map(TextSpan::text)
            .collect(Collectors.joining());
  }

  @Test
  void whatReachesTheCompanyServesItsLiveGoals() {
    assertEquals("serves T", serves("well"));
    assertEquals("serves T", serves("both"));
  }

  @Test
  void whatHangsFromNothingServesNothingAndItIsSaidWhy() {
    assertEquals("serves no company objective: T is deferred", serves("late"));
    assertEquals("serves no company objective", serves("alone"));
    assertEquals("serves no company objective", serves("cut"));
  }

  @Test
  void aPagesCountIsTheSumOfItsStatesAndTheGraphSaysWhatItLeavesOut() {
    var cycle = SITE.graph().cycles().get(0);
    int sum =
        new CyclePageMaker(SITE)
            .of(cycle).states().stream().mapToInt(CyclePage.StateCount::count).sum();
    assertEquals(SITE.graph().objectives(cycle).size(), sum);
    assertEquals(8, sum);
    assertEquals(
        "Of the 8 objectives of Q1 2026, 2 are dropped or deferred: drawn only where something"
            + " hangs from them.",
        new GraphPageMaker(SITE, cycle).page().ended().orElseThrow());
  }
}
