package plumbline.content;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import plumbline.content.source.SourceFile;

/**
 * What files said when they were read: a file with the same path and the same bytes in another
 * state of the content is not read again. Safe to use from many threads.
 */
public final class Readings {
  private final Map<String, Reading> known = new ConcurrentHashMap<>();

  private record Reading(byte[] bytes, OkrsReader.Read read) {}

  /** What a file says; one whose bytes cannot be had is the reader's to report. */
  OkrsReader.Read of(SourceFile file, Function<SourceFile, OkrsReader.Read> reader) {
    try {
      return of(file.path(), file.bytes().read(), reader);
    } catch (IOException e) {
      return reader.apply(file);
    }
  }

  private OkrsReader.Read of(
      String path, byte[] bytes, Function<SourceFile, OkrsReader.Read> reader) {
    Reading before = known.get(path);
    if (before != null && Arrays.equals(before.bytes, bytes)) {
      return before.read;
    }
    OkrsReader.Read read = reader.apply(new SourceFile(path, () -> bytes));
    known.put(path, new Reading(bytes, read));
    return read;
  }
}
