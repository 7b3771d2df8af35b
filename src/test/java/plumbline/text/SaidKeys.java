package plumbline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that templates and classes name, each with the file that names it. A key that ends in a
 * dot or a hyphen is the start of some that a word is added to.
 */
final class SaidKeys {
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\btext\\(\"([^\"]+)\"");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*[.-]?)\"");

  /** Texts that look like keys and are paths or names of files. */
  private static final Pattern NAME_OF_FILE =
      Pattern.compile(".*\\.(html|json|csv|md|xml|yaml|ftlh|js|css|svg|txt|properties|git)");

  private SaidKeys() {}

  /** What templates hand to {@code text(…)}. */
  static SortedMap<String, String> ofTemplates() {
    return in(Path.of("templates"), ".ftlh", IN_TEMPLATE);
  }

  /** Every literal in a class that has the form of a key. */
  static SortedMap<String, String> literals() {
    SortedMap<String, String> literals = new TreeMap<>();
    for (Path folder : List.of(Path.of("src/main/java"), Path.of("templates"))) {
      literals.putAll(in(folder, "", LITERAL));
    }
    literals.keySet().removeIf(one -> NAME_OF_FILE.matcher(one).matches());
    return literals;
  }

  private static SortedMap<String, String> in(Path folder, String extension, Pattern pattern) {
    SortedMap<String, String> keys = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ftlh)")).toList()) {
        if (file.toString().endsWith(extension)) {
          Matcher found = pattern.matcher(Files.readString(file));
          while (found.find()) {
            keys.put(found.group(1), file.getFileName().toString());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
