package plumbline.page.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexLetterTest {
  @ParameterizedTest
  @CsvSource({
    "grow, G, g",
    "Élan, E, e",
    "Łódź, L, l",
    "Ørsted, O, o",
    "ß-Test, S, s",
    "İzmir, I, i",
    "'“Quoted”', Q, q",
    "1.10, 0–9, 0-9",
    "٣ أهداف, 0–9, 0-9",
    "أحمد, ا, u627",
    "إبراهيم, ا, u627",
    "Йод, И, u418",
    "がんばる, か, u304b",
    "カメラ, か, u304b",
    "品質, 漢, han",
    "한국, ㅎ, u314e",
    "'😀', #, other",
    "'', #, other",
  })
  void aNameStandsUnderThePlainLetterThatItBeginsWith(String name, String letter, String file) {
    IndexLetter initial = IndexLetter.of(name);
    assertEquals(letter, initial.letter());
    assertEquals(file, initial.file());
  }

  @Test
  void digitsComeFirstAndWhatIsNoLetterLast() {
    assertEquals(
        List.of("0–9", "A", "Z", "И", "ا", "漢", "#"),
        Stream.of("#", "品", "zeal", "ا", "й", "7", "ask")
            .map(IndexLetter::of)
            .sorted()
            .map(IndexLetter::letter)
            .toList());
  }
}
