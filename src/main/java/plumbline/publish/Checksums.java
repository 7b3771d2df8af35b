package plumbline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.CRC32;
import plumbline.text.SideBySide;

/**
 * Knows files of a site by checksums of their bytes: enough to see that one was changed by mistake
 * or cut, at the speed at which they are read. Safe to use from many threads.
 */
final class Checksums {
  private static final String MISSING = "missing";

  private final SortedMap<String, String> byPath = new ConcurrentSkipListMap<>();

  /** Of the files that lie in a folder; one that cannot be read counts as missing. */
  static Checksums of(Path site, SortedSet<String> paths) {
    Checksums checksums = new Checksums();
    SideBySide.each(
        paths.stream().toList(),
        path -> {
          try {
            checksums.add(path, Files.readAllBytes(site.resolve(path)));
          } catch (IOException e) {
            checksums.byPath.put(path, MISSING);
          }
        });
    return checksums;
  }

  void add(String path, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    byPath.put(path, bytes.length + " " + crc.getValue());
  }

  /** One short text for all of them; it differs where a file or a path does. */
  String together() {
    Fingerprint all = new Fingerprint();
    byPath.forEach((path, checksum) -> all.add(path).add(checksum));
    return all.hex();
  }
}
