package plumbline.render.check;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Prints suites of tests in the XML that JUnit's Ant task began. */
record JunitXml(XMLStreamWriter xml) {
  record Suite(String name, List<Case> cases) {
    long count(Outcome outcome) {
      return cases.stream().filter(one -> one.outcome() == outcome).count();
    }
  }

  /**
   * @param file what the test is about, from the repository's root
   * @param message why it failed or was skipped, one line
   * @param output all that is to be said; empty: nothing
   */
  record Case(
      String className,
      String name,
      Optional<String> file,
      Outcome outcome,
      String message,
      String output) {}

  /** How a test ends. */
  enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }

  void suites(List<Suite> suites) throws XMLStreamException {
    line(0);
    xml.writeStartElement("testsuites");
    for (Suite suite : suites) {
      suite(suite);
    }
    line(0);
    xml.writeEndElement();
  }

  private void suite(Suite suite) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", suite.name());
    attribute("tests", String.valueOf(suite.cases().size()));
    attribute("failures", String.valueOf(suite.count(Outcome.FAILED)));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(suite.count(Outcome.SKIPPED)));
    attribute("time", "0");
    for (Case one : suite.cases()) {
      testCase(one);
    }
    line(1);
    xml.writeEndElement();
  }

  private void testCase(Case one) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("name", one.name());
    attribute("classname", one.className());
    if (one.file().isPresent()) {
      attribute("file", one.file().get());
    }
    attribute("time", "0");
    outcome(one);
    xml.writeEndElement();
  }

  private void outcome(Case one) throws XMLStreamException {
    if (one.outcome() == Outcome.FAILED) {
      start("failure");
      attribute("message", one.message());
      attribute("type", one.className());
      end(one.output());
    } else if (one.outcome() == Outcome.SKIPPED) {
      start("skipped");
      attribute("message", one.message());
      end("");
    } else if (!one.output().isEmpty()) {
      start("system-out");
      end(one.output());
    }
  }

  private void start(String element) throws XMLStreamException {
    line(3);
    xml.writeStartElement(element);
  }

  private void end(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
    line(2);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  private void line(int level) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(level));
  }

  /** XML 1.0 has no way to write most control characters and halves of characters. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
