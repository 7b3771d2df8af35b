package plumbline.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu HTML checker. */
final class Conformance {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private Conformance() {}

  /** What is wrong with the pages, with the path before each message. */
  static List<String> errors(List<OutputFile> pages) throws Exception {
    List<String> errors = new ArrayList<>();
    for (OutputFile page : pages) {
      Messages messages = new Messages(page, errors);
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
      validator.setUpMainSchema(SCHEMA, messages);
      validator.setUpValidatorAndParsers(messages, false, false);
      validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page.bytes())));
    }
    return errors;
  }

  private record Messages(OutputFile page, List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      errors.add(page.path() + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
