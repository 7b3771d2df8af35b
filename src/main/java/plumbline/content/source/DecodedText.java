package plumbline.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import plumbline.model.Location;
import plumbline.model.Problem;

/** Decodes a file: UTF-8, with or without a byte order mark, any line ends, at most 1 MiB. */
public final class DecodedText {
  public static final int MOST_BYTES = 1 << 20;

  private DecodedText() {}

  /** The file's text with {@code \n} line ends; empty, and a problem added, where there is none. */
  public static Optional<String> of(SourceFile file, List<Problem> problems) {
    try {
      long size = file.bytes().size();
      return size > MOST_BYTES
          ? tooLarge(file, size, problems)
          : decode(file.path(), file.bytes().read(), problems);
    } catch (IOException e) {
      problems.add(
          Problem.error(
              "unreadable-file",
              Location.startOf(file.path()),
              "the file cannot be read: " + e.getMessage(),
              "Look at its permissions."));
      return Optional.empty();
    }
  }

  private static Optional<String> tooLarge(SourceFile file, long size, List<Problem> problems) {
    problems.add(
        Problem.error(
            "too-large",
            Location.startOf(file.path()),
            "found " + size + " bytes, expected at most " + MOST_BYTES,
            "A content file stays below 1 MiB; put long material into assets/ and link to it."));
    return Optional.empty();
  }

  private static Optional<String> decode(String path, byte[] bytes, List<Problem> problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      problems.add(
          Problem.error(
              "not-utf-8",
              endOf(path, text),
              "found bytes that are not UTF-8",
              "Save the file in UTF-8."));
      return Optional.empty();
    }
    return Optional.of(withPlainLineEnds(text));
  }

  private static String withPlainLineEnds(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Location endOf(String path, String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    return new Location(path, lines + 1, text.length() - text.lastIndexOf('\n'));
  }
}
