package plumbline.serve;

import java.util.List;
import java.util.Optional;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceLines;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/**
 * The problems of a state as HTML, shown over a page: by the browser's script, or with the page.
 */
final class Panel {
  private static final int MOST_PROBLEMS = 50;
  private static final int MOST_COLUMNS = 160;

  private final List<Problem> problems;
  private final SourceLines lines;

  private Panel(List<Problem> problems, ContentFolder files) {
    this.problems = problems;
    this.lines = new SourceLines(files.files());
  }

  /** Empty where nothing is wrong. */
  static String of(State state) {
    return of(state.problems(), state.files());
  }

  static String of(List<Problem> problems, ContentFolder files) {
    return problems.isEmpty() ? "" : new Panel(problems, files).html();
  }

  private String html() {
    boolean errors = problems.stream().anyMatch(Problem::isError);
    StringBuilder html = new StringBuilder();
    html.append("<details").append(errors ? " open" : "").append("><summary>");
    html.append(count(true, "error")).append(count(false, "warning")).append("</summary>");
    html.append("<button type=\"button\" data-live-close>Close</button>");
    if (errors) {
      html.append("<p>The page is as it was before, until this is put right.</p>");
    }
    html.append("<ol>");
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> item(problem, html));
    html.append("</ol>");
    int more = problems.size() - MOST_PROBLEMS;
    return html.append(more > 0 ? "<p>And " + more + " more.</p>" : "")
        .append("</details>\n")
        .toString();
  }

  private String count(boolean error, String word) {
    long n = problems.stream().filter(problem -> problem.isError() == error).count();
    return n == 0
        ? ""
        : "<b class=\"" + word + "\">" + n + " " + word + (n == 1 ? "" : "s") + "</b> ";
  }

  private void item(Problem problem, StringBuilder html) {
    html.append("<li><p><code>").append(shown(problem.at().toString())).append("</code> ");
    String word = problem.isError() ? "error" : "warning";
    html.append("<b class=\"").append(word).append("\">").append(word).append(":</b> ");
    html.append(shown(problem.message())).append("</p>");
    source(problem).ifPresent(html::append);
    if (!problem.hint().isEmpty()) {
      html.append("<p>").append(shown(problem.hint())).append("</p>");
    }
    html.append("</li>\n");
  }

  /** The line with a mark below the place; a long line only around it. */
  private Optional<String> source(Problem problem) {
    return lines
        .line(problem.at())
        .filter(line -> !line.isBlank())
        .map(line -> excerpt(line, Math.max(1, problem.at().column()) - 1));
  }

  private static String excerpt(String line, int column) {
    int place = Math.min(column, line.length());
    int from = place < MOST_COLUMNS ? 0 : place - MOST_COLUMNS / 2;
    int to = Math.min(line.length(), from + MOST_COLUMNS);
    return "<pre tabindex=\"0\">"
        + shown(line.substring(from, to))
        + "\n"
        + " ".repeat(place - from)
        + "^</pre>";
  }

  /** Authors' text, which must not become markup. */
  static String shown(String text) {
    return PrintableText.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
