package plumbline.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.Writer;
import java.util.Set;

/**
 * For each icon's name whether the page names it in what is printed so far. At the end of a page it
 * tells which icons the page has to bring along.
 */
final class UsedIcons implements TemplateHashModel {
  private static final String MARK = "href=\"#i_";

  private final Environment page;
  private final Writer out;
  private final Utf8Text text;
  private Set<String> names;

  /**
   * @param text into which the page is printed
   */
  UsedIcons(Environment page, Utf8Text text) {
    this.page = page;
    this.out = page.getOut();
    this.text = text;
  }

  /** All are, where a template keeps what it prints for later: that is not in the text yet. */
  @Override
  public TemplateModel get(String name) {
    if (page.getOut() != out) {
      return TemplateBooleanModel.TRUE;
    }
    names = names == null ? text.quotedAfter(MARK) : names;
    return names.contains(name) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
