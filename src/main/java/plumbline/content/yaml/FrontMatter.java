package plumbline.content.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.content.source.DecodedText;
import plumbline.content.source.SourceFile;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * A Markdown file in its two parts.
 *
 * @param fields the fields between the two {@code ---} lines; empty mapping where there are none
 * @param body the Markdown below
 * @param bodyLine the line on which the body starts, from 1
 * @param present whether there are fields at all, or only text
 */
public record FrontMatter(Node.Mapping fields, String body, int bodyLine, boolean present) {
  private static final Pattern FENCE = Pattern.compile("(?m)^---[ \t]*$");
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|>{7}) ");

  /** Splits a file; empty, and a problem added, where its text cannot be read at all. */
  public static Optional<FrontMatter> of(SourceFile file, List<Problem> problems) {
    return DecodedText.of(file, problems)
        .filter(text -> !hasConflict(file.path(), text, problems))
        .map(text -> split(file.path(), text, problems));
  }

  /** Stands for a file that could not be read; what is wrong with it is reported already. */
  public static FrontMatter unreadable(String path) {
    return new FrontMatter(Node.Mapping.unreadable(Location.startOf(path)), "", 1, true);
  }

  private static FrontMatter split(String path, String text, List<Problem> problems) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.find() || fence.start() != 0) {
      return new FrontMatter(Node.Mapping.empty(Location.startOf(path)), text, 1, false);
    }
    int start = Math.min(fence.end() + 1, text.length());
    if (!fence.find()) {
      problems.add(
          Problem.error(
              "unclosed-front-matter",
              Location.startOf(path),
              "found --- on the first line and no second one, expected a line --- after the fields",
              "Put a line of three hyphens between the fields and the text."));
      return unreadable(path);
    }
    Node.Mapping fields = Yaml.read(text.substring(start, fence.start()), path, 2, problems);
    String body = text.substring(Math.min(fence.end() + 1, text.length()));
    return new FrontMatter(fields, body, 1 + linesIn(text, text.length() - body.length()), true);
  }

  private static boolean hasConflict(String path, String text, List<Problem> problems) {
    Matcher conflict = CONFLICT.matcher(text);
    if (!conflict.find()) {
      return false;
    }
    problems.add(
        Problem.error(
            "merge-conflict",
            new Location(path, 1 + linesIn(text, conflict.start()), 1),
            "found the mark of an unfinished merge, expected the merged text",
            "Choose between the two versions, delete the lines <<<<<<<, ======= and >>>>>>>, and"
                + " commit."));
    return true;
  }

  private static int linesIn(String text, int end) {
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
