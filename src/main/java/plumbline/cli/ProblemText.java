package plumbline.cli;

import java.util.Optional;
import plumbline.content.source.SourceLines;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** Writes a problem for people: place, message, the line with a caret, the next step. */
final class ProblemText {
  /** A longer line is shown from a little before the place on. */
  private static final int MOST_COLUMNS = 100;

  private final Console console;
  private final SourceLines lines;

  ProblemText(Console console, SourceLines lines) {
    this.console = console;
    this.lines = lines;
  }

  String of(Problem problem) {
    String word = problem.isError() ? console.red("error:") : console.yellow("warning:");
    StringBuilder text = new StringBuilder();
    text.append(console.bold(PrintableText.printable(problem.at().toString()) + ":"))
        .append(' ')
        .append(word)
        .append(' ');
    text.append(PrintableText.printable(problem.message())).append('\n');
    source(problem.at()).ifPresent(text::append);
    if (!problem.hint().isEmpty()) {
      text.append("  ").append(PrintableText.printable(problem.hint())).append('\n');
    }
    return text.toString();
  }

  private Optional<String> source(Location at) {
    return lines.line(at).filter(line -> !line.isBlank()).map(line -> excerpt(line, at.column()));
  }

  private static String excerpt(String line, int column) {
    int place = Math.min(Math.max(1, column), line.length() + 1) - 1;
    int from = place < MOST_COLUMNS ? 0 : place - MOST_COLUMNS / 2;
    int to = Math.min(line.length(), from + MOST_COLUMNS);
    String shown =
        (from > 0 ? "…" : "")
            + PrintableText.printable(line.substring(from, to))
            + (to < line.length() ? "…" : "");
    int indent = place - from + (from > 0 ? 1 : 0);
    return "    " + shown + "\n    " + " ".repeat(indent) + "^\n";
  }
}
