package plumbline.render.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text that becomes UTF-8 as it comes in. */
class Utf8TextTest {
  @Test
  void everyWayOfWritingGivesTheSameBytesAsTheWholeText() throws Exception {
    String piece = "plain, Łódź – ✓ 目標 🎯, and plain again\n";
    StringBuilder whole = new StringBuilder();
    Utf8Text text = new Utf8Text(3);
    try (Writer writer = text) {
      for (int i = 0; i < 50; i++) {
        writer.write(piece);
        writer.write(piece.toCharArray());
        writer.write(piece, 5, 9);
        writer.write(piece.toCharArray(), 8, 4);
        writer.write('ź');
        whole.append(piece).append(piece).append(piece, 5, 14).append(piece, 8, 12).append('ź');
      }
    }
    assertArrayEquals(whole.toString().getBytes(StandardCharsets.UTF_8), text.toBytes());
  }

  @Test
  void whatFollowsAMarkIsFoundWhereverItStands() {
    Random random = new Random(27);
    String[] pieces = {
      "href=\"#i_", "a\"", "href=\"", "#i_", "i", "_", "ź", " ", "on-track\"", "h"
    };
    for (int i = 0; i < 5000; i++) {
      StringBuilder whole = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        whole.append(pieces[random.nextInt(pieces.length)]);
      }
      Utf8Text text = new Utf8Text(3);
      text.write(whole.toString(), 0, whole.length());
      Set<String> expected = new HashSet<>();
      Matcher mark = Pattern.compile("href=\"#i_(?=([^\"]*))").matcher(whole);
      while (mark.find()) {
        expected.add(mark.group(1));
      }
      assertEquals(expected, text.quotedAfter("href=\"#i_"), whole.toString());
    }
  }
}
