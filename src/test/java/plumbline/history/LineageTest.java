package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Histories;
import plumbline.alignment.Organisations;
import plumbline.link.OkrGraph;
import plumbline.model.ObjectiveId;

/** What a goal continues, as its file says and as Git knows. */
class LineageTest {
  private static final String OLD = "content/okrs/2025-q3/win.md";
  private static final String MOVED = "content/okrs/2025-q4/win.md";

  @Test
  void aGoalContinuesWhatItsFileNamesAndWhatThatFileWas() {
    OkrGraph graph =
        Organisations.files()
            .team("search")
            .objective("win", "search", "carried_from: 2025-q4/win")
            .objective("2025-q4/win", "search")
            .organisation()
            .linked()
            .graph();
    History history =
        Histories.of(
            LocalDate.of(2026, 2, 10),
            folder -> {
              folder.write(OLD, "---\ntitle: Win\nowner: search\n---\n");
              folder.commit("2025-07-05", "First");
              folder.move(OLD, MOVED).commit("2025-10-05", "Carry over");
            });
    assertEquals(
        List.of("2025-q4/win named, there", "2025-q3/win moved 2025-10-05, gone"),
        history
            .ancestors(graph.objective(new ObjectiveId("2026-q1", "win")).orElseThrow(), graph)
            .stream()
            .map(LineageTest::line)
            .toList());
  }

  private static String line(Ancestor one) {
    return one.id()
        + one.revision().map(r -> " moved " + r.date()).orElse(" named")
        + (one.objective().isPresent() ? ", there" : ", gone");
  }
}
