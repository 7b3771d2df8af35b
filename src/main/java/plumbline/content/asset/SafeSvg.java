package plumbline.content.asset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * An author's SVG, read as XML and written anew from what {@link SvgAllowed} names: nothing in it
 * runs, and nothing in it loads from elsewhere.
 *
 * @param text what is published; empty where it is no SVG
 * @param remarks what its author ought to know
 */
public record SafeSvg(String text, List<Remark> remarks) {
  private static final int MOST_BYTES = 5_000_000;

  public SafeSvg {
    remarks = List.copyOf(remarks);
  }

  /**
   * Something about a place in the file.
   *
   * @param line from 1
   * @param column from 1
   * @param error whether the picture cannot be published because of it
   */
  record Remark(int line, int column, boolean error, String message, String hint) {
    Problem in(String path) {
      Location at = new Location(path, line, column);
      return error
          ? Problem.error("unreadable-svg", at, message, hint)
          : Problem.warning("unsafe-svg", at, message, hint);
    }
  }

  /** Reads a file; never fails. */
  public static SafeSvg of(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return refused(1, 1, "found an SVG of more than 5 MB", "Publish it as PNG or PDF.");
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new SvgCopy(reader).copy();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      javax.xml.stream.Location at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNumber());
      int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
      return refused(
          line, column, "found what is no well-formed XML, expected an SVG", "Export it again.");
    }
  }

  static SafeSvg refused(int line, int column, String message, String hint) {
    return new SafeSvg("", List.of(new Remark(line, column, true, message, hint)));
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else is on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}
