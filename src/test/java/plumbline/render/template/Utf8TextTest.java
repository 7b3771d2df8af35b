package plumbline.render.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
}
