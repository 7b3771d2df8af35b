package plumbline.page.why;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.alignment.rules.Rules;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.model.Objective;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ShareViewMaker;
import plumbline.page.objective.KpiLineMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.score.KeyResultScore;
import plumbline.view.Explanation;
import plumbline.view.Meter;
import plumbline.view.ShareView;

/** What stands behind a number: its formula, with the figures in it. */
class ScoreExplanationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

  private static Site demo() throws IOException {
    return Site.of(
        Pipeline.check(
                Input.of(ContentFolder.list(Path.of("content")), Flags.none(DAY)), RunListener.NONE)
            .analysis());
  }

  private static Site site(Book book) {
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static Site with(String... lines) {
    return site(Book.acme().objective("2026-q1/top", lines));
  }

  private static Objective top(Site site) {
    return Book.objective(site.graph(), "2026-q1/top");
  }

  private static List<String> formulas(Site site, String id) {
    Objective objective = Book.objective(site.graph(), id);
    return new ScoreExplanation(site).of(objective).formulas();
  }

  private static List<String> ofKeyResult(Site site, Objective objective, int index) {
    KeyResultScore score = site.scores().of(objective).keyResults().get(index);
    return new ScoreExplanation(site).of(objective, score).formulas();
  }

  private static String last(List<String> formulas) {
    return formulas.get(formulas.size() - 1);
  }

  @Test
  void anObjectivesColourIsItsScoreAgainstWhatIsExpected() throws IOException {
    assertEquals(
        List.of(
            "Weighted mean of the key results that have a value:"
                + " (0.91 + 0.92 + 1.00) ÷ 3 = 0.94.",
            "Expected today, the same mean of what each should be at:"
                + " (0.74 + 1.00 + 1.00) ÷ 3 = 0.91.",
            "On track: 0.94 ÷ 0.91 expected today = 1.03;"
                + " on track from 1.00, off track below 0.40."),
        formulas(demo(), "2026-q1/get-600-mqls"));
  }

  @Test
  void ofAFinishedOrGradedKeyResultNothingIsExpectedAnyMore() {
    Site site =
        with(
            "key_results:",
            "  - { title: A, target: 10, current: 8, status: done }",
            "  - { title: B, target: 10, current: 8, score: 0.9 }");

    assertEquals(
        List.of(
            "(current − start) ÷ (target − start) = (8 − 0) ÷ (10 − 0) = 0.80.",
            "At risk: the grade is 0.80; on track from 1.00, off track below 0.40."),
        ofKeyResult(site, top(site), 0));
    assertEquals(
        List.of(
            "The author’s grade: 0.90.",
            "(current − start) ÷ (target − start) = (8 − 0) ÷ (10 − 0) = 0.80.",
            "At risk: the grade is 0.90; on track from 1.00, off track below 0.40."),
        ofKeyResult(site, top(site), 1));
  }

  @Test
  void theBarOfAFinishedKeyResultHasNoTick() {
    Site site = with("key_results: [{ title: A, target: 10, current: 8, status: done }]");
    KeyResultScore score = site.scores().of(top(site)).keyResults().get(0);

    assertEquals(
        Optional.empty(),
        new GoalLineMaker(site, new Links("x.html")).meter(top(site), score).expected());
  }

  /** The case: 0.449 of 0.4494 was written as 0.45 ÷ 0.45 = 1.00, and at risk below 1.00. */
  @Test
  void aRoundedFigureNeverLooksLikeTheLimitThatItIsBelow() {
    Site site = with("key_results: [{ title: A, target: 1000, current: 449 }]");

    assertEquals(
        "At risk: 0.4490 ÷ 0.4494 expected today = 0.999;"
            + " on track from 1.00, off track below 0.40.",
        last(ofKeyResult(site, top(site), 0)));
    Meter meter = new GoalLineMaker(site, new Links("x.html")).meter(top(site));
    assertEquals(Optional.of("0.4490"), meter.score());
    assertEquals(Optional.of("0.4494"), meter.expected());
  }

  @Test
  void aGradeJustBelowALimitHasTheDigitsThatTellSo() {
    Site site =
        with(
            "kind: aspirational",
            "status: done",
            "key_results:",
            "  - { title: A, target: 1000, current: 697 }",
            "  - { title: B, target: 1000, current: 699.9 }");

    assertEquals(
        List.of(
            "Weighted mean of the key results that have a value: (0.697 + 0.6999) ÷ 2 = 0.698.",
            "At risk: the grade is 0.698; on track from 0.70, off track below 0.40."),
        formulas(site, "2026-q1/top"));
  }

  /** The case: the graded one was written as a dash with its weight, and counted in the divisor. */
  @Test
  void whatIsExpectedIsTheMeanOfThoseOfWhichSomethingIs() {
    Site site =
        with(
            "key_results:",
            "  - { title: A, target: 10, current: 4, weight: 1 }",
            "  - { title: B, score: 0.2, weight: 3 }");

    assertEquals(
        List.of(
            "Weighted mean of the key results that have a value:"
                + " (0.40 × 1 + 0.20 × 3) ÷ 4 = 0.25.",
            "Expected today, the same mean of what each should be at: (0.45) ÷ 1 = 0.45.",
            "At risk: 0.25 ÷ 0.45 expected today = 0.56;"
                + " on track from 1.00, off track below 0.40."),
        formulas(site, "2026-q1/top"));
  }

  @Test
  void aKeyResultsColourHasTheFiguresOfItsOwn() throws IOException {
    Site demo = demo();
    Objective mqls = Book.objective(demo.graph(), "2026-q1/get-600-mqls");
    assertEquals(
        "On track: 0.91 ÷ 0.74 expected today = 1.23; on track from 1.00, off track below 0.40.",
        last(ofKeyResult(demo, mqls, 0)));
    assertEquals(
        "At risk: 0.92 ÷ 1.00 expected today = 0.92; on track from 1.00, off track below 0.40.",
        last(ofKeyResult(demo, mqls, 1)));
  }

  @Test
  void aGradeIsComparedWithTheLimitsAlone() {
    Site site = with("kind: aspirational", "score: 0.5", "key_results: [{ title: A, done: true }]");
    assertEquals(
        "At risk: the grade is 0.50; on track from 0.70, off track below 0.40.",
        last(formulas(site, "2026-q1/top")));
  }

  @Test
  void whatIsOutdatedSaysAfterHowManyDays() {
    Site site =
        with(
            "key_results:",
            "  - title: A",
            "    start: 0",
            "    target: 10",
            "    checkins: [{ date: 2026-01-05, value: 4 }]");
    String days = Integer.toString(site.settings().alignment().staleAfterDays());
    String outdated =
        "Outdated: the last value is more than " + days + " days old, too old to tell.";
    assertEquals(outdated, last(formulas(site, "2026-q1/top")));
    assertEquals(outdated, last(ofKeyResult(site, top(site), 0)));
  }

  @Test
  void whereNothingIsExpectedYetNothingIsDivided() {
    Site site = with("key_results: [{ title: A, milestones: [{ title: M, due: 2026-03-01 }] }]");
    assertEquals(
        "Not due yet: nothing is expected yet, and the progress is 0.00.",
        last(formulas(site, "2026-q1/top")));
  }

  @Test
  void aGoalWithoutAScoreSaysWhyThereIsNone() {
    assertEquals(
        List.of("It has no key results, and its author gave no grade."),
        formulas(with(), "2026-q1/top"));
    Site site =
        with(
            "key_results:",
            "  - { title: A, start: 0, target: 10 }",
            "  - { title: B, start: 0, target: 10, status: dropped, current: 5 }",
            "  - { title: C }");
    assertEquals("Why no score", new ScoreExplanation(site).of(top(site)).question());
    assertEquals(
        "None of its key results counts. Active or done, but without a value yet: 2."
            + " Neither active nor done: 1.",
        formulas(site, "2026-q1/top").get(0));
    assertEquals(
        "No value is known yet: the first check-in gives the score.",
        ofKeyResult(site, top(site), 0).get(0));
    assertEquals(
        List.of("Nothing is measured, so there is nothing to compute a score from."),
        ofKeyResult(site, top(site), 2));
  }

  @Test
  void aShareIsTheAlignedAmongTheLive() {
    Site site = with();
    ShareView share = ShareViewMaker.of(site.words(), 11, 1, 2);
    Explanation why = new ShareExplanation(site).ofTeam(share).orElseThrow();
    assertEquals("Why 79 % aligned", why.question().replace('\u00A0', ' '));
    assertEquals(
        List.of(
            "Aligned ÷ live objectives = 11 ÷ 14 = 79 %.",
            "Explained (not aligned, and the author says why): 1."
                + " Unexplained (not aligned, and nobody says why): 2."),
        why.formulas().subList(0, 2).stream().map(one -> one.replace('\u00A0', ' ')).toList());
    ShareView none = ShareViewMaker.of(site.words(), 0, 0, 0);
    assertEquals(Optional.empty(), new ShareExplanation(site).ofCycle(none));
  }

  @Test
  void aKpiIsMetInTheDirectionOfItsTarget() throws IOException {
    Site demo = demo();
    Objective adwords =
        Book.objective(demo.graph(), "2026-q1/marketing/improve-the-adwords-campaign");
    List<String> formulas =
        adwords.keyResults().stream()
            .flatMap(one -> new KpiLineMaker(demo, new Links("x")).why(one).stream())
            .flatMap(why -> why.formulas().stream())
            .map(one -> one.replace('\u00A0', ' '))
            .toList();
    assertEquals(
        List.of(
            "Click-through rate of the search ads: 3.8 % now, at least 3.5 % wanted."
                + " (current − start) ÷ (target − start) = (3.8 − 2.1) ÷ (3.5 − 2.1) = 1.21.",
            "Cost per MQL: 68 USD now, at most 60 USD wanted."
                + " (current − start) ÷ (target − start) = (68 − 95) ÷ (60 − 95) = 0.77."),
        formulas);
  }
}
