package plumbline.render.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the answer of {@code check} as workflow commands, which GitHub shows as annotations on the
 * lines of a pull request.
 *
 * <p>GitHub keeps ten errors, ten warnings and ten notices a step, and drops what comes later
 * without a word: the most important come first, and a last line counts the others. Accepted
 * findings are left out.
 */
public final class CheckGithub {
  private static final int MOST = 10;

  private CheckGithub() {}

  /** One line for each annotation; nothing where there is nothing to say. */
  public static String of(CheckAnswer answer) {
    Map<String, List<CheckRemark>> byCommand = new LinkedHashMap<>();
    answer.remarks().stream()
        .filter(remark -> !remark.isAccepted())
        .sorted(java.util.Comparator.comparing(CheckRemark::weight))
        .forEach(one -> byCommand.computeIfAbsent(command(one), c -> new ArrayList<>()).add(one));
    StringBuilder text = new StringBuilder();
    byCommand.values().forEach(all -> all.stream().limit(MOST).forEach(one -> line(text, one)));
    return text.append(more(byCommand)).toString();
  }

  private static String command(CheckRemark remark) {
    String level = remark.weight().level();
    return level.equals("note") ? "notice" : level;
  }

  private static void line(StringBuilder text, CheckRemark remark) {
    text.append("::").append(command(remark));
    text.append(" file=").append(property(remark.at().path()));
    text.append(",line=").append(remark.at().line());
    if (remark.at().column() > 0) {
      text.append(",col=").append(remark.at().column());
    }
    String title = remark.weight().word() + ": " + remark.rule();
    text.append(",title=").append(property(title));
    text.append("::").append(data(remark.text())).append('\n');
  }

  private static String more(Map<String, List<CheckRemark>> byCommand) {
    String counts =
        byCommand.entrySet().stream()
            .filter(all -> all.getValue().size() > MOST)
            .map(all -> count(all.getValue().size() - MOST, all.getKey()))
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? ""
        : "Not shown as annotations: "
            + counts
            + ". Run 'check' without '--format github' to read them all.\n";
  }

  private static String count(int n, String command) {
    return n + " more " + command + (n == 1 ? "" : "s");
  }

  /** As the toolkit's {@code escapeData}: a line end would begin another command. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As the toolkit's {@code escapeProperty}. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
