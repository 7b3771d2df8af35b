package plumbline.page.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {
  @ParameterizedTest
  @CsvSource({
    "get-600-mqls, Get 600 MQLs, ''",
    "get-600-mqls-2, Get 600 MQLs, -2",
    "jean-luc, Jean-Luc d'Aubigné, =jean-luc",
    "jean-luc-d-aubigne, Jean-Luc d'Aubigné, ''",
    "qualität, Qualität, =qualität",
    "品質向上, 品質向上, 品質向上",
    "lodz, Łódź, =lodz",
    "x, '---', x",
  })
  void onlyWhatTheTitleDoesNotSayIsKept(String name, String title, String expected) {
    assertEquals(expected, ShortName.of(name, title));
  }
}
