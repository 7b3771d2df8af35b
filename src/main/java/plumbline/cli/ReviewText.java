package plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import plumbline.text.PrintableText;
import plumbline.view.FindingView;
import plumbline.view.ReviewPage;
import plumbline.view.ReviewPage.ItemView;
import plumbline.view.ReviewPage.Line;
import plumbline.view.ReviewPage.ProblemView;
import plumbline.view.ReviewPage.ScoreStep;
import plumbline.view.ReviewPage.Section;
import plumbline.view.ReviewPage.Ways;
import plumbline.view.WayUp;

/** Writes what a change means for a terminal. */
final class ReviewText {
  private final Console console;
  private final StringBuilder text = new StringBuilder();

  ReviewText(Console console) {
    this.console = console;
  }

  /** The text with a line end after it. */
  String of(ReviewPage page) {
    line(PrintableText.printable(page.before()) + " → " + PrintableText.printable(page.after()));
    line(PrintableText.printable(page.summary()));
    if (!page.alarms().isEmpty() || !page.reliefs().isEmpty()) {
      line("");
    }
    page.alarms().forEach(one -> line(console.red("! ") + PrintableText.printable(one)));
    page.reliefs().forEach(one -> line(console.green("+ ") + PrintableText.printable(one)));
    problems("Problems", page.problems());
    page.sections().stream().filter(one -> !one.routine()).forEach(this::section);
    findings("New findings", page.brought());
    findings("Cleared findings", page.cleared());
    problems("Solved problems", page.solved());
    page.sections().stream().filter(Section::routine).forEach(this::section);
    return text.toString();
  }

  private void section(Section section) {
    heading(section.title());
    section.items().forEach(this::item);
  }

  private void item(ItemView item) {
    String facts =
        item.owner().map(owner -> ", " + PrintableText.printable(owner)).orElse("")
            + (item.happened().isEmpty() ? "" : ", " + item.happened())
            + item.score().map(ReviewText::score).orElse("");
    line("  " + console.bold(PrintableText.printable(item.title())) + facts);
    item.lines().forEach(one -> line("    " + line(one)));
    item.effect().ifPresent(effect -> line("    " + console.yellow(effect)));
    item.ways().ifPresent(this::ways);
  }

  private static String score(ScoreStep score) {
    String state =
        score.stateBefore().equals(score.stateAfter())
            ? score.stateAfter().word()
            : score.stateBefore().word() + " → " + score.stateAfter().word();
    String figure =
        score.before().equals(score.after())
            ? score.after()
            : score.before() + " → " + score.after();
    return ", " + figure + " (" + state + ")";
  }

  private String line(Line line) {
    String was = line.was().map(PrintableText::printable).orElse("");
    String is = line.is().map(PrintableText::printable).orElse("");
    String arrow = line.was().isPresent() && line.is().isPresent() ? " → " : "";
    boolean valued = line.was().isPresent() || line.is().isPresent();
    return line.keyResult().map(kr -> PrintableText.printable(kr) + " · ").orElse("")
        + PrintableText.printable(line.what())
        + (valued ? ":" : "")
        + (was.isEmpty() ? "" : " " + was)
        + (arrow.isEmpty() && !is.isEmpty() ? " " : arrow)
        + (is.isEmpty() ? "" : console.bold(is))
        + line.effect().map(effect -> ". " + console.yellow(effect)).orElse("");
  }

  private void ways(Ways ways) {
    line("    before: " + ways(ways.before()));
    line("    after:  " + ways(ways.after()));
  }

  /** From the top down, the company's goal first. */
  private static String ways(List<WayUp> ways) {
    return ways.isEmpty()
        ? "supports nothing"
        : ways.stream()
            .map(
                way ->
                    way.steps().stream()
                        .map(step -> PrintableText.printable(step.key().orElse(step.goal().text())))
                        .collect(Collectors.joining(" > ")))
            .collect(Collectors.joining("; "));
  }

  private void findings(String title, List<FindingView> findings) {
    if (!findings.isEmpty()) {
      heading(title);
    }
    for (FindingView finding : findings) {
      String word = finding.state().word() + ":";
      line(
          "  "
              + (finding.state().word().equals("gross") ? console.red(word) : console.yellow(word))
              + " "
              + PrintableText.printable(finding.plainMessage())
              + " ["
              + finding.rule().text()
              + "]");
      line("    " + PrintableText.printable(finding.source()));
    }
  }

  private void problems(String title, List<ProblemView> problems) {
    if (!problems.isEmpty()) {
      heading(title);
    }
    for (ProblemView problem : problems) {
      String word = problem.severity() + ":";
      line(
          "  "
              + console.bold(PrintableText.printable(problem.place()) + ":")
              + " "
              + (problem.error() ? console.red(word) : console.yellow(word))
              + " "
              + PrintableText.printable(problem.message()));
      line("    " + PrintableText.printable(problem.hint()));
    }
  }

  private void heading(String title) {
    line("");
    line(console.bold(title));
  }

  private void line(String one) {
    text.append(one).append('\n');
  }
}
