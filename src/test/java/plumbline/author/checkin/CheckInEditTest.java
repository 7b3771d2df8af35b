package plumbline.author.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.author.Value.Fields;
import plumbline.author.checkin.CheckInEdit.ByHand;
import plumbline.author.checkin.CheckInEdit.Kind;
import plumbline.content.FiscalCalendar;
import plumbline.content.OkrsReader;
import plumbline.content.source.SourceFile;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;

/** A check-in changes one line of a file, and nothing else. */
class CheckInEditTest {
  private static final CheckInEntry ENTRY =
      new CheckInEntry(
          LocalDate.of(2026, 3, 4),
          Optional.of("12"),
          Fields.none().with("confidence", "0.7").with("note", "Slow: why?"));

  private static final String LINE =
      "{ date: 2026-03-04, value: 12, confidence: 0.7, note: \"Slow: why?\" }";

  private static String edited(String text, String keyResult, Kind kind, CheckInEntry entry)
      throws ByHand {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("content/okrs/2026-q1/a.md", () -> bytes);
    return CheckInEdit.of(file, keyResult, kind, entry).text();
  }

  private static void becomes(String before, String after) throws ByHand {
    String start = "---\ntitle: A # why\nowner: company\nkey_results:\n";
    String end = "---\n\nText --- with\n- { checkins: [] }\n";
    assertEquals(start + after + end, edited(start + before + end, "kr1", Kind.VALUE, ENTRY));
  }

  @Test
  void aLineIsAddedAfterTheLast() throws ByHand {
    becomes(
        """
          - title: B # the first
            target: 20
            checkins:
              # weekly
              - { date: 2026-01-12, value: 3 } # slow
              - date: 2026-02-09
                note: >
                  folded

                  text

          # the second
          - title: C
        """,
        """
          - title: B # the first
            target: 20
            checkins:
              # weekly
              - { date: 2026-01-12, value: 3 } # slow
              - date: 2026-02-09
                note: >
                  folded

                  text
              - %s

          # the second
          - title: C
        """
            .formatted(LINE));
  }

  @Test
  void aLineIsAddedWhereItsDayBelongs() throws ByHand {
    becomes(
        "- target: 20\n  checkins:\n  - {date: 2026-01-12}\n  - {date: 2026-05-01}\n  title: B\n",
        "- target: 20\n  checkins:\n  - {date: 2026-01-12}\n  - "
            + LINE
            + "\n  - {date: 2026-05-01}\n  title: B\n");
    becomes(
        "- title: B\n  target: 20\n  checkins:\n    - {date: 2026-05-01}\n",
        "- title: B\n  target: 20\n  checkins:\n    - " + LINE + "\n    - {date: 2026-05-01}\n");
  }

  @Test
  void theFirstCheckInStartsTheList() throws ByHand {
    becomes(
        "  - title: B\n    target: 20 # all\n  - title: C\n",
        "  - title: B\n    target: 20 # all\n    checkins:\n      - " + LINE + "\n  - title: C\n");
    becomes(
        "  - title: B\n    checkins: # weekly\n    target: 20\n",
        "  - title: B\n    checkins: # weekly\n      - " + LINE + "\n    target: 20\n");
    becomes(
        "  - title: B\n    checkins: []\n    target: 20\n",
        "  - title: B\n    checkins: [" + LINE + "]\n    target: 20\n");
  }

  @Test
  void aListOnOneLineGrowsOnIt() throws ByHand {
    becomes(
        "  - { title: B 😀, target: 20, checkins: [{ date: 2026-01-12 } ] } # one\n",
        "  - { title: B 😀, target: 20, checkins: [{ date: 2026-01-12 }, " + LINE + " ] } # one\n");
    becomes(
        "  - { title: B, target: 20 }\n  - {title: C}\n",
        "  - { title: B, target: 20, checkins: [" + LINE + "] }\n  - {title: C}\n");
    becomes(
        "  - {title: B, target: 20, checkins: [{date: 2026-06-01}]}\n",
        "  - {title: B, target: 20, checkins: [" + LINE + ", {date: 2026-06-01}]}\n");
  }

  @Test
  void aSecondOneOfTheDayChangesTheFirst() throws ByHand {
    becomes(
        "  - title: B\n    target: 20\n    checkins:\n"
            + "      - {date: 2026-03-04, value: 9, confidence: 0.2} # early\n"
            + "      - {date: 2026-03-11}\n",
        "  - title: B\n    target: 20\n    checkins:\n"
            + "      - "
            + LINE
            + " # early\n      - {date: 2026-03-11}\n");
    String onLines =
        "---\n"
            + "key_results:\n"
            + "  - title: B\n"
            + "    checkins:\n"
            + "      - date: 2026-03-04\n"
            + "        value: 9\n"
            + "---\n";
    ByHand byHand = assertThrows(ByHand.class, () -> edited(onLines, "kr1", Kind.VALUE, ENTRY));
    assertTrue(byHand.getMessage().contains("give another --date"), byHand.getMessage());
  }

  @Test
  void aStatedCurrentValueIsBroughtUpToDate() throws ByHand {
    CheckInEntry plain =
        new CheckInEntry(LocalDate.of(2026, 3, 4), Optional.of("12"), Fields.none());
    String before =
        "---\nkey_results:\n  - title: B\n    current: 3 # so far\n    target: 9\n---\n";
    assertEquals(before.replace("3 #", "12 #"), edited(before, "kr1", Kind.VALUE, plain));
  }

  @Test
  void whatIsTickedOffIsOneWord() throws ByHand {
    CheckInEntry stage =
        new CheckInEntry(LocalDate.of(2026, 3, 4), Optional.of("Two: b"), Fields.none());
    String before =
        "---\n"
            + "key_results:\n"
            + "  - id: x\n"
            + "    title: B\n"
            + "    milestones:\n"
            + "      - { title: One, done: false }\n"
            + "      - { title: \"Two: b\", due: 2026-01-09 } # b\n"
            + "      - title: Three\n"
            + "---\n";
    assertEquals(
        before.replace("2026-01-09 }", "2026-01-09, done: true }"),
        edited(before, "x", Kind.MILESTONE, stage));
    CheckInEntry third =
        new CheckInEntry(LocalDate.of(2026, 3, 4), Optional.of("Three"), Fields.none());
    assertEquals(
        before.replace("title: Three\n", "title: Three\n        done: true\n"),
        edited(before, "x", Kind.MILESTONE, third));
    CheckInEntry yes =
        new CheckInEntry(LocalDate.of(2026, 3, 4), Optional.of("true"), Fields.none());
    String question = "---\nkey_results:\n  - title: B\n    done: false # not yet\n---\n";
    assertEquals(question.replace("false", "true"), edited(question, "kr1", Kind.YES_NO, yes));
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() throws ByHand {
    String before = "\uFEFF---\r\nkey_results:\r\n  - title: B\r\n    target: 9\r\n---\r\nText\r\n";
    assertEquals(
        before.replace("target: 9\r\n", "target: 9\r\n    checkins:\r\n      - " + LINE + "\r\n"),
        edited(before, "kr1", Kind.VALUE, ENTRY));
  }

  @Test
  void whatIsSharedByAnAliasIsLeftToItsAuthor() {
    String text =
        "---\nkey_results:\n  - title: A\n    checkins: &c\n      - { date: 2026-01-02 }\n"
            + "  - title: B\n    checkins: *c\n---\n";
    assertThrows(ByHand.class, () -> edited(text, "kr2", Kind.VALUE, ENTRY));
  }

  /** In every objective that the tests know, and the demo's: no other line differs by a byte. */
  @Test
  void inEveryFixtureOneLineDiffers() throws IOException {
    int edited = 0;
    for (Path path : fixtures()) {
      byte[] bytes = Files.readAllBytes(path);
      SourceFile file = new SourceFile("content/okrs/2026-q1/a.md", () -> bytes);
      OkrsReader.Result read = OkrsReader.readAlone(file, new FiscalCalendar(1, Locale.ENGLISH));
      if (read.problems().stream().noneMatch(problem -> problem.isError())) {
        for (Objective objective : read.okrs().objectives()) {
          for (KeyResult keyResult : objective.keyResults()) {
            edited += inFixture(path, file, keyResult);
          }
        }
      }
    }
    assertTrue(edited > 300, edited + " key results");
  }

  private static int inFixture(Path path, SourceFile file, KeyResult keyResult) {
    Kind kind = TypedValue.kind(keyResult);
    Optional<String> value =
        switch (kind) {
          case VALUE -> Optional.of("77");
          case YES_NO -> Optional.of("true");
          case MILESTONE ->
              Optional.of(((Measure.Milestones) keyResult.measure()).list().get(0).title());
        };
    for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))) {
      try {
        String after =
            CheckInEdit.of(file, keyResult.id(), kind, new CheckInEntry(day, value, Fields.none()))
                .text();
        List<String> before = lines(new String(file.readOrThrow(), StandardCharsets.UTF_8));
        List<String> gone = new ArrayList<>(before);
        lines(after).forEach(gone::remove);
        List<String> come = new ArrayList<>(lines(after));
        before.forEach(come::remove);
        boolean one = come.size() <= 1 + gone.size() && gone.size() <= 2 && come.size() <= 3;
        boolean first = gone.isEmpty() && come.size() == 2;
        assertTrue(one || first, path + " " + keyResult.id() + ": " + gone + " to " + come);
      } catch (ByHand e) {
        throw new AssertionError(path + " " + keyResult.id() + ": " + e.getMessage(), e);
      }
    }
    return 1;
  }

  /** With their ends, which must not differ either. */
  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)"));
  }

  private static List<Path> fixtures() {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/resources"));
        Stream<Path> demo = Files.walk(Path.of("content"))) {
      return Stream.concat(tests, demo)
          .filter(path -> path.toString().replace('\\', '/').matches("(.*/)?content/okrs/.*\\.md"))
          .filter(path -> !path.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
