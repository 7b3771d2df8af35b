package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path, former ones included, is used once. */
class AliasesTest {
  @Test
  void anAliasThatIsAPageIsAnError() {
    Book book = Book.acme().objective("2026-q1/a", "aliases: [b]").objective("2026-q1/b");

    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:4 error alias-clash: found the alias 'b', which is the path of"
                + " content/okrs/2026-q1/b.md, expected a path that nothing else has."
                + " Take the alias out, or rename the other."),
        book.problems());
  }

  @Test
  void anAliasOfTwoObjectivesIsAnError() {
    Book book =
        Book.acme().objective("2026-q1/a", "aliases: [x]").objective("2026-q1/b", "aliases: [x]");

    assertEquals(
        List.of(
            "okrs/2026-q1/b.md:4 error alias-clash: found the alias 'x', which is an alias in"
                + " content/okrs/2026-q1/a.md already, expected a path that nothing else has."
                + " Take the alias out, or rename the other."),
        book.problems());
  }

  @Test
  void theSameAliasInAnotherCycleIsFine() {
    Book book =
        Book.acme().objective("2026-q1/a", "aliases: [x]").objective("2026-q2/b", "aliases: [x]");

    assertEquals(List.of(), book.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x", "../x", "a//b", "a/", "./a", "a/../../../b"})
  void anAliasOutsideItsCycleIsAnError(String alias) {
    Book book = Book.acme().objective("2026-q1/a", "aliases: ['" + alias + "']");

    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:4 error bad-alias: found the alias '%s', expected a former path"
                    .formatted(alias)
                + " below the cycle. Write it like marketing/seo: no empty parts, no dots, nothing"
                + " before or after."),
        book.problems());
  }

  @Test
  void pathsThatDifferOnlyInCaseAreAWarning() {
    Book book = Book.acme().objective("2026-q1/seo").objective("2026-q1/SEO");

    List<String> messages =
        Linker.link(book.read().okrs(), book.settings()).problems().stream()
            .map(problem -> problem.code() + " " + problem.message() + ". " + problem.hint())
            .toList();

    assertEquals(
        List.of(
            "case-clash found '2026-q1/seo', which differs from content/okrs/2026-q1/SEO.md only"
                + " in case, expected names that differ in more."
                + " Windows and macOS keep only one of the two files: rename one."),
        messages);
  }

  @Test
  void theSamePathInTwoCodingsIsAnError() {
    Book book = Book.acme().objective("2026-q1/caf\u00e9").objective("2026-q1/cafe\u0301");

    assertEquals(List.of("duplicate-id"), ObjectiveLinksTest.codes(book));
    assertEquals(1, book.link().graph().objectives().size());
  }
}
