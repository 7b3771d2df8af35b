package plumbline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.cli.Runs;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

/** A site is made of any content, or its mistakes are said, each with its place. */
class AnyContentTest {
  private static final Path WORK = Path.of("target/any-content");
  private static final Path CONTENT = WORK.resolve("content");
  private static final Pattern PLACE = Pattern.compile("(?m)^content.*:\\d+:\\d+: error: ");

  /** Values that a line gets; what YAML, templates, file systems and browsers take for more. */
  private static final List<String> ODD =
      List.of(
          "[",
          "{",
          "&a [*a]",
          "<<: *x",
          "!!binary x",
          "~",
          "'",
          "\"",
          "---",
          "|",
          "- - -",
          "\t",
          "\0",
          "\u202e",
          "99999999999999999999",
          "1e400",
          ".nan",
          "-1",
          "0",
          "2026-02-30",
          "-99999-01-01",
          "null",
          "company",
          "index",
          "../../x",
          "<script>",
          "${x}",
          "<#if x>",
          "{0}",
          "a: b: c",
          "[x](y.md#z)",
          "[[x]] @x",
          "x".repeat(5000));

  /** Names that a file gets; what pages of the site or a file system have already. */
  private static final List<String> NAMES =
      List.of("index", "company", "2", "2026-q1", "sales", "404", "x y", "CON", "İ", "a%20b", ".");

  private static final List<String> LINES =
      List.of(
          "aliases: [index, 2026-q2/index]",
          "supports: 2026-q2/quick-search",
          "depends_on: x",
          "tags: [a, A, '#', index]",
          "weight: 0",
          "status: dropped",
          "grade: 1.5",
          "owner: company",
          "parent: search",
          "lead: anna",
          "contributors: [anna, anna]");

  @Seeded(50)
  void itIsPublishedOrRefusedWithThePlace(Draw draw) throws IOException {
    copy();
    List<String> done = new ArrayList<>();
    for (int edits = draw.between(1, 3); edits > 0; edits--) {
      done.add(edit(draw));
    }
    Runs run = Runs.of("build", WORK.toString(), "--no-history");
    String said = done + " made it say:\n" + run.err() + run.out();
    assertFalse(said.contains("\tat "), said);
    assertTrue(run.code() == 0 || run.code() == 1 && PLACE.matcher(said).find(), said);
  }

  private static void copy() throws IOException {
    BuiltSite.delete(WORK);
    Path source = BuiltSite.source(BuiltSite.EVERYTHING).resolve("content");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = CONTENT.resolve(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static String edit(Draw draw) throws IOException {
    Path file = draw.any(files());
    String name = CONTENT.relativize(file).toString();
    switch (draw.between(0, 7)) {
      case 0:
        Files.delete(file);
        return name + " gone";
      case 1:
        return name + " as " + move(file, file.resolveSibling(draw.any(NAMES) + ".md"));
      case 2:
        return name + " as " + move(file, draw.any(files()).resolveSibling(file.getFileName()));
      case 3:
        Path other = draw.any(files());
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        return name + " like " + CONTENT.relativize(other);
      case 4:
        byte[] bytes = Files.readAllBytes(file);
        int length = draw.between(0, bytes.length);
        Files.write(file, Arrays.copyOf(bytes, length));
        return name + " cut after " + length;
      default:
        return name + " " + editLine(file, draw);
    }
  }

  private static String editLine(Path file, Draw draw) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = draw.between(0, lines.size() - 1);
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    switch (draw.between(0, 4)) {
      case 0:
        lines.remove(at);
        break;
      case 1:
        Collections.swap(lines, at, draw.between(0, lines.size() - 1));
        break;
      case 2:
        lines.add(Math.min(at, 2), draw.any(LINES));
        break;
      case 3:
        int in = draw.between(0, line.length());
        lines.set(at, line.substring(0, in) + draw.any(ODD) + line.substring(in));
        break;
      default:
        lines.set(at, line.substring(0, colon < 0 ? 0 : colon + 2) + draw.any(ODD));
    }
    Files.writeString(file, String.join("\n", lines));
    return "at line " + (at + 1) + ": " + line;
  }

  private static Path move(Path from, Path to) throws IOException {
    return Files.exists(to) ? from : CONTENT.relativize(Files.move(from, to));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files.filter(file -> file.toString().matches(".*\\.(md|yaml)")).sorted().toList();
    }
  }
}
