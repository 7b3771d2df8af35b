package plumbline.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation in one file, with what its report has to say.
 *
 * @param files by their path below {@code content}
 * @param expected the sentences, an empty line, and the list
 */
public record MadeUpOrganisation(Map<String, String> files, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/organisations");
  private static final Pattern SECTION = Pattern.compile("(?m)^== (.*)\n");
  private static final Pattern MANY = Pattern.compile("\\{1\\.\\.(\\d+)}");

  /** Reads the one of that name. */
  public static MadeUpOrganisation of(String name) {
    String text = read(FOLDER.resolve(name + ".txt"));
    Map<String, String> files = new LinkedHashMap<>();
    String expected = "";
    Matcher section = SECTION.matcher(text);
    boolean found = section.find();
    while (found) {
      String path = section.group(1);
      int from = section.end();
      found = section.find();
      String body = text.substring(from, found ? section.start() : text.length());
      if (path.equals("expect")) {
        expected = body.strip();
      } else {
        add(files, path, body);
      }
    }
    return new MadeUpOrganisation(files, expected);
  }

  private static void add(Map<String, String> files, String path, String body) {
    Matcher many = MANY.matcher(path);
    if (!many.find()) {
      files.put(path, body);
      return;
    }
    for (int n = 1; n <= Integer.parseInt(many.group(1)); n++) {
      String number = Integer.toString(n);
      files.put(many.replaceFirst(number), body.replace("{n}", number));
    }
  }

  /** The same as an organisation of tests, on 10 February 2026. */
  Organisations.Files organisation() {
    Organisations.Files all = Organisations.files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      all = all.with(file.getKey(), file.getValue());
    }
    return all;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
