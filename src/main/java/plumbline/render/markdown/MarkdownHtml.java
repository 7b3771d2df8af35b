package plumbline.render.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import plumbline.content.markdown.Markdown;
import plumbline.text.Language;
import plumbline.text.LegalText;
import plumbline.view.Prose;

/**
 * Makes sanitised HTML from an author's Markdown.
 *
 * <p>What Flexmark writes is parsed as a browser would, its links are led to pages, its headings
 * and tables are fitted into the page, and then only what {@link SafeHtml} names is kept.
 */
public final class MarkdownHtml {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(
              new MutableDataSet(Markdown.OPTIONS)
                  .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
                  .toImmutable())
          .nodeRendererFactory(options -> new AuthoredNodes())
          .build();

  /** Links that must not be followed keep their words: they are looked for below. */
  private static final HtmlRenderer INLINE =
      HtmlRenderer.builder(
              new MutableDataSet(Markdown.OPTIONS)
                  .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                  .toImmutable())
          .nodeRendererFactory(options -> new AuthoredNodes())
          .build();

  private final BodyShape shape;

  /**
   * @param language in which the words are that are no author's
   */
  public MarkdownHtml(Language language) {
    this.shape = new BodyShape(language);
  }

  /**
   * The HTML of a body; what is beyond the limits of {@link Markdown#parse} is shown as it is
   * written.
   */
  public String render(Prose prose) {
    if (prose.isEmpty()) {
      return "";
    }
    String markdown = LegalText.of(prose.markdown());
    return Markdown.parse(markdown)
        .map(
            document ->
                SimpleBody.of(markdown, document, prose).orElseGet(() -> html(document, prose)))
        .orElseGet(() -> "<pre>" + Entities.escape(markdown) + "</pre>");
  }

  /** The HTML of a text that stands within a line. */
  public String renderInline(Prose prose) {
    String text = LegalText.of(prose.markdown());
    return Markdown.parseInline(text)
        .map(document -> line(INLINE.render(document), prose))
        .orElseGet(() -> Entities.escape(text));
  }

  private static String line(String written, Prose prose) {
    Document authored = Jsoup.parseBodyFragment(written);
    authored.body().select(BodyShape.query("img")).forEach(MarkdownHtml::word);
    authored.body().select(BodyShape.query("a")).forEach(MarkdownHtml::name);
    new BodyLinkRewriter(prose).lead(authored.body());
    Document safe = new Cleaner(SafeHtml.LINE).clean(authored);
    safe.outputSettings().prettyPrint(false);
    return safe.body().html().strip();
  }

  /** A picture has no room in a line: its description stands there. */
  private static void word(Element img) {
    String words = img.attr("alt").isBlank() ? img.attr("src") : img.attr("alt");
    img.replaceWith(new TextNode(words));
  }

  /** A link without words is read as its address; what a reference names is known later. */
  private static void name(Element a) {
    boolean empty = !a.hasText() && a.childrenSize() == 0;
    if (empty && !a.attr("href").startsWith(BodyLinkRewriter.KEY)) {
      a.appendText(a.attr("href"));
    }
  }

  /** The HTML of any body, with everything taken out that must not be in a page. */
  String html(com.vladsch.flexmark.util.ast.Document document, Prose prose) {
    Document authored = Jsoup.parseBodyFragment(RENDERER.render(document));
    BodyShape.name(authored.body());
    new BodyLinkRewriter(prose).lead(authored.body());
    shape.fit(authored.body());
    Document safe = new Cleaner(SafeHtml.BODY).clean(authored);
    shape.addIcons(safe.body());
    safe.outputSettings().prettyPrint(false);
    return safe.body().html().strip();
  }
}
