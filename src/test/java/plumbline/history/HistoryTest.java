package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.change.Change;
import plumbline.change.ItemChange;
import plumbline.change.Value;
import plumbline.config.Settings;
import plumbline.content.Calendars;
import plumbline.content.OkrsReader;
import plumbline.content.source.ContentFolder;
import plumbline.history.Goalpost.Move;
import plumbline.model.KeyResult;
import plumbline.model.ObjectiveId;

class HistoryTest {
  private static final String WIN = "content/okrs/2026-q1/win.md";
  private static final String LATER = "2030-01-01";

  @TempDir Path dir;
  private GitFolder folder;

  @BeforeEach
  void anObjective() {
    folder = GitFolder.in(dir);
    folder.write("content/company.md", "---\nname: ACME\n---\n");
    folder.write("content/teams/search.md", "---\nname: Search\n---\n");
    folder.write(
        WIN,
        """
        ---
        title: Win readers
        owner: search
        key_results:
          - id: kr1
            title: More readers
            target: 60
            unit: "%"
            due: 2026-03-01
            current: 10
          - id: kr2
            title: Faster pages
            target: 5
        ---
        Because.
        """);
    folder.commit("2026-01-05", "The goals");
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void aCommitIsToldByWhatItChanged() throws IOException {
    folder.edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    folder.edit(WIN, "owner: search", "owner: company").commit("2026-02-04", "Hand over");
    assertEquals(
        List.of(
            "Hand over: 2026-q1/win owner search → company",
            "Lower: 2026-q1/win target kr1 60 % → 50 %",
            "The goals: 2026-q1/win added, company added, search added"),
        told());
  }

  @Test
  void commitsThatDoNotTouchTheContentAreNotTold() throws IOException {
    folder.write("README.md", "x").write("content/README.md", "y").commit("2026-02-01", "Docs");
    folder.write("content/assets/x.md", "x").write("content/.hidden.md", "y");
    folder.commit("2026-02-02", "Assets");
    folder.write("content/site.yaml", "title: T\n").commit("2026-02-03", "Settings");
    assertEquals(List.of("The goals"), subjects());
  }

  @Test
  void commitsAfterTheDayAreNotKnown() throws IOException {
    folder.edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    folder.edit(WIN, "target: 50", "target: 40").commit("2026-02-04", "Lower again");
    assertEquals(List.of("Lower", "The goals"), subjects(LocalDate.of(2026, 2, 3)));
    assertEquals(List.of(), subjects(LocalDate.of(2026, 1, 4)));
  }

  @Test
  void aChangeOnABranchIsToldOnceOfTheCommitThatMadeIt() throws IOException {
    folder.branch("side").edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    folder.checkout("main").edit(WIN, "due: 2026-03-01", "due: 2026-03-20");
    folder.commit("2026-02-04", "Later");
    folder.merge("side", "2026-02-05");
    assertEquals(List.of("Later", "Lower", "The goals"), subjects());
    assertEquals(
        List.of("60→50 % 2026-03-01→2026-03-01", "60→60 % 2026-03-01→2026-03-20"),
        moves("win", "kr1").stream().map(HistoryTest::numbers).toList());
  }

  @Test
  void whatAMergeItselfDecidesIsToldOfTheMerge() throws IOException {
    folder.branch("side").edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    folder.checkout("main").edit(WIN, "target: 60", "target: 55").commit("2026-02-04", "Less");
    folder.mergeKeeping("side");
    folder.edit(WIN, "target: 55", "target: 52").commit("2026-02-05", "Merge");
    assertEquals("Merge: 2026-q1/win target kr1 55 % → 52 %", told().get(0));
    assertEquals(4, told().size());
  }

  @Test
  void aFileIsFollowedThroughItsNames() throws IOException {
    folder.edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    String there = "content/okrs/2026-q1/search/readers.md";
    folder.move(WIN, there).commit("2026-02-04", "Move");
    folder.move(there, "content/okrs/2026-q1/readers.md");
    folder.edit("content/okrs/2026-q1/readers.md", "title: Win readers", "title: Win new readers");
    folder.commit("2026-02-05", "Rename with an edit");
    folder.write(WIN, "---\ntitle: Another\nowner: search\n---\n").commit("2026-02-06", "Reuse");
    assertEquals(List.of("Rename with an edit", "Move", "Lower", "The goals"), subjects("readers"));
    assertEquals(List.of("Reuse"), subjects("win"));
    assertEquals(1, moves("readers", "kr1").size());
  }

  @Test
  void aFileIsFollowedWhenOneBranchRenamesItAndAnotherEditsIt() throws IOException {
    String there = "content/okrs/2026-q1/readers.md";
    folder.branch("side").move(WIN, there).commit("2026-02-03", "Rename");
    folder.checkout("main").edit(WIN, "target: 60", "target: 50").commit("2026-02-04", "Lower");
    folder.mergeKeeping("side").move(WIN, there).commit("2026-02-05", "Merge");
    assertEquals(List.of("Lower", "Rename", "The goals"), subjects());
    assertEquals(List.of("Lower", "Rename", "The goals"), subjects("readers"));
    assertEquals(1, moves("readers", "kr1").size());
  }

  @Test
  void aVersionWithAnErrorIsPassedOver() throws IOException {
    String good = read(WIN);
    folder.write(WIN, "---\ntitle: [\n---\n").commit("2026-02-03", "Broken");
    folder.write(WIN, "<<<<<<< a\n" + good).commit("2026-02-04", "Broken still");
    folder.write(WIN, good.replace("target: 60", "target: 50")).commit("2026-02-05", "Mended");
    assertEquals("Mended: 2026-q1/win target kr1 60 % → 50 %", told().get(0));
    assertEquals(List.of("Mended", "The goals"), subjects());
  }

  @Test
  void aRemovedFileIsToldAndForgotten() throws IOException {
    folder.delete(WIN).commit("2026-02-03", "Give up");
    assertEquals("Give up: 2026-q1/win removed", told().get(0));
    assertEquals(GoalHistory.NONE, goal("win"));
  }

  @Test
  void aFileThatComesAgainGoesOn() throws IOException {
    String text = read(WIN);
    folder.delete(WIN).commit("2026-02-03", "Give up");
    folder.write(WIN, text.replace("target: 60", "target: 30")).commit("2026-02-04", "Again");
    assertEquals(List.of("Again", "Give up", "The goals"), subjects("win"));
    assertEquals(
        List.of("60→30 % 2026-03-01→2026-03-01"),
        moves("win", "kr1").stream().map(HistoryTest::numbers).toList());
  }

  @Test
  void aKeyResultThatComesAgainIsMoved() throws IOException {
    String text = read(WIN);
    folder.write(WIN, text.replaceAll("(?s)  - id: kr1.*?  - id: kr2", "  - id: kr2"));
    folder.commit("2026-02-03", "Without");
    assertEquals(Optional.empty(), Optional.ofNullable(goal("win").keyResults().get("kr1")));
    folder.write(WIN, text.replace("target: 60", "target: 30")).commit("2026-02-04", "With");
    assertEquals(1, moves("win", "kr1").size());
    assertEquals("2026-01-05", goal("win").keyResults().get("kr1").since().date().toString());
  }

  @Test
  void aKeyResultIsFollowedThroughItsIds() throws IOException {
    folder.edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    folder.edit(WIN, "id: kr1", "id: readers").commit("2026-02-04", "Rename");
    assertEquals(1, moves("win", "readers").size());
  }

  @Test
  void aReasonIsATrailerOrTheNoteOfACheckInOfTheSameCommit() throws IOException {
    folder.edit(WIN, "target: 60", "target: 50");
    folder.commit("2026-02-03", "Lower\n\nReason: fewer people\u0007\nSigned-off-by: A");
    folder.edit(WIN, "target: 50", "target: 40");
    folder.edit(
        WIN,
        "    current: 10\n",
        "    current: 10\n    checkins:\n"
            + "      - { date: 2026-02-04, value: 12, note: The market fell }\n");
    folder.commit("2026-02-04", "Check in");
    folder.edit(WIN, "target: 40", "target: 30").commit("2026-02-05", "Lower");
    assertEquals(
        List.of(Optional.of("fewer people·"), Optional.of("The market fell"), Optional.empty()),
        moves("win", "kr1").stream().map(Move::reason).toList());
  }

  @Test
  void progressDoesNotMoveAGoalpost() throws IOException {
    folder.edit(WIN, "current: 10", "current: 20").commit("2026-02-03", "More");
    folder
        .edit(WIN, "title: More readers", "title: Many more readers")
        .commit("2026-02-04", "Word");
    assertEquals(List.of(), moves("win", "kr1"));
  }

  @Test
  void valuesAreWhatWasStatedAndMeasuredAndCheckInsWin() throws IOException {
    folder.edit(WIN, "current: 10", "current: 20").commit("2026-02-03", "More");
    folder.edit(WIN, "current: 20", "current: 30").commit("2026-02-04", "More");
    folder.edit(
        WIN,
        "    current: 30\n",
        "    checkins:\n"
            + "      - { date: 2026-02-04, value: 33 }\n      - { date: 2026-02-08, value: 40 }\n");
    folder.commit("2026-02-08", "Check in");
    assertEquals(
        List.of("2026-01-05 10 stated", "2026-02-03 20 stated", "2026-02-04 33", "2026-02-08 40"),
        values("2026-02-10"));
    assertEquals(List.of("2026-01-05 10 stated", "2026-02-03 20 stated"), values("2026-02-03"));
  }

  @Test
  void valuesInAnotherUnitAreNotShown() throws IOException {
    folder.edit(WIN, "unit: \"%\"", "unit: readers").edit(WIN, "current: 10", "current: 10000");
    folder.commit("2026-02-03", "Absolute");
    assertEquals(List.of("2026-02-03 10000 stated"), values(LATER));
  }

  @Test
  void anObjectiveThatIsCarriedOverBeginsAnew() throws IOException {
    folder.edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    String next = "content/okrs/2026-q2/win.md";
    folder.move(WIN, next).edit(next, "target: 50", "target: 40").commit("2026-04-01", "Next");
    GoalHistory goal = history(LATER).goals().get(new ObjectiveId("2026-q2", "win"));
    assertEquals(
        List.of("2026-q1/win Win readers 2026-04-01"),
        goal.origins().stream()
            .map(o -> o.id() + " " + o.title() + " " + o.revision().date())
            .toList());
    assertEquals(List.of(), goal.keyResults().get("kr1").moves());
    assertEquals("2026-04-01", goal.keyResults().get("kr1").since().date().toString());
    assertEquals(3, goal.entries().size());
  }

  @Test
  void aShallowCloneDoesNotSayThatItsOldestCommitMadeEverything() throws IOException {
    String lower = folder.edit(WIN, "target: 60", "target: 50").commit("2026-02-03", "Lower");
    folder.edit(WIN, "target: 50", "target: 40").commit("2026-02-04", "Lower again");
    folder.shallowAt(lower);
    History history = history(LATER);
    assertTrue(history.shallow());
    assertEquals(List.of("Lower again"), subjects());
    assertEquals(1, moves("win", "kr1").size());
  }

  @Test
  void manyFilesThatMoveAtOnceAreFollowed() throws IOException {
    for (int i = 0; i < 300; i++) {
      String text = "---\ntitle: Goal " + i + "\nowner: search\n---\n";
      folder.write("content/okrs/2026-q1/old/g" + i + ".md", text);
    }
    folder.commit("2026-01-06", "Many");
    for (int i = 0; i < 300; i++) {
      folder.move(
          "content/okrs/2026-q1/old/g" + i + ".md", "content/okrs/2026-q1/new/g" + i + ".md");
    }
    folder.commit("2026-01-07", "Moved");
    assertEquals(List.of("Moved", "Many"), subjects("new/g7"));
  }

  private History history(String known) throws IOException {
    try (Repository repository = Repository.around(dir).orElseThrow()) {
      Settings settings = Settings.defaults(LocalDate.parse(known));
      ContentFolder content = ContentFolder.list(dir.resolve("content"));
      Present present =
          new Present(
              content, OkrsReader.read(content.files(), Calendars.ENGLISH).okrs(), settings);
      return History.of(repository, repository.head().orElseThrow(), present);
    }
  }

  private GoalHistory goal(String path) throws IOException {
    return history(LATER).goals().getOrDefault(new ObjectiveId("2026-q1", path), GoalHistory.NONE);
  }

  private List<Move> moves(String path, String keyResult) throws IOException {
    return goal(path).keyResults().get(keyResult).moves();
  }

  private List<String> values(String known) throws IOException {
    KeyResult keyResult =
        OkrsReader.readAlone(
                new plumbline.content.source.SourceFile(WIN, () -> read(WIN).getBytes("UTF-8")),
                Calendars.ENGLISH)
            .okrs()
            .objectives()
            .get(0)
            .keyResults()
            .get(0);
    return goal("win").values(keyResult, LocalDate.parse(known)).stream()
        .map(p -> p.date() + " " + p.value() + (p.revision().isPresent() ? " stated" : ""))
        .toList();
  }

  private List<String> subjects(String path) throws IOException {
    return goal(path).entries().stream().map(entry -> entry.revision().subject()).toList();
  }

  private List<String> subjects() throws IOException {
    return history(LATER).entries().stream().map(entry -> entry.revision().subject()).toList();
  }

  private List<String> told() throws IOException {
    return history(LATER).entries().stream()
        .map(
            entry ->
                entry.revision().subject()
                    + ": "
                    + String.join(
                        ", ", entry.changes().stream().flatMap(HistoryTest::lines).toList()))
        .toList();
  }

  private static Stream<String> lines(ItemChange change) {
    return change.changes().stream().map(one -> change.item().id() + " " + line(one));
  }

  private static String line(Change change) {
    String values =
        change.before().isEmpty() && change.after().isEmpty()
            ? ""
            : " " + text(change.before()) + " → " + text(change.after());
    return change.aspect().word()
        + change.keyResult().flatMap(Change.KeyResultName::after).map(id -> " " + id).orElse("")
        + values;
  }

  private static String text(Optional<Value> value) {
    return value
        .map(
            v ->
                v instanceof Value.Amount amount
                    ? amount.number() + " " + amount.unit()
                    : v instanceof Value.Name name ? name.text() : v.toString())
        .orElse("-");
  }

  private static String numbers(Move move) {
    plumbline.model.Measure.Numeric was = (plumbline.model.Measure.Numeric) move.before().measure();
    plumbline.model.Measure.Numeric is = (plumbline.model.Measure.Numeric) move.after().measure();
    return was.target()
        + "→"
        + is.target()
        + " "
        + is.unit()
        + " "
        + move.before().due().orElseThrow()
        + "→"
        + move.after().due().orElseThrow();
  }

  private String read(String path) {
    try {
      return java.nio.file.Files.readString(dir.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> subjects(LocalDate known) throws IOException {
    return history(known.toString()).entries().stream().map(e -> e.revision().subject()).toList();
  }
}
