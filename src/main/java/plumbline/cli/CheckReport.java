package plumbline.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Widespread;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceLines;
import plumbline.model.Problem;
import plumbline.text.Language;
import plumbline.text.PrintableText;

/** Prints what a check found, for people. */
final class CheckReport {
  private static final int MANY = 3;

  /** Places that a line names. */
  private static final int SHOWN = 5;

  private final Console console;
  private final boolean verbose;

  /** Tells every problem. */
  CheckReport(Console console) {
    this(console, true);
  }

  /**
   * @param verbose whether every problem is told; else those of one kind together
   */
  CheckReport(Console console, boolean verbose) {
    this.console = console;
    this.verbose = verbose;
  }

  /** Problems go to the error stream, findings to the output. */
  void print(
      ContentFolder content,
      List<Problem> problems,
      List<Finding> findings,
      List<Widespread> widespread) {
    problems(content, problems);
    Set<Finding> everybodys = Collections.newSetFromMap(new IdentityHashMap<>());
    widespread.forEach(one -> everybodys.addAll(one.findings()));
    widespread.forEach(one -> console.out().println(text(one)));
    findings(findings.stream().filter(one -> !everybodys.contains(one)).toList());
  }

  /** What holds for many is said once; the formats for programs list each of them. */
  private String text(Widespread one) {
    String words = Language.english().say(one.phrase()).replace('\u00A0', ' ');
    return console.yellow("holds for many:") + " " + words + " [" + one.rule().id() + "]\n";
  }

  /** Every problem: of warnings of one kind, from three on, the first and where the others are. */
  void problems(ContentFolder content, List<Problem> problems) {
    ProblemText text = new ProblemText(console, new SourceLines(content.files()));
    Map<String, List<Problem>> kinds = new HashMap<>();
    for (Problem problem : problems) {
      if (!verbose && !problem.isError()) {
        kinds.computeIfAbsent(kind(problem), kind -> new ArrayList<>()).add(problem);
      }
    }
    for (Problem problem : problems) {
      List<Problem> kind = kinds.getOrDefault(kind(problem), List.of());
      boolean grouped = !problem.isError() && kind.size() >= MANY;
      if (!grouped) {
        console.err().println(text.of(problem));
      } else if (kind.get(0) == problem) {
        console.err().println(text.of(problem) + "  " + others(kind) + "\n");
      }
    }
  }

  /** What is said of different names in the same words. */
  private static String kind(Problem problem) {
    return problem.code() + problem.message().replaceAll("'[^']*'|\\d+", "");
  }

  private static String others(List<Problem> kind) {
    List<String> places =
        kind.stream()
            .skip(1)
            .map(problem -> problem.at().path() + ":" + problem.at().line())
            .distinct()
            .limit(SHOWN)
            .toList();
    return "And %d more of this kind (%s): %s%s; --verbose lists them."
        .formatted(
            kind.size() - 1,
            kind.get(0).code(),
            PrintableText.printable(String.join(", ", places)),
            kind.size() - 1 > places.size() ? ", …" : "");
  }

  /** Gross and attention; notes are counted only, accepted ones left out. */
  private void findings(List<Finding> findings) {
    findings.stream()
        .filter(f -> !f.isAccepted() && f.findingClass() != FindingClass.NOTE)
        .forEach(finding -> console.out().println(text(finding)));
  }

  private String text(Finding finding) {
    boolean gross = finding.findingClass() == FindingClass.GROSS;
    String word = gross ? console.red("gross:") : console.yellow("attention:");
    String place = finding.at().path() + ":" + finding.at().line() + ":";
    return console.bold(PrintableText.printable(place))
        + " "
        + word
        + " "
        + finding.text()
        + " ["
        + finding.rule()
        + "]\n  "
        + finding.edit().advice().text()
        + "\n";
  }
}
