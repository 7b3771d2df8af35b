package plumbline.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.content.source.SourceFile;
import plumbline.model.Cycle;
import plumbline.model.Objective;

/** Two states of the content are read with one memory. */
class ReadingsTest {
  private final Readings readings = new Readings();

  private static SourceFile file(String path, String text) {
    return new SourceFile("content/" + path, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceFile goal(String title) {
    return file("okrs/2026-q1/a.md", "---\ntitle: " + title + "\nowner: company\n---\n");
  }

  private OkrsReader.Result read(SourceFile... files) {
    return OkrsReader.read(List.of(files), Calendars.ENGLISH, Optional.of(readings));
  }

  private Objective objective(SourceFile... files) {
    return read(files).okrs().objectives().get(0);
  }

  @Test
  void aFileWithTheSameBytesIsReadOnce() {
    assertSame(objective(goal("A")), objective(goal("A")));
  }

  @Test
  void aFileWithOtherBytesIsReadAgain() {
    Objective before = objective(goal("A"));
    assertEquals("B", objective(goal("B")).title());
    assertEquals("A", before.title());
  }

  @Test
  void theSameBytesAtAnotherPlaceAreAnotherFile() {
    Objective before = objective(file("okrs/2026-q1/a.md", "---\ntitle: A\nowner: company\n---\n"));
    Objective after = objective(file("okrs/2026-q1/b.md", "---\ntitle: A\nowner: company\n---\n"));
    assertNotSame(before, after);
    assertEquals("b", after.id().path());
  }

  @Test
  void whatIsWrongIsToldOfBothStates() {
    SourceFile wrong = file("okrs/2026-q1/a.md", "---\ntitel: A\nowner: company\n---\n");
    assertEquals(read(wrong).problems(), read(wrong).problems());
    assertEquals(2, read(wrong).problems().size());
  }

  /** A cycle's days follow from other files and the settings too. */
  @Test
  void cyclesAreReadEachTime() {
    SourceFile cycle = file("cycles/2026-q1.md", "---\ntitle: One\n---\n");
    Cycle before = read(cycle).okrs().cycles().get(0);
    Cycle after =
        OkrsReader.read(
                List.of(cycle), new FiscalCalendar(4, Locale.ENGLISH), Optional.of(readings))
            .okrs()
            .cycles()
            .get(0);
    assertNotSame(before, after);
  }

  @Test
  void aFileThatCannotBeReadIsAProblem() {
    SourceFile broken =
        new SourceFile(
            "content/okrs/2026-q1/a.md",
            () -> {
              throw new IOException("gone");
            });
    assertEquals("unreadable-file", read(broken).problems().get(0).code());
  }
}
