package plumbline.render.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.model.Location;
import plumbline.model.Problem;

/** What the formats make of problems that no organisation of the tests has. */
class CheckAnswerTest {
  private static CheckAnswer answer(Problem... problems) {
    return new CheckAnswer(List.of(problems), List.of(), Optional.empty(), "goals/", false);
  }

  private static Problem problem(int line, int column, String message) {
    return Problem.error("a-code", new Location("content/a.md", line, column), message, "");
  }

  @Test
  void whatConcernsAWholeFileStandsOnItsFirstLine() {
    CheckAnswer answer = answer(problem(0, 0, "found x"));
    assertEquals(
        "::error file=goals/content/a.md,line=1,title=error%3A a-code::Found x.\n",
        CheckGithub.of(answer));
    assertTrue(CheckGitlab.of(answer).contains("\"begin\": 1"));
    assertTrue(CheckSarif.of(answer).contains("\"startLine\": 1\n"), CheckSarif.of(answer));
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    String xml = CheckJunit.of(answer(problem(1, 1, "found \uD800 \uFFFE \uD83D\uDE00")));
    assertTrue(xml.contains("Found · · \uD83D\uDE00."), xml);
    assertFalse(xml.contains("\uFFFE"), xml);
  }

  @Test
  void theSameTwiceHasTwoNames() {
    List<CheckRemark> remarks = answer(problem(1, 1, "x"), problem(2, 1, "x")).remarks();
    assertNotEquals(remarks.get(0).fingerprint(), remarks.get(1).fingerprint());
    String xml = CheckJunit.of(answer(problem(1, 1, "x"), problem(2, 1, "x")));
    assertTrue(xml.contains("name=\"goals/content/a.md: a-code\""), xml);
    assertTrue(xml.contains("name=\"goals/content/a.md: a-code (2)\""), xml);
  }

  @Test
  void noTextBecomesALinkOrAPlaceForAnArgument() {
    String sarif = CheckSarif.of(answer(problem(1, 1, "found [a](https://b) {0}")));
    assertTrue(sarif.contains("\"Found [a\\\\](https://b) {{0}}.\""), sarif);
  }

  @Test
  void noTextBeginsACommandOfItsOwn() {
    String lines = CheckGithub.of(answer(problem(1, 1, "x\r\n::error::y")));
    assertEquals(1, lines.lines().count());
    assertTrue(Stream.of("\r", "\n::").noneMatch(lines::contains), lines);
  }
}
