package plumbline.render.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;

/** Hands Freemarker the text of a template's name. */
final class NamedSource implements TemplateLoader {
  private final Templates templates;

  NamedSource(Templates templates) {
    this.templates = templates;
  }

  private record Source(String name, String text) {}

  @Override
  public Object findTemplateSource(String name) {
    return templates
        .bytes(name)
        .map(bytes -> new Source(name, SourceRules.text(name, bytes)))
        .orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Source) source).text);
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
