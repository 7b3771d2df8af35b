package plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsOfFileTest {
  private static Stream<Problem> errors(String path, int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(line -> Problem.error("e", new Location(path, line, 1), "error", ""));
  }

  private static Stream<Problem> warnings(String path, int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(line -> Problem.warning("w", new Location(path, line, 1), "warning", ""));
  }

  private static long count(List<Problem> problems, String path, String code) {
    return problems.stream()
        .filter(one -> one.at().path().equals(path) && one.code().equals(code))
        .count();
  }

  @Test
  void aHundredAreTold() {
    List<Problem> all = errors("a.md", ProblemsOfFile.MOST).toList();
    assertEquals(all, ProblemsOfFile.cut(all));
  }

  @Test
  void theRestIsCountedWhereItBegins() {
    List<Problem> told = ProblemsOfFile.cut(errors("a.md", 120).toList());
    assertEquals(101, told.size());
    Problem last = told.get(100);
    assertEquals("found 20 more problems in this file, expected none", last.message());
    assertEquals(new Location("a.md", 101, 1), last.at());
    assertEquals(Severity.ERROR, last.severity());
  }

  @Test
  void errorsAreToldBeforeWarnings() {
    List<Problem> told =
        ProblemsOfFile.cut(Stream.concat(warnings("a.md", 150), errors("a.md", 30)).toList());
    assertEquals(30, count(told, "a.md", "e"));
    assertEquals(70, count(told, "a.md", "w"));
    Problem more =
        told.stream().filter(one -> one.code().equals("more-problems")).findFirst().orElseThrow();
    assertEquals("found 80 more problems in this file, expected none", more.message());
    assertEquals(Severity.WARNING, more.severity(), "no error is left out");
  }

  @Test
  void aFileThatIsWrongThroughoutCutsNoOthers() {
    List<Problem> told =
        ProblemsOfFile.cut(Stream.concat(errors("b.md", 5), errors("a.md", 500)).toList());
    assertEquals(5, count(told, "b.md", "e"));
    assertEquals("a.md", told.get(0).at().path(), "they are sorted by place");
  }
}
