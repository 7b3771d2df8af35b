package plumbline.render.template;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import plumbline.text.PrintableText;

/**
 * What is wrong in a template, where, and in words for whoever wrote it: {@code
 * page/HomePage.ftlh:3:5: …}.
 */
public final class TemplateMistake extends RuntimeException {
  private final String template;
  private final String what;
  private final int line;
  private final int column;

  private TemplateMistake(Place place, String what, Throwable cause) {
    super(place + ": " + what, cause);
    this.template = place.template;
    this.what = what;
    this.line = place.line;
    this.column = place.column;
  }

  /** The template's name below {@code templates/}. */
  public String template() {
    return template;
  }

  /** What is wrong, without the place. */
  public String what() {
    return what;
  }

  /** From 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** From 1; 0 where it is not known. */
  public int column() {
    return column;
  }

  private record Place(String template, int line, int column) {
    static Place of(String template, Integer line, Integer column) {
      return new Place(template, line == null ? 0 : line, column == null ? 0 : column);
    }

    @Override
    public String toString() {
      return line == 0 ? template : template + ":" + line + ":" + column;
    }
  }

  /**
   * A mistake that is seen before the template is read.
   *
   * @param line from 1; 0 where it is not known
   */
  static TemplateMistake at(String template, int line, int column, String what) {
    return new TemplateMistake(new Place(template, line, column), what, null);
  }

  /** A mistake in the template's syntax. */
  static TemplateMistake of(ParseException e) {
    return new TemplateMistake(
        Place.of(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
        firstParagraph(e.getEditorMessage()),
        e);
  }

  /** A mistake that shows when the template runs, perhaps in one that it takes in. */
  static TemplateMistake of(String template, TemplateException e) {
    if (e.getCause() instanceof ParseException inner) {
      return of(inner);
    }
    if (e.getCause() instanceof TemplateNotFoundException inner) {
      return of(inner);
    }
    String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
    return new TemplateMistake(
        Place.of(name, e.getLineNumber(), e.getColumnNumber()),
        firstParagraph(e.getMessageWithoutStackTop()),
        e);
  }

  static TemplateMistake of(TemplateNotFoundException e) {
    return new TemplateMistake(
        new Place(e.getTemplateName(), 0, 0), "there is no such template", e);
  }

  static TemplateMistake of(MalformedTemplateNameException e) {
    return new TemplateMistake(
        new Place(e.getTemplateName(), 0, 0), "a template's name cannot leave the folder", e);
  }

  /** Freemarker explains at length after an empty line. */
  private static String firstParagraph(String message) {
    String first = message.strip().split("\\R\\s*\\R|\\R-{3,}", 2)[0];
    String what = first.replaceAll("\\s*\\[in template .*? at line \\d+, column \\d+]", "");
    return PrintableText.printable(what.replaceAll("\\s*\\R\\s*", " "));
  }
}
