package plumbline.render;

import plumbline.page.Prose;

/** Makes sanitised HTML from an author's Markdown. */
final class MarkdownHtml {
  String render(Prose prose) {
    return "";
  }
}
