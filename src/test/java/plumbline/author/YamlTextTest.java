package plumbline.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;
import plumbline.content.yaml.Yaml;
import plumbline.model.Problem;

/** What is written is read as the same, and looks as people write it. */
class YamlTextTest {
  /** What means something in YAML, and what means nothing. */
  private static final String SIGNS =
      "ab09 :#-,[]{}&*!|>'\"%@`~?\\\n\t\r\u00A0\u2028\uFEFF.+(äш品😀";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Get 600 MQLs | Get 600 MQLs",
        "2026-02-24 | 2026-02-24",
        "-3.5 | -3.5",
        "grow#kr1 | grow#kr1",
        "(all) of it | (all) of it",
        "Strategy 1: repair | \"Strategy 1: repair\"",
        "fewer, better | \"fewer, better\"",
        "% | \"%\"",
        "- | \"-\"",
        "a #b | \"a #b\""
      })
  void quotesStandOnlyWhereTheyAreNeeded(String text, String written) {
    assertEquals(written, YamlText.scalar(text));
  }

  @Test
  void anyFieldsAreReadAsTheyWereWritten() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      Fields fields = fields(random, 3);
      List<Problem> problems = new ArrayList<>();
      String text = YamlText.block(fields);
      Fields read = Value.of(Yaml.read(text, "content/x.md", 2, problems));
      assertEquals(List.of(), problems, text);
      assertEquals(fields, read, text);
    }
  }

  private static Fields fields(Random random, int depth) {
    Fields fields = Fields.none();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = i == 0 && depth == 3 ? "key_results" : "field" + i;
      fields = fields.with(name, value(random, depth));
    }
    return fields;
  }

  private static Value value(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) {
      return new Text(text(random));
    }
    if (kind == 2) {
      return fields(random, depth - 1);
    }
    List<Value> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(random.nextBoolean() ? fields(random, depth - 1) : new Text(text(random)));
    }
    return new Many(items);
  }

  private static String text(Random random) {
    int[] signs = SIGNS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.appendCodePoint(signs[random.nextInt(signs.length)]);
    }
    return text.toString();
  }
}
