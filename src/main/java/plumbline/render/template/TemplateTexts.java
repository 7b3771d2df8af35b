package plumbline.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.text.Language;
import plumbline.text.Language.Piece;
import plumbline.text.Phrase;
import plumbline.text.Phrase.Name;

/**
 * What templates say: {@code text("key", value …)} with a key of the bundles. A value is a text, a
 * whole number, or markup that the template has captured; where one of them is markup, so is what
 * is said, and the words around it are escaped.
 */
final class TemplateTexts implements TemplateMethodModelEx {
  private final Language language;
  private final Map<String, TemplateModel> alone = new ConcurrentHashMap<>();

  TemplateTexts(Language language) {
    this.language = language;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("text(…) wants the key of a text");
    }
    try {
      String name = key.getAsString();
      return arguments.size() == 1
          ? alone.computeIfAbsent(name, one -> new SimpleScalar(language.say(one)))
          : said(Phrase.of(name, values(arguments.subList(1, arguments.size()))));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }

  private static Object[] values(List<?> models) throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Object model : models) {
      values.add(value(model));
    }
    return values.toArray();
  }

  private static Object value(Object model) throws TemplateModelException {
    if (model instanceof TemplateHTMLOutputModel html) {
      return new Name("", html);
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    if (model instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException("text(…) cannot say that value");
  }

  private TemplateModel said(Phrase phrase) throws TemplateModelException {
    boolean markup =
        phrase.values().stream()
            .anyMatch(
                one -> one instanceof Name name && name.of() instanceof TemplateHTMLOutputModel);
    return markup ? marked(language.pieces(phrase)) : new SimpleScalar(language.say(phrase));
  }

  private static TemplateModel marked(List<Piece> pieces) throws TemplateModelException {
    TemplateHTMLOutputModel all = HTMLOutputFormat.INSTANCE.fromMarkup("");
    for (Piece piece : pieces) {
      all = HTMLOutputFormat.INSTANCE.concat(all, html(piece.text(), piece.of()));
    }
    return all;
  }

  private static TemplateHTMLOutputModel html(String text, Optional<Object> of)
      throws TemplateModelException {
    return of.filter(TemplateHTMLOutputModel.class::isInstance)
        .map(TemplateHTMLOutputModel.class::cast)
        .orElse(HTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(text));
  }
}
