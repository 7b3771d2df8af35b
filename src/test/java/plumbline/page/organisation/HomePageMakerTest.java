package plumbline.page.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.config.Settings;
import plumbline.link.Book;
import plumbline.page.LongPagesTest;
import plumbline.view.HomePage;
import plumbline.view.Urls;

/** What the home page says of content that has just begun. */
class HomePageMakerTest {
  private static HomePage home(Book book) {
    return LongPagesTest.page(LongPagesTest.site(book), Urls.HOME, HomePage.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, content/okrs/2026-q1/",
    "2026-09-30, content/okrs/2026-q3/",
    "2026-10-01, content/okrs/2026-q4/",
    "2027-12-31, content/okrs/2027-q4/"
  })
  void withoutAnyCycleItSaysWhereTheFirstObjectiveBelongs(LocalDate day, String folder) {
    HomePage page = home(Book.acme().settings(Settings.defaults(day)));
    assertEquals(Optional.of(folder), page.start());
    assertEquals(Optional.empty(), page.cycle());
    assertEquals(List.of(), page.objectives());
  }

  @Test
  void withACycleItDoesNotSayHowToBegin() {
    HomePage page = home(Book.acme().file("cycles/2026-q1.md", "title: First"));
    assertEquals(Optional.empty(), page.start());
    assertEquals(List.of(), page.objectives());
  }

  /** The reader takes the goal in the folder for one of the present cycle. */
  @Test
  void aGoalInThatFolderIsThereAtOnce() {
    Book book = Book.acme().settings(Settings.defaults(LocalDate.of(2026, 11, 30)));
    String folder = home(book).start().orElseThrow();
    String objective = folder.replaceFirst("^content/", "") + "first.md";
    HomePage begun = home(book.file(objective, "title: First", "owner: company"));
    assertEquals(
        List.of("First"), begun.objectives().stream().map(o -> o.objective().text()).toList());
  }
}
