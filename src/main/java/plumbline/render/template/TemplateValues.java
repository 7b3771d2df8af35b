package plumbline.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.render.RecordComponents;
import plumbline.render.markdown.MarkdownHtml;
import plumbline.text.LegalText;
import plumbline.view.Prose;
import plumbline.view.ProseLine;

/**
 * What templates see: the components of records, texts, numbers, yes and no, and lists of these. An
 * author's Markdown is HTML. There is nothing else, so that a template can call nothing.
 */
final class TemplateValues implements ObjectWrapper {
  private static final Map<Enum<?>, TemplateModel> WORDS = new ConcurrentHashMap<>();

  private final MarkdownHtml html;

  /**
   * @param html makes sanitised HTML
   */
  TemplateValues(MarkdownHtml html) {
    this.html = html;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (present == null || present instanceof TemplateModel) {
      return (TemplateModel) present;
    }
    if (present instanceof String text) {
      return new SimpleScalar(LegalText.of(text));
    }
    if (present instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (present instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (present instanceof Double number) {
      return new SimpleNumber(number);
    }
    if (present instanceof Enum<?> constant) {
      return WORDS.computeIfAbsent(constant, one -> new SimpleScalar(word(one)));
    }
    return composed(present);
  }

  /**
   * One of a closed set, as style sheets and data files write it: {@code ON_TRACK} as {@code
   * on-track}.
   */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private TemplateModel composed(Object value) throws TemplateModelException {
    if (value instanceof Prose prose) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.render(prose));
    }
    if (value instanceof ProseLine line) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.renderInline(line.text()));
    }
    if (value instanceof List<?> list) {
      return new Sequence(list);
    }
    if (value instanceof Record record) {
      return new Components(record);
    }
    throw new TemplateModelException("templates cannot show a " + value.getClass().getName());
  }

  private final class Sequence implements TemplateSequenceModel {
    private final List<?> list;

    Sequence(List<?> list) {
      this.list = list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /**
   * A record. What a template asks for twice, first whether there is something and then for it, is
   * made once: a body is a whole text to render.
   */
  private final class Components implements TemplateHashModel {
    private final Record record;
    private final RecordComponents components;
    private final TemplateModel[] made;

    Components(Record record) {
      this.record = record;
      this.components = RecordComponents.of(record);
      this.made = new TemplateModel[components.names().size()];
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      int place = components.place(name);
      if (place >= 0 && made[place] == null) {
        made[place] = wrap(components.value(record, place));
      }
      return place < 0 ? null : made[place];
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
