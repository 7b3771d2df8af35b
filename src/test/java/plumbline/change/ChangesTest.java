package plumbline.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.config.Settings;
import plumbline.link.Book;
import plumbline.model.Okrs;

/** What a comparison of two states says, as lines. */
class ChangesTest {
  private static final Settings SETTINGS = Settings.defaults(LocalDate.of(2026, 2, 10));

  /** An objective file with a key result of its own. */
  private static Book book(String... lines) {
    return Book.acme().file("okrs/2026-q1/seo.md", lines);
  }

  private static final String[] SEO = {
    "title: Improve SEO", "owner: marketing", "kind: aspirational", "key_results:",
    "  - title: Get leads", "    start: 0", "    target: 60", "    unit: '%'"
  };

  private static Book seo(String... more) {
    return book(Stream.concat(Stream.of(SEO), Stream.of(more)).toArray(String[]::new));
  }

  /** The objective with one of its lines replaced. */
  private static Book seoWith(String line, String... instead) {
    return book(
        Stream.of(SEO)
            .flatMap(one -> one.strip().equals(line) ? Stream.of(instead) : Stream.of(one))
            .toArray(String[]::new));
  }

  private static List<String> changes(Book before, Book after) {
    return all(before, after).items().stream().flatMap(ChangesTest::lines).toList();
  }

  private static Changes all(Book before, Book after) {
    Okrs was = before.okrs();
    Okrs is = after.okrs();
    return Changes.between(
        new Changes.State(was, before.settings() == null ? SETTINGS : before.settings()),
        new Changes.State(is, after.settings() == null ? SETTINGS : after.settings()),
        Moves.between(was, is),
        RefKeys.AS_WRITTEN);
  }

  private static Stream<String> lines(ItemChange item) {
    return item.changes().stream()
        .map(
            change ->
                "%s %s%s %s: %s -> %s [%d]"
                    .formatted(
                        item.item().id(),
                        change.keyResult().map(kr -> "'" + kr.title() + "' ").orElse(""),
                        change.nature().word(),
                        change.aspect().word(),
                        text(change.before()),
                        text(change.after()),
                        change.at().line()));
  }

  private static String text(Optional<Value> value) {
    return value.map(ChangesTest::text).orElse("-");
  }

  private static String text(Value value) {
    if (value instanceof Value.Amount amount) {
      return (amount.number().toPlainString() + " " + amount.unit()).strip();
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Name name) {
      return name.text();
    }
    if (value instanceof Value.Part part) {
      return part.title() + part.value().map(of -> " = " + text(of)).orElse("");
    }
    if (value instanceof Value.Measured measured) {
      return measured.date()
          + measured.value().map(of -> " " + text(of)).orElse("")
          + measured.confidence().map(of -> " at " + of.toPlainString()).orElse("")
          + measured.note().map(of -> " (" + of + ")").orElse("");
    }
    return ((Value.Text) value).text();
  }

  @Test
  void theSameContentSaysNothing() {
    assertTrue(all(seo(), seo()).items().isEmpty());
  }

  @Test
  void aLoweredTargetIsARenegotiation() {
    assertEquals(
        List.of("2026-q1/seo 'Get leads' renegotiation target: 60 % -> 50 % [8]"),
        changes(seo(), seoWith("target: 60", "    target: 50")));
  }

  @Test
  void aNumberWrittenInAnotherWayIsTheSame() {
    assertEquals(List.of(), changes(seo(), seoWith("target: 60", "    target: 60.0")));
  }

  @Test
  void aNewUnitIsToldAtStartAndTarget() {
    assertEquals(
        List.of(
            "2026-q1/seo 'Get leads' renegotiation start: 0 % -> 0 leads [7]",
            "2026-q1/seo 'Get leads' renegotiation target: 60 % -> 60 leads [8]"),
        changes(seo(), seoWith("unit: '%'", "    unit: leads")));
  }

  @Test
  void aCheckInIsRoutine() {
    assertEquals(
        List.of(
            "2026-q1/seo 'Get leads' check-in check-in: - -> 2026-02-02 20 % at 0.5 (slow) [11]"),
        changes(
            seo(),
            seo(
                "    checkins:",
                "      - { date: 2026-02-02, value: 20, confidence: 0.5, note: slow }")));
  }

  @Test
  void aCheckInThatIsRewrittenTellsBothStates() {
    String checkIns = "    checkins:";
    assertEquals(
        List.of(
            "2026-q1/seo 'Get leads' check-in check-in: 2026-02-02 20 % -> 2026-02-02 40 % [11]"),
        changes(
            seo(checkIns, "      - { date: 2026-02-02, value: 20 }"),
            seo(checkIns, "      - { date: 2026-02-02, value: 40 }")));
    assertEquals(
        List.of("2026-q1/seo 'Get leads' check-in check-in: 2026-02-02 20 % -> - [6]"),
        changes(seo(checkIns, "      - { date: 2026-02-02, value: 20 }"), seo()));
  }

  @Test
  void dueWeightKindAndOwnerAreAgreed() {
    assertEquals(
        List.of(
            "2026-q1/seo renegotiation owner: marketing -> smith [3]",
            "2026-q1/seo renegotiation kind: aspirational -> committed [4]",
            "2026-q1/seo 'Get leads' renegotiation due: - -> 2026-03-15 [10]",
            "2026-q1/seo 'Get leads' renegotiation weight: 1 -> 2 [11]"),
        changes(
            seo(),
            book(
                "title: Improve SEO",
                "owner: smith",
                "kind: committed",
                "key_results:",
                "  - title: Get leads",
                "    start: 0",
                "    target: 60",
                "    unit: '%'",
                "    due: 2026-03-15",
                "    weight: 2")));
  }

  @Test
  void oneParentForAnotherIsOneChange() {
    assertEquals(
        List.of("2026-q1/seo renegotiation supports: a -> b [4]"),
        changes(
            seoWith("kind: aspirational", "supports: [a, c]"),
            seoWith("kind: aspirational", "supports: [b, c]")));
  }

  @Test
  void doneIsRoutineAndDroppedIsNot() {
    assertEquals(
        List.of("2026-q1/seo check-in status: active -> done [4]"),
        changes(seo(), seoWith("owner: marketing", "owner: marketing", "status: done")));
    assertEquals(
        List.of("2026-q1/seo renegotiation status: active -> dropped [4]"),
        changes(seo(), seoWith("owner: marketing", "owner: marketing", "status: dropped")));
  }

  @Test
  void wordsAreToldAfterWhatWasAgreed() {
    assertEquals(
        List.of(
            "2026-q1/seo 'Get more leads' renegotiation target: 60 % -> 50 % [8]",
            "2026-q1/seo wording title: Improve SEO -> Improve search [2]",
            "2026-q1/seo 'Get more leads' wording title: Get leads -> Get more leads [6]"),
        changes(
            seo(),
            book(
                "title: Improve search",
                "owner: marketing",
                "kind: aspirational",
                "key_results:",
                "  - title: Get more leads",
                "    start: 0",
                "    target: 50",
                "    unit: '%'")));
  }

  @Test
  void aKeyResultPutBeforeAnotherIsNewAndTheOtherTheSame() {
    assertEquals(
        List.of("2026-q1/seo 'Write pages' scope added: - -> - [6]"),
        changes(
            seo(),
            seoWith(
                "- title: Get leads",
                "  - title: Write pages",
                "    done: false",
                "  - title: Get leads")));
  }

  @Test
  void theMostAlikeTitlesArePairedFirst() {
    Book before =
        book(
            "title: Leads",
            "owner: marketing",
            "key_results:",
            "  - title: Get 100 leads via email",
            "    target: 100",
            "  - title: Get 100 leads via ads",
            "    target: 100");
    Book after =
        book(
            "title: Leads",
            "owner: marketing",
            "key_results:",
            "  - title: Get 120 leads via ads",
            "    target: 120",
            "  - title: Get 130 leads via email",
            "    target: 130");
    assertEquals(
        List.of(
            "2026-q1/seo 'Get 120 leads via ads' renegotiation target: 100 -> 120 [6]",
            "2026-q1/seo 'Get 130 leads via email' renegotiation target: 100 -> 130 [8]"),
        changes(before, after).subList(0, 2));
  }

  @Test
  void aKeyResultThatIsGoneIsToldAtTheList() {
    assertEquals(
        List.of("2026-q1/seo 'Write pages' scope removed: - -> - [5]"),
        changes(seo("  - title: Write pages", "    done: false"), seo()));
  }

  @Test
  void aMeasureOfAnotherSortTellsWhatCameAndWent() {
    assertEquals(
        List.of(
            "2026-q1/seo 'Get leads' renegotiation target: 60 % -> - [6]",
            "2026-q1/seo 'Get leads' renegotiation start: 0 % -> - [6]",
            "2026-q1/seo 'Get leads' renegotiation measure: numeric -> yes-no [6]"),
        changes(
                seo(),
                book(
                    "title: Improve SEO",
                    "owner: marketing",
                    "kind: aspirational",
                    "key_results:",
                    "  - title: Get leads",
                    "    done: false"))
            .stream()
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
  }

  @Test
  void aStageThatIsPassedIsRoutineAndAStageThatIsGoneIsNot() {
    assertEquals(
        List.of(
            "2026-q1/plan 'Plan' renegotiation milestone: Print -> - [5]",
            "2026-q1/plan 'Plan' check-in milestone-done: Draft = no -> Draft = yes [6]"),
        changes(
            Book.acme()
                .file(
                    "okrs/2026-q1/plan.md",
                    "title: P",
                    "owner: marketing",
                    "key_results:",
                    "  - title: Plan",
                    "    milestones:",
                    "      - { title: Draft, done: false }",
                    "      - { title: Print, done: false }"),
            Book.acme()
                .file(
                    "okrs/2026-q1/plan.md",
                    "title: P",
                    "owner: marketing",
                    "key_results:",
                    "  - title: Plan",
                    "    milestones:",
                    "      - { title: Draft, done: true }")));
  }

  @Test
  void aFileThatIsOnlyMovedSaysNothing() {
    Changes moved = all(seo(), Book.acme().file("okrs/2026-q1/marketing/seo.md", SEO));
    assertEquals(1, moved.items().size());
    assertTrue(moved.sayNothing());
    assertFalse(all(seo(), seoWith("target: 60", "    target: 50")).sayNothing());
  }

  @Test
  void aFileThatIsMovedAndEditedSaysTheEdit() {
    assertEquals(
        List.of(
            "2026-q1/search 'Get leads' renegotiation target: 60 % -> 50 % [8]",
            "2026-q1/search wording path: seo -> search [2]"),
        changes(
            seo(),
            Book.acme()
                .file(
                    "okrs/2026-q1/search.md",
                    "title: Improve SEO",
                    "owner: marketing",
                    "kind: aspirational",
                    "key_results:",
                    "  - title: Get leads",
                    "    start: 0",
                    "    target: 50",
                    "    unit: '%'")));
  }

  @Test
  void aFileThatIsMovedToAnotherCycleIsARenegotiation() {
    assertEquals(
        List.of("2026-q2/seo renegotiation cycle: 2026-q1 -> 2026-q2 [2]"),
        changes(seo(), Book.acme().file("okrs/2026-q2/seo.md", SEO)).stream()
            .filter(line -> line.contains("seo"))
            .toList());
  }

  @Test
  void aPersonWhoGoesIsOfTheOrganisation() {
    assertEquals(
        List.of(
            "marketing organisation lead: smith -> - [2]",
            "smith organisation removed: - -> - [2]"),
        changes(
            Book.acme(),
            new Book()
                .file("company.md", "name: ACME")
                .file("teams/marketing.md", "name: Marketing")));
  }

  @Test
  void aCyclesLastDayIsEverybodysDeadline() {
    assertEquals(
        List.of("2026-q1 renegotiation last-day: 2026-03-31 -> 2026-04-15 [3]"),
        changes(
            Book.acme().file("cycles/2026-q1.md", "start: 2026-01-01", "end: 2026-03-31"),
            Book.acme().file("cycles/2026-q1.md", "start: 2026-01-01", "end: 2026-04-15")));
  }
}
