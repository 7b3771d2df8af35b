package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {
  private static final List<String> SORTED =
      List.of(
          "A/B tests",
          "Äpfel",
          "apples",
          "Émile",
          "Émile 2",
          "Emile 10",
          "straße",
          "STRASSE 7",
          "team 2",
          "Team 10",
          "Zürich",
          "فريق ٢",
          "فريق 10",
          "日本");

  @Test
  void namesStandWhereAReaderLooksForThem() {
    for (int seed = 0; seed < 20; seed++) {
      List<String> names = new ArrayList<>(SORTED);
      Collections.shuffle(names, new Random(seed));
      names.sort(NameOrder.BY_NAME);
      assertEquals(SORTED, names, "seed " + seed);
    }
  }

  @Test
  void aSortedListIsInTheSameOrderAndThenById() {
    record Named(String name, String id) {}

    List<Named> named = new ArrayList<>();
    SORTED.forEach(name -> named.addAll(List.of(new Named(name, "b"), new Named(name, "a"))));
    List<Named> expected = new ArrayList<>(named);
    expected.sort(NameOrder.by(Named::name).thenComparing(Named::id));
    Collections.shuffle(named, new Random(27));
    assertEquals(expected, NameOrder.sorted(named, Named::name, Named::id));
  }

  @ParameterizedTest
  @CsvSource({
    "É, e",
    "Straße, strasse",
    "ŒUVRE, oeuvre",
    "ﬁve, five",
    "أحمد, احمد",
    "Σίσυφος, σισυφοσ"
  })
  void marksAndCaseAreLeftOut(String name, String folded) {
    assertEquals(folded, NameOrder.folded(name));
  }

  @Test
  void namesThatDifferInMarksOnlyAreStillTwo() {
    assertTrue(NameOrder.BY_NAME.compare("Emile", "Émile") < 0);
    assertEquals(0, NameOrder.BY_NAME.compare("Emile", "Emile"));
  }

  @Test
  void noMakerOrdersNamesByTheirCodeUnits() throws IOException {
    Pattern byCodeUnit = Pattern.compile("[cC]omparing\\(\\w+::(name|title)\\)");
    Set<String> wrong = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/plumbline/page"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        wrong.addAll(
            byCodeUnit.matcher(Files.readString(file)).find() ? Set.of(file.toString()) : Set.of());
      }
    }
    assertEquals(Set.of(), wrong);
  }
}
