package plumbline.render.template;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import plumbline.render.OutputFile;
import plumbline.render.markdown.MarkdownHtml;
import plumbline.text.Language;
import plumbline.view.Page;

/** Makes the HTML of pages. Made once; safe to use from many threads. */
public final class Renderer {
  private static final int PAGE_SIZE = 1 << 15;

  private final Configuration freemarker;
  private final Duration most;

  /**
   * @param language in which the texts of the templates are said
   */
  public Renderer(Templates templates, Language language) {
    this(templates, language, PageBudget.MOST_TIME);
  }

  Renderer(Templates templates, Language language, Duration most) {
    this.most = most;
    Configuration made = new BoundedTemplates(Configuration.VERSION_2_3_35);
    made.setTemplateLoader(new NamedSource(templates));
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    made.setLocalizedLookup(false);
    made.setObjectWrapper(new TemplateValues(new MarkdownHtml(language)));
    saySame(made);
    forbid(made);
    made.setSharedVariable("text", new TemplateTexts(language));
    this.freemarker = made;
  }

  /**
   * The page as a file.
   *
   * @throws TemplateMistake when a template of the site's own is wrong
   */
  public OutputFile render(Page page) {
    String name = "page/" + page.getClass().getSimpleName() + ".ftlh";
    return new OutputFile(page.frame().path(), print(name, new Root(page)).toBytes());
  }

  /**
   * The HTML of a part that belongs to no page.
   *
   * @throws TemplateMistake when a template of the site's own is wrong
   */
  public String part(String name) {
    byte[] html = print("part/" + name + ".ftlh", new Alone()).toBytes();
    return new String(html, StandardCharsets.UTF_8);
  }

  private Utf8Text print(String name, Record root) {
    Utf8Text text = new Utf8Text(PAGE_SIZE);
    try {
      Template template = freemarker.getTemplate(name);
      Environment page = template.createProcessingEnvironment(root, new PageBudget.Bounded(text));
      page.setGlobalVariable("icons", new UsedIcons(page, text));
      PageBudget.process(page, most);
    } catch (TemplateNotFoundException e) {
      throw TemplateMistake.of(e);
    } catch (MalformedTemplateNameException e) {
      throw TemplateMistake.of(e);
    } catch (ParseException e) {
      throw TemplateMistake.of(e);
    } catch (TemplateException e) {
      throw TemplateMistake.of(name, e);
    } catch (PageBudget.TooLong e) {
      throw TemplateMistake.of(name, e.place());
    } catch (StackOverflowError e) {
      throw TemplateMistake.at(
          name, 0, 0, "its parts are nested, or call themselves, without an end");
    } catch (OutOfMemoryError e) {
      throw TemplateMistake.at(name, 0, 0, "the page needs more memory than there is");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text;
  }

  /** What a template can name at first. */
  record Root(Page page) {}

  /** A part that belongs to no page names nothing at first. */
  record Alone() {}

  /** The same on every machine. */
  private static void saySame(Configuration made) {
    made.setDefaultEncoding(StandardCharsets.UTF_8.name());
    made.setOutputEncoding(StandardCharsets.UTF_8.name());
    made.setLocale(Locale.ROOT);
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setNumberFormat("c");
    made.setBooleanFormat("c");
  }

  /** Everything is escaped, nothing is instantiated, every mistake stops the page. */
  private static void forbid(Configuration made) {
    made.setOutputFormat(HTMLOutputFormat.INSTANCE);
    made.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    made.setRecognizeStandardFileExtensions(true);
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setAttemptExceptionReporter((e, env) -> {});
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
  }
}
