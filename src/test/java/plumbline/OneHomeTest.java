package plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Status;

/** What is settled, expected, overdue and over is decided in {@code score} and {@code model}. */
@AnalyzeClasses(packages = "plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class OneHomeTest {
  private static final Path MAIN = Path.of("src/main/java/plumbline");

  /** A day held against a cycle's last one: {@code asOf.isAfter(cycle.end())}. */
  private static final Pattern IS_OVER =
      Pattern.compile(
          "(asOf|asOf\\(\\)|today)\\s*\\.is(After|Before)\\(.*\\.(end|start)\\(\\)\\)"
              + "|\\.end\\(\\)\\.is(After|Before)\\(.*asOf");

  @ArchTest
  static final ArchRule PAGES_DO_NOT_ASK_WHETHER_A_GOAL_IS_DONE_OR_ENDED =
      noClasses()
          .that()
          .resideInAnyPackage("plumbline.page..", "plumbline.render..", "plumbline.alignment..")
          .should()
          .accessField(Status.class, "DONE")
          .orShould()
          .accessField(Status.class, "DROPPED")
          .orShould()
          .accessField(Status.class, "DEFERRED");

  @ArchTest
  static final ArchRule PAGES_TAKE_DUE_DAYS_AND_PHASES_AS_THEY_ARE_DECIDED =
      noClasses()
          .that()
          .resideInAnyPackage("plumbline.page..", "plumbline.render..")
          .should()
          .callMethod(KeyResult.class, "due")
          .orShould()
          .callMethod(Cycle.class, "status");

  @Test
  void noOtherRoomHoldsTheDayAgainstACyclesEnds() throws IOException {
    assertTrue(IS_OVER.matcher("if (asOf.isAfter(cycle.end())) {").find());
    assertTrue(IS_OVER.matcher("return cycle.end().isBefore(scores().asOf());").find());
    assertEquals(
        List.of(), Stream.of("page", "render", "alignment").flatMap(OneHomeTest::found).toList());
  }

  private static Stream<String> found(String room) {
    try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(OneHomeTest::linesOf)
          .filter(line -> IS_OVER.matcher(line).find())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
