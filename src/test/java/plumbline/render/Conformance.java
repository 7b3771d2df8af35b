package plumbline.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  /** Properties since SVG 2 (7, 'Geometry properties'); the checker knows those of CSS alone. */
  private static final Pattern GEOMETRY =
      Pattern.compile("CSS: “(x|y|rx|ry)”: Property “\\1” doesn't exist\\.");

  private record Messages(OutputFile page, List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      if (!GEOMETRY.matcher(e.getMessage()).matches()) {
        errors.add(page.path() + ":" + e.getLineNumber() + ": " + e.getMessage());
      }
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
