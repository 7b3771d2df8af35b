package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.alignment.Organisations;

/** Which words and dates are worth a hint. */
class HintsTest {
  private static long hints(String rule, Organisations.Files files) {
    return files.report().hints().stream().filter(hint -> hint.rule().equals(rule)).count();
  }

  private static Organisations.Files titled(String title, String keyResults) {
    return Organisations.files()
        .with(
            "okrs/2026-q1/a.md",
            "---\ntitle: \""
                + title
                + "\"\nowner: company\nkey_results: ["
                + keyResults
                + "]\n---\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Get 600 MQLs, 1",
    "Increase revenue to $500K, 1",
    "Increase Q1 revenue to $500K, 1",
    "Grow the sales team by 15 %, 1",
    "Get 10K signups from the Americas, 1",
    "Sell 900 by the end of Q1, 1",
    "Increase revenue, 0",
    "Be the #1 bakery, 0",
    "Win 2026, 0",
    "Grow in Q1, 0",
    "Build a stronger sales team by hiring 5 new reps by the end of Q1, 0",
    "Develop 3 new methods for driving employee engagement by the end of Q1, 0",
    "Serve B2B customers, 0",
  })
  void aNumberAloneIsNoObjective(String title, long expected) {
    assertEquals(
        expected, hints("objective-is-a-number", titled(title, "{ id: k, title: k, target: 1 }")));
  }

  @ParameterizedTest
  @CsvSource({
    "Launch a newsletter, 'done: false', 1",
    "Launch a newsletter, '', 1",
    "LAUNCH a newsletter, 'milestones: [{ title: a }]', 1",
    "Launch 3 newsletters, 'target: 3', 0",
    "Contact 100 % of the customers, 'target: 100', 1",
    "Contacts made, 'target: 100', 0",
    "Interview 5 people a week, 'at_least: 5', 0",
    "Visit 5 shops a week, 'at_least: 5', 1",
    "Newsletter sent, 'done: false', 0",
    "…, 'done: false', 0",
  })
  void anActivityIsToldByItsFirstWord(String title, String measure, long expected) {
    String keyResult = "{ id: k, title: \"" + title + "\", " + measure + " }";
    assertEquals(expected, hints("activity-not-outcome", titled("Grow", keyResult)));
  }

  private static Organisations.Files due(String... days) {
    StringBuilder all = new StringBuilder();
    for (String day : days) {
      String due = day.isEmpty() ? "" : ", due: " + day;
      all.append("{ title: x, target: 1%s }, ".formatted(due));
    }
    return titled("Grow", all.toString());
  }

  @Test
  void threeOnTheLastDayAreTooManyAndTheDefaultCounts() {
    String end = "2026-03-31";
    assertEquals(1, hints("all-due-last-day", due(end, end, "")));
    assertEquals(0, hints("all-due-last-day", due(end, end)));
    assertEquals(0, hints("all-due-last-day", due(end, end, "2026-03-30")));
  }

  @Test
  void withoutAnyDateOnlyThatIsTold() {
    assertEquals(0, hints("all-due-last-day", due("", "", "")));
    assertEquals(1, hints("kr-without-date", due("", "", "")));
    assertEquals(0, hints("kr-without-date", due("", "2026-03-31")));
    assertEquals(0, hints("kr-without-date", titled("Grow", "")));
  }

  @Test
  void datedMilestonesAreDates() {
    String stages = "{ title: x, milestones: [{ title: a, due: 2026-02-01 }] }";
    assertEquals(0, hints("kr-without-date", titled("Grow", stages)));
    assertEquals(
        0, hints("all-due-last-day", titled("Grow", stages + "," + stages + "," + stages)));
  }
}
