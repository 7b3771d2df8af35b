package plumbline.render.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

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

  /**
   * What follows each of a mark up to the next double quote. It looks at each byte in as many as
   * the mark has (Horspool's search), for this is asked of every page.
   *
   * @param mark plain ASCII
   */
  Set<String> quotedAfter(String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
    int last = wanted.length - 1;
    int[] steps = steps(wanted);
    byte[] all = bytes;
    Set<String> found = new HashSet<>();
    for (int end = last; end < size; end += steps[all[end] & 0xFF]) {
      if (all[end] == wanted[last]
          && Arrays.equals(all, end - last, end + 1, wanted, 0, wanted.length)) {
        int quote = end + 1;
        while (quote < size && all[quote] != '"') {
          quote++;
        }
        found.add(new String(all, end + 1, quote - end - 1, StandardCharsets.UTF_8));
      }
    }
    return found;
  }

  /** How far the next place can be where a byte of this value ends what was looked at. */
  private static int[] steps(byte[] wanted) {
    int[] steps = new int[256];
    Arrays.fill(steps, wanted.length);
    for (int i = 0; i < wanted.length - 1; i++) {
      steps[wanted[i]] = wanted.length - 1 - i;
    }
    return steps;
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
