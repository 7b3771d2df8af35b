package plumbline.render.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Templates that can be stopped: each loop and each call in one looks whether its thread was
 * interrupted.
 */
final class BoundedTemplates extends Configuration {
  private static final String CHECKS =
      "freemarker.core.ThreadInterruptionSupportTemplatePostProcessor";

  private final Set<Template> stoppable = ConcurrentHashMap.newKeySet();
  private final Object checks;
  private final Method addTo;

  BoundedTemplates(Version version) {
    super(version);
    try {
      // Freemarker brings the checks along, but does not yet let its users ask for them.
      Constructor<?> constructor = Class.forName(CHECKS).getDeclaredConstructor();
      constructor.setAccessible(true);
      this.checks = constructor.newInstance();
      this.addTo = checks.getClass().getMethod("postProcess", Template.class);
      addTo.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Freemarker has no " + CHECKS, e);
    }
  }

  /** Every template comes through here, also one that another takes in. */
  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object condition,
      String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws TemplateNotFoundException,
          MalformedTemplateNameException,
          ParseException,
          IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null) {
      synchronized (template) {
        if (stoppable.add(template)) {
          makeStoppable(template);
        }
      }
    }
    return template;
  }

  private void makeStoppable(Template template) {
    try {
      addTo.invoke(checks, template);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
