package plumbline.content.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * The Markdown that bodies are written in: CommonMark with tables, task lists, strikethrough,
 * autolinks, footnotes, {@code [[references]]} and {@code @mentions}. Said once, so that the links
 * that are checked are those that are published.
 */
public final class Markdown {
  private static final List<Extension> WITHOUT_AUTOLINKS =
      List.of(
          TablesExtension.create(),
          TaskListExtension.create(),
          StrikethroughExtension.create(),
          FootnoteExtension.create(),
          WikiLinkExtension.create(),
          MentionExtension.create());

  /** The options of the parser that looks for everything, and of any renderer of what is read. */
  public static final DataHolder OPTIONS = options(withAutolinks());

  private static final Parser PARSER = parser(OPTIONS);
  private static final Parser PLAIN = parser(options(WITHOUT_AUTOLINKS));

  /** What short texts are written in: no blocks, and no HTML. */
  private static final Parser INLINE = inline();

  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private Markdown() {}

  /**
   * Reads a text; safe to use from many threads.
   *
   * @return empty for a text beyond the limits, which is shown as it is written
   */
  public static Optional<Document> parse(String markdown) {
    return read(markdown).document();
  }

  /** Reads a text, and says why where it cannot be read. */
  static BoundedParse.Outcome read(String markdown) {
    return BoundedParse.of(markdown, mayHoldAddress(markdown) ? PARSER : PLAIN);
  }

  /**
   * Reads a title, a note or a reason: what stands inside a paragraph, no lists, headings, tables
   * or HTML; safe to use from many threads.
   *
   * @return empty for a text beyond the limits, which is shown as it is written
   */
  public static Optional<Document> parseInline(String text) {
    return BoundedParse.of(text, INLINE).document();
  }

  /** The ids that a link into a body can name: those of its headings, as they are published. */
  public static Set<String> ids(String markdown) {
    String html = parse(markdown).map(RENDERER::render).orElse("");
    return Jsoup.parseBodyFragment(html).select("[id], a[name]").stream()
        .map(named -> named.hasAttr("id") ? named.id() : named.attr("name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether there may be a bare address in a text: {@code scheme://…}, {@code www.…} or {@code
   * a@b}, also where signs of it are escaped. Looking for them is half of a parser's work, and most
   * texts have none.
   */
  private static boolean mayHoldAddress(String markdown) {
    char before = ' ';
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean may =
          switch (c) {
            case '/' -> before == '/';
            case 'w', 'W' -> before == 'w' || before == 'W';
            case '@' -> before > ' ';
            case '\\' -> true;
            default -> false;
          };
      if (may || before == '&' && c > ' ') {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static Parser parser(DataHolder options) {
    // With a parser of one's own for what is inside paragraphs, Flexmark leaves these definitions
    // out.
    return Parser.builder(options)
        .customInlineParserFactory(SteadyInlineParser::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new TextAboveTable.Factory())
        .build();
  }

  private static Parser inline() {
    List<Extension> extensions =
        List.of(
            StrikethroughExtension.create(),
            WikiLinkExtension.create(),
            MentionExtension.create(),
            AutolinkExtension.create());
    MutableDataSet options =
        new MutableDataSet(options(extensions))
            .set(SteadyInlineParser.HTML, false)
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false);
    return Parser.builder(options.toImmutable())
        .customInlineParserFactory(SteadyInlineParser::new)
        .build();
  }

  private static List<Extension> withAutolinks() {
    List<Extension> all = new ArrayList<>(WITHOUT_AUTOLINKS);
    all.add(AutolinkExtension.create());
    return all;
  }

  private static DataHolder options(List<Extension> extensions) {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
        .set(WikiLinkExtension.IMAGE_LINKS, false)
        .set(WikiLinkExtension.ALLOW_ANCHORS, false)
        .set(WikiLinkExtension.LINK_ESCAPE_CHARS, "")
        .set(WikiLinkExtension.LINK_REPLACE_CHARS, "")
        .set(WikiLinkExtension.LINK_FILE_EXTENSION, "")
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(HtmlRenderer.GENERATE_HEADER_ID, true)
        .set(HtmlRenderer.RENDER_HEADER_ID, true)
        .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, true)
        .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, false)
        .set(HtmlRenderer.HEADER_ID_GENERATOR_TO_DASH_CHARS, " -")
        .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_DASH_CHARS, "_")
        .toImmutable();
  }
}
