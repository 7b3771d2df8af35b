package plumbline.render.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text that is put down as UTF-8 while it comes in, because a page is written in thousands of small
 * pieces. Not for use from several threads.
 */
final class Utf8Text extends Writer {
  private byte[] bytes;
  private int size;

  /**
   * @param expected about how many bytes will come; more may
   */
  Utf8Text(int expected) {
    this.bytes = new byte[expected];
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(char[] chars, int from, int length) {
    int end = from + length;
    byte[] target = room(length);
    int to = size;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        size = to;
        encode(new String(chars, i, end - i));
        return;
      }
      target[to++] = (byte) c;
    }
    size = to;
  }

  @Override
  public void write(String text, int from, int length) {
    int end = from + length;
    byte[] target = room(length);
    int to = size;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = to;
        encode(text.substring(i, end));
        return;
      }
      target[to++] = (byte) c;
    }
    size = to;
  }

  @Override
  public void write(int c) {
    encode(String.valueOf((char) c));
  }

  private void encode(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(encoded, 0, room(encoded.length), size, encoded.length);
    size += encoded.length;
  }

  private byte[] room(int more) {
    if (size + more > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes,
              Math.max(
                  Math.addExact(size, more),
                  (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
    }
    return bytes;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
