package plumbline.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fuzzers start from, and what they have found, is tried in every test run. */
class FuzzSeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz");

  @ParameterizedTest
  @CsvSource({
    "content, plumbline.fuzz.ContentFuzz",
    "markdown, plumbline.fuzz.MarkdownFuzz",
    "svg, plumbline.content.asset.SvgFuzz",
    "manifest, plumbline.publish.ManifestFuzz"
  })
  void everySeedIsHandled(String folder, String target) throws Exception {
    Method fuzz = Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class);
    List<Path> seeds = seeds(folder);
    assertTrue(seeds.size() > 0);
    for (Path seed : seeds) {
      byte[] bytes = Files.readAllBytes(seed);
      assertDoesNotThrow(() -> fuzz.invoke(null, bytes), seed.toString());
    }
  }

  private static List<Path> seeds(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
