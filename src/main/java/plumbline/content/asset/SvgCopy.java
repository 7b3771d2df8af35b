package plumbline.content.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import plumbline.content.asset.SafeSvg.Remark;

/** Writes one SVG anew while it is read. */
final class SvgCopy {
  private static final int DEEPEST = 200;
  private static final int MOST_REMARKS = 5;

  private final XMLStreamReader reader;
  private final StringBuilder out = new StringBuilder();
  private final List<Remark> remarks = new ArrayList<>();
  private final StringBuilder style = new StringBuilder();
  private int depth;
  private boolean inStyle;

  SvgCopy(XMLStreamReader reader) {
    this.reader = reader;
  }

  SafeSvg copy() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        return refused(
            "found a document type, expected none", "Remove all of <!DOCTYPE …> from the file.");
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        return refused("found an entity of its own", "Write the characters themselves.");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        Optional<SafeSvg> refusal = start();
        if (refusal.isPresent()) {
          return refusal.get();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end();
      } else if (reader.isCharacters() || event == XMLStreamConstants.CDATA) {
        (inStyle ? style : out).append(inStyle ? reader.getText() : text(reader.getText()));
      }
    }
    out.append('\n');
    return new SafeSvg(out.toString(), remarks);
  }

  private SafeSvg refused(String message, String hint) {
    return SafeSvg.refused(line(), column(), message, hint);
  }

  private int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  private int column() {
    return Math.max(1, reader.getLocation().getColumnNumber());
  }

  private Optional<SafeSvg> start() throws XMLStreamException {
    String name = reader.getLocalName();
    boolean svg = SvgAllowed.NAMESPACE.equals(reader.getNamespaceURI());
    if (depth == 0 && !(svg && name.equals("svg"))) {
      return Optional.of(
          refused(
              "found the element "
                  + name
                  + ", expected svg of xmlns=\"http://www.w3.org/2000/svg\"",
              "Export it as plain SVG."));
    }
    if (depth >= DEEPEST) {
      return Optional.of(refused("found elements nested deeper than 200", "Simplify the picture."));
    }
    if (svg && SvgAllowed.ELEMENTS.contains(name)) {
      depth++;
      open(name);
    } else {
      if (svg && !name.equals("metadata")) {
        leftOut("<" + name + ">");
      }
      skip();
    }
    return Optional.empty();
  }

  private void open(String name) {
    out.append('<').append(name);
    if (depth == 1) {
      out.append(" xmlns=\"").append(SvgAllowed.NAMESPACE).append('"');
      out.append(" xmlns:xlink=\"").append(SvgAllowed.XLINK).append('"');
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(name, i);
    }
    out.append('>');
    inStyle = name.equals("style");
    style.setLength(0);
  }

  private void attribute(String element, int i) {
    String namespace = reader.getAttributeNamespace(i);
    String name = reader.getAttributeLocalName(i);
    String prefix = SvgAllowed.prefix(namespace);
    if (prefix == null) {
      return;
    }
    String value = reader.getAttributeValue(i);
    Optional<String> safe = SvgAllowed.attribute(element, prefix + name, value);
    if (safe.isPresent()) {
      out.append(' ').append(prefix).append(name).append("=\"");
      out.append(text(safe.get()).replace("\"", "&quot;").replace("\n", "&#10;"));
      out.append('"');
    } else {
      leftOut(prefix + name);
    }
  }

  private void end() {
    if (inStyle) {
      out.append(text(SvgStyles.sheet(style.toString())));
      inStyle = false;
    }
    depth--;
    out.append("</").append(reader.getLocalName()).append('>');
  }

  /** Passes over an element with all that is in it, however deep. */
  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = reader.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void leftOut(String what) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(
          new Remark(
              line(),
              column(),
              false,
              "found " + what + ", which is left out of the published picture",
              "Nothing in a picture may run or load from elsewhere."));
    }
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
