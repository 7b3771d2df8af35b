package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Organisations;
import plumbline.alignment.Organisations.Files;
import plumbline.alignment.Organisations.Organisation;
import plumbline.model.Objective;

class TracingTest {
  private static Trace trace(String keyResults) {
    Files files = Organisations.files().objective("grow", "company", "key_results:", keyResults);
    Organisation organisation = files.organisation();
    Objective grow = organisation.linked().graph().objectives().get(0);
    return Scores.of(organisation.linked().graph(), organisation.settings()).trace(grow);
  }

  private static List<String> said(Trace trace) {
    return trace.points().stream()
        .map(one -> "%s %.2f %.2f".formatted(one.day(), one.progress(), one.expected()))
        .toList();
  }

  @Test
  void aDayWithAValueIsAPointAndWhatIsUnknownThenDoesNotCount() {
    Trace trace =
        trace(
            """
            - { id: a, title: A, target: 10, checkins: [{ date: 2026-01-19, value: 5 }, { date: 2026-02-02, value: 10 }] }
            - { id: b, title: B, target: 10, checkins: [{ date: 2026-02-02, value: 0 }] }\
            """);
    assertEquals(List.of("2026-01-19 0.50 0.20", "2026-02-02 0.50 0.36"), said(trace));
    assertEquals(1, trace.expectedAtEnd());
  }

  @Test
  void whatIsBeforeTheCycleOrNotKnownYetOrOnlyANoteIsNone() {
    Trace trace =
        trace(
            """
            - { id: a, title: A, target: 10, checkins: [{ date: 2025-12-01, value: 5 }, { date: 2026-01-19, note: Well }, { date: 2026-03-02, value: 10 }] }\
            """);
    assertEquals(List.of(), said(trace));
  }
}
