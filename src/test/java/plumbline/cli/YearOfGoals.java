package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.history.GitFolder;

/**
 * A repository with a year of a small company's goals, March 2025 to February 2026. The content of
 * its last day lies in {@code src/test/resources/year}; a line with a check-in, or with a remark
 * {@code # from 2025-07-02}, is there from that day on, a cycle from the day on which it was
 * agreed.
 */
final class YearOfGoals {
  private static final Path CONTENT = Path.of("src/test/resources/year/content");

  private static final Pattern DATED =
      Pattern.compile("^ *- \\{ date: (\\d{4}-\\d\\d-\\d\\d).*|.* # from (\\d{4}-\\d\\d-\\d\\d)$");

  private static final Pattern NO_CHECK_INS =
      Pattern.compile("(?m)^ *checkins:\\n(?! *- \\{ date)");

  private static final Map<String, String> AGREED =
      Map.of(
          "2025-q2", "2025-03-24",
          "2025-q3", "2025-06-27",
          "2025-q4", "2025-09-29",
          "2026", "2025-12-22",
          "2026-q1", "2025-12-22");

  private static final Map<String, String> AUTHORS =
      Map.of(
          "growth", "Ngozi Okafor",
          "search", "Åsa Lindqvist",
          "platform", "Luc Moreau",
          "support", "Yuki Tanaka");

  private YearOfGoals() {}

  /** Makes it in a folder; {@code main} is where it ends. */
  static GitFolder in(Path dir) {
    GitFolder folder = GitFolder.in(dir);
    Map<Path, String> files = files();
    for (String day : days(files)) {
      List<String> authors = new ArrayList<>();
      for (Map.Entry<Path, String> file : files.entrySet()) {
        String text = onDay(file.getValue(), day);
        Path path = folder.dir().resolve("content").resolve(file.getKey().toString());
        if (agreed(file.getKey()).compareTo(day) <= 0 && !text.equals(now(path))) {
          folder.write("content/" + file.getKey(), text);
          authors.add(author(file.getKey()));
        }
      }
      folder.commit(day, authors.get(0), AGREED.containsValue(day) ? "Agree on goals" : "Check in");
    }
    return folder;
  }

  private static Map<Path, String> files() {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(CONTENT)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(CONTENT.relativize(file), Files.readString(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeSet<String> days(Map<Path, String> files) {
    TreeSet<String> days = new TreeSet<>(AGREED.values());
    files.values().forEach(text -> text.lines().map(YearOfGoals::day).forEach(days::add));
    days.remove("");
    return days;
  }

  /** The day from which a line is there; empty: from the first. */
  private static String day(String line) {
    Matcher dated = DATED.matcher(line);
    if (!dated.matches()) {
      return "";
    }
    return dated.group(1) == null ? dated.group(2) : dated.group(1);
  }

  private static String agreed(Path file) {
    return file.startsWith("okrs")
        ? AGREED.getOrDefault(file.getName(1).toString(), "2025-03-24")
        : "2025-03-24";
  }

  private static String onDay(String text, String day) {
    List<String> lines = text.lines().filter(line -> day(line).compareTo(day) <= 0).toList();
    String kept = String.join("\n", lines) + "\n";
    return NO_CHECK_INS.matcher(kept).replaceAll("").replaceAll(" # from .*", "");
  }

  private static String now(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String author(Path file) {
    return AUTHORS.getOrDefault(file.getParent() == null ? "" : name(file), "Ana Reyes");
  }

  private static String name(Path file) {
    return file.getParent().getFileName().toString();
  }
}
