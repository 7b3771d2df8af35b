package plumbline.render.check;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import plumbline.alignment.Rule;
import plumbline.alignment.rules.Rules;
import plumbline.text.PrintableText;

/**
 * Writes the answer of {@code check} as a JUnit report, which Jenkins, GitLab and most other CI
 * servers show: one suite for the content, one for the alignment.
 *
 * <p>What fails the check is a failure; what does not has passed and says so in its output; what is
 * accepted is skipped. A rule without a finding is one passed test, so that a report always tells
 * what was looked at.
 */
public final class CheckJunit {
  private static final String CONTENT = "plumbline.content";
  private static final String ALIGNMENT = "plumbline.alignment";
  private static final JunitXml.Case NOT_ANALYSED =
      new JunitXml.Case(
          ALIGNMENT,
          "not analysed",
          Optional.empty(),
          JunitXml.Outcome.SKIPPED,
          "The goals are not analysed until the errors are put right.",
          "");

  private final List<CheckRemark> problems;
  private final List<CheckRemark> findings;
  private final boolean analysed;
  private final Set<String> names = new HashSet<>();

  private CheckJunit(CheckAnswer answer) {
    List<CheckRemark> all = answer.remarks();
    this.problems = all.subList(0, answer.problems().size());
    this.findings = all.subList(answer.problems().size(), all.size());
    this.analysed = answer.analysed();
  }

  /** The XML with a line end after it. */
  public static String of(CheckAnswer answer) {
    CheckJunit report = new CheckJunit(answer);
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new JunitXml(xml).suites(List.of(report.content(), report.alignment()));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private JunitXml.Suite content() {
    List<JunitXml.Case> cases =
        problems.stream()
            .map(one -> testCase(CONTENT, one.subject() + ": " + one.rule(), one))
            .toList();
    return new JunitXml.Suite(
        "content", cases.isEmpty() ? List.of(passed(CONTENT, "no problem")) : cases);
  }

  private JunitXml.Suite alignment() {
    Stream<JunitXml.Case> cases =
        analysed
            ? Rules.ALL.stream()
                .map(Rule::info)
                .filter(info -> !info.isHint())
                .flatMap(info -> ofRule(info.id()).stream())
            : Stream.of(NOT_ANALYSED);
    return new JunitXml.Suite("alignment", cases.toList());
  }

  private List<JunitXml.Case> ofRule(String rule) {
    String className = ALIGNMENT + "." + rule;
    List<JunitXml.Case> cases =
        findings.stream()
            .filter(one -> one.rule().equals(rule))
            .map(one -> testCase(className, one.subject(), one))
            .toList();
    return cases.isEmpty() ? List.of(passed(className, "no finding")) : cases;
  }

  private static JunitXml.Case passed(String className, String name) {
    return new JunitXml.Case(className, name, Optional.empty(), JunitXml.Outcome.PASSED, "", "");
  }

  /** The name tells no line, so that the next run knows the test again. */
  private JunitXml.Case testCase(String className, String name, CheckRemark remark) {
    String unique = name;
    for (int n = 2; !names.add(className + " " + unique); n++) {
      unique = name + " (" + n + ")";
    }
    return new JunitXml.Case(
        className,
        unique,
        Optional.of(remark.at().path()),
        outcome(remark),
        remark
            .accepted()
            .map(by -> "Accepted: " + PrintableText.printable(by.reason()))
            .orElse(remark.message()),
        remark.weight().word() + ": " + remark.at() + "\n" + remark.text());
  }

  private static JunitXml.Outcome outcome(CheckRemark remark) {
    if (remark.isAccepted()) {
      return JunitXml.Outcome.SKIPPED;
    }
    return remark.fails() ? JunitXml.Outcome.FAILED : JunitXml.Outcome.PASSED;
  }
}
