package plumbline.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
  private final Console console;

  CheckReport(Console console) {
    this.console = console;
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

  void problems(ContentFolder content, List<Problem> problems) {
    ProblemText text = new ProblemText(console, new SourceLines(content.files()));
    problems.forEach(problem -> console.err().println(text.of(problem)));
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
