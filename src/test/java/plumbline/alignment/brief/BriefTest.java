package plumbline.alignment.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Message;
import plumbline.alignment.Organisations;
import plumbline.alignment.Organisations.Files;
import plumbline.alignment.Organisations.Organisation;
import plumbline.score.Scores;

/** Made-up organisations whose brief was written beforehand; all on 10 February 2026. */
class BriefTest {
  /** Of a quarter that is 44 % through. */
  private static String value(String reached, String date) {
    return "key_results: [{ id: k, title: Reach 100 orders, target: 100, checkins: [{ date: "
        + date
        + ", value: "
        + reached
        + " }] }]";
  }

  private static String today(int reached) {
    return value(String.valueOf(reached), "2026-02-09");
  }

  private static List<String> brief(Files files) {
    Organisation organisation = files.organisation();
    Scores scores = Scores.of(organisation.linked().graph(), organisation.settings());
    int stale = organisation.settings().alignment().staleAfterDays();
    return Brief.of(organisation.linked().graph(), scores, organisation.report(), stale)
        .sentences()
        .stream()
        .map(Message::text)
        .toList();
  }

  /** A company goal that a team serves; both are on track. */
  private static Files well() {
    return Organisations.files()
        .team("red")
        .objective("grow", "company", today(60))
        .objective("sell", "red", "supports: grow", today(50));
  }

  @Test
  void whereAllIsWellThereIsNothingToSay() {
    assertEquals(List.of(), brief(well()));
  }

  @Test
  void whatIsBehindIsSaidWithHowLongNobodyLookedAndHowManyWait() {
    Files files =
        well()
            .team("blue")
            .team("green")
            .objective("sell", "red", "supports: grow", value("10", "2026-01-22"))
            .objective("ship", "blue", "supports: grow", "depends_on: sell", today(50))
            .objective("tell", "green", "supports: grow", "depends_on: sell", today(50));
    assertEquals(
        "sell is 0.35 behind; nobody has checked in for 19 days; 2 others wait for it.",
        brief(files).get(0));
  }

  @Test
  void whatIsBehindWithoutMoreIsSaidWithoutMore() {
    Files files = well().objective("sell", "red", "supports: grow", today(10));
    assertEquals(List.of("sell is 0.35 behind."), brief(files));
  }

  @Test
  void ofALineOfGoalsOnlyTheOneIsToldThatTakesMostWithIt() {
    Files files =
        Organisations.files()
            .team("red")
            .objective("grow", "company", today(30))
            .objective("sell", "red", "supports: grow", today(20))
            .objective("call", "red", "supports: sell", today(5));
    assertEquals(List.of("call is 0.40 behind."), brief(files));
  }

  @Test
  void aGoalOfTheCompanyThatNobodyServesComesBeforeATeamThatIsALittleBehind() {
    Files files =
        well()
            .objective("delight", "company", "kind: committed", today(60))
            .objective("sell", "red", "supports: grow", today(25));
    assertEquals(List.of("Nobody serves delight.", "sell is 0.20 behind."), brief(files));
  }

  @Test
  void anIslandIsNamedWithWhatIsWrong() {
    Files files =
        well()
            .team("blue")
            .objective("one", "blue", today(50))
            .objective("two", "blue", today(50))
            .objective("three", "blue", today(50));
    assertEquals(
        List.of("blue is grossly out of alignment: Island team."), brief(files), "no more");
  }

  @Test
  void ofManyIslandsTheirNumberIsToldAndTheWorst() {
    Files files = well();
    for (int team = 0; team < 5; team++) {
      files = files.team("t" + team);
      for (int goal = 0; goal <= team; goal++) {
        files = files.objective("g" + team + goal, "t" + team, today(50));
      }
    }
    assertEquals(List.of("4 teams are grossly out of alignment, t4 the most."), brief(files));
  }

  @Test
  void goalsThatNobodyLooksAtAreOneSentence() {
    Files files = well().objective("ask", "red", "supports: grow", value("60", "2026-01-06"));
    assertEquals(List.of("Nobody has checked in on ask for 35 days."), brief(files));
    files = files.objective("help", "red", "supports: grow", value("60", "2026-01-02"));
    assertEquals(
        List.of(
            "Nobody has checked in on 2 objectives for more than 30 days; the longest without is"
                + " help, for 39 days."),
        brief(files));
  }

  @Test
  void ofACycleThatIsOverNothingIsSaid() {
    Files files =
        well()
            .objective("sell", "red", "supports: grow", today(10))
            .with(
                "cycles/2026-q1.md",
                "---\nstart: 2026-01-01\nend: 2026-03-31\nstatus: closed\n---\n");
    assertEquals(List.of(), brief(files));
  }

  @Test
  void whatIsGrossAndHoldsForManyIsOneSentence() {
    Files files = well();
    for (int i = 0; i < 7; i++) {
      files = files.objective("alone-" + i, "company", "kind: committed", today(60));
    }
    assertEquals(List.of("Unserved objective holds for 7 of 8, alone-0 among them."), brief(files));
  }

  @Test
  void fiveAreEnough() {
    Files files = well();
    for (int i = 0; i < 5; i++) {
      files = files.objective("alone-" + i, "company", "kind: committed", today(60 - i));
    }
    for (int i = 0; i < 3; i++) {
      files = files.objective("late-" + i, "red", "supports: grow", today(10 + 5 * i));
    }
    List<String> sentences = brief(files);
    assertEquals(Brief.MOST, sentences.size());
    assertEquals("late-0 is 0.35 behind.", sentences.get(0));
    assertEquals("Nobody serves alone-4.", sentences.get(1), "of which most is left");
  }
}
