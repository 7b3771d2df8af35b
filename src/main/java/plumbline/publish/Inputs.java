package plumbline.publish;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.text.SideBySide;

/**
 * What a site is made from, as a fingerprint: where it is the same, so is the site.
 *
 * @param fingerprint 64 hexadecimal digits
 */
public record Inputs(String fingerprint) {
  /**
   * @param facts what is known besides the files, in an order that is always the same
   * @param folders every file that may have a say
   * @throws java.io.UncheckedIOException when one cannot be read
   */
  public static Inputs of(List<String> facts, List<ContentFolder> folders) {
    Fingerprint all = new Fingerprint().add(Program.CHECKSUM);
    facts.forEach(all::add);
    for (ContentFolder folder : folders) {
      all.add(String.valueOf(folder.files().size()));
      SortedMap<String, String> files = new ConcurrentSkipListMap<>();
      SideBySide.each(folder.files(), file -> files.put(file.path(), of(file)));
      files.forEach((path, fingerprint) -> all.add(path).add(fingerprint));
    }
    return new Inputs(all.hex());
  }

  private static String of(SourceFile file) {
    return new Fingerprint().add(file.readOrThrow()).hex();
  }
}
