package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check-in is one command, or one question a key result. */
class CheckinCommandTest {
  private static final String MQLS = "content/okrs/2026-q1/get-600-mqls.md";

  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void copy() {
    folder = new Folder(temp).withContentOf(Path.of("."));
  }

  private String[] words(String... words) {
    List<String> all = new ArrayList<>(List.of("checkin"));
    all.addAll(List.of(words));
    all.addAll(List.of("--dir", folder.toString(), "--date", "2026-02-10"));
    return all.toArray(String[]::new);
  }

  private Runs run(String... words) {
    return Runs.of(words(words));
  }

  @Test
  void aValueIsOneMoreLine() {
    String before = folder.text(MQLS);
    Runs run = run("get-600-mqls#adwords", "190", "--confidence", "0.9", "--note", "Ten: to go");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith(MQLS + ": Get 200 MQLs from AdWords"), run.out());
    String last = "note: Two weeks left for the last 18 }\n";
    String line =
        "      - { date: 2026-02-10, value: 190, confidence: 0.9, note: \"Ten: to go\" }\n";
    assertEquals(before.replace(last, last + line), folder.text(MQLS));
    assertEquals(0, Runs.of("check", folder.toString()).code());
  }

  @Test
  void aMilestoneIsNamedByAPartOfItsName() {
    folder.write(MQLS, folder.text(MQLS).replace("2026-01-15, done: true", "2026-01-15"));
    assertEquals(0, run("get-600-mqls#seo", "trade press").code());
    assertTrue(folder.text(MQLS).contains("press\", due: 2026-01-15, done: true }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get-600-mql#adwords | 12 | Did you mean 'get-600-mqls'?",
        "get-600-mqls | 12 | Write one of: get-600-mqls#adwords, get-600-mqls#mass-mail",
        "get-600-mqls#x | 12 | Write one of: get-600-mqls#adwords",
        "get-600-mqls#adwords | many | expected a number",
        "get-600-mqls#seo | Strategy | expected the name of one milestone",
      })
  void whatIsWrongIsSaidWithWhatIsRight(String reference, String value, String words) {
    String before = folder.text(MQLS);
    Runs run = run(reference, value);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(words), run.err());
    assertEquals(before, folder.text(MQLS));
  }

  @Test
  void aConfidenceThatIsNoneIsAProblemWithItsPlaceAndWritesNothing() {
    String before = folder.text(MQLS);
    Runs run = run("get-600-mqls#adwords", "190", "--confidence", "70%");
    assertEquals(1, run.code());
    assertTrue(run.err().contains(MQLS + ":20:53"), run.err());
    assertTrue(run.err().contains("Write 0.70 for 70%."), run.err());
    assertEquals(before, folder.text(MQLS));
  }

  @Test
  void aloneItGoesThroughOnesOwn() {
    Runs run =
        Runs.typing("many\n195\n0.95\nNearly\n\n\nStrategy 2\n\n\n\n", words("--as", "smith"));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("Get 200 MQLs from AdWords by Feb 24 (2026-02-09: 182)"));
    assertTrue(run.err().contains("Found 'many'"), run.err());
    assertTrue(
        folder
            .text(MQLS)
            .contains("{ date: 2026-02-10, value: 195, confidence: 0.95, note: Nearly }"));
    assertEquals(2, run.out().lines().count(), run.out());
  }

  @Test
  void whoCannotBeAskedIsToldWhatToType() {
    Runs run = run("--as", "smith");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("plumbline checkin get-600-mqls#adwords 12"), run.err());
    assertTrue(run("--as", "smitt").err().contains("Did you mean 'smith'?"));
    assertTrue(run("get-600-mqls#adwords").err().contains("Add the value:"));
  }
}
