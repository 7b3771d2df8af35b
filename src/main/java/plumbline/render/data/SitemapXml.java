package plumbline.render.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import plumbline.render.OutputFile;
import plumbline.view.Sitemap;

/** Writes sitemaps. */
public final class SitemapXml {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private SitemapXml() {}

  public static OutputFile of(Sitemap sitemap) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement(sitemap.index() ? "sitemapindex" : "urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      for (String address : sitemap.addresses()) {
        xml.writeCharacters("\n");
        xml.writeStartElement(sitemap.index() ? "sitemap" : "url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return new OutputFile(sitemap.path(), bytes.toByteArray());
  }
}
