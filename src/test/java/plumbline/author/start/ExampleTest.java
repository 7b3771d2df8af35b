package plumbline.author.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.author.NewFile;

/** The examples that travel in the jar are the organisations whose pages the tests hold. */
class ExampleTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Map<Example, Path> TESTED =
      Map.of(
          Example.ACME, Path.of("."),
          Example.CUSTOMER_TEAM, SITES.resolve("customer-team"),
          Example.DEALERSHIP, SITES.resolve("dealership"),
          Example.FOOTBALL, SITES.resolve("football-because"),
          Example.MARKET_LEADER, SITES.resolve("market-leader"),
          Example.MARKET_OF_GOALS, SITES.resolve("market-of-goals"),
          Example.MEDIA, SITES.resolve("media-start-up"),
          Example.TRIAL, SITES.resolve("trial-conversion"));

  @ParameterizedTest
  @EnumSource
  void everyFileOfTheTestedOrganisationIsInTheExample(Example example) throws IOException {
    Path tested = TESTED.get(example);
    assertEquals(filesIn(tested), example.files().stream().map(NewFile::path).toList());
    for (NewFile file : example.files()) {
      assertArrayEquals(Files.readAllBytes(tested.resolve(file.path())), file.bytes(), file.path());
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void wordsAreThoseThatPeopleType() {
    assertEquals("market-of-goals", Example.MARKET_OF_GOALS.word());
  }
}
