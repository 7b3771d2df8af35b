package plumbline.content;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown that bodies are written in: CommonMark with tables, task lists, strikethrough,
 * autolinks, footnotes, {@code [[references]]} and {@code @mentions}. Said once, so that the links
 * that are checked are those that are published.
 */
public final class Markdown {
  /** The options of the parser and of any renderer of what it reads. */
  public static final DataHolder OPTIONS = options();

  /** Reads a body; safe to use from many threads. */
  public static final Parser PARSER = Parser.builder(OPTIONS).build();

  private Markdown() {}

  private static DataHolder options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                TaskListExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnoteExtension.create(),
                WikiLinkExtension.create(),
                MentionExtension.create()))
        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
        .set(WikiLinkExtension.IMAGE_LINKS, false)
        .set(WikiLinkExtension.ALLOW_ANCHORS, false)
        .set(WikiLinkExtension.LINK_ESCAPE_CHARS, "")
        .set(WikiLinkExtension.LINK_REPLACE_CHARS, "")
        .set(WikiLinkExtension.LINK_FILE_EXTENSION, "")
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(HtmlRenderer.GENERATE_HEADER_ID, true)
        .set(HtmlRenderer.RENDER_HEADER_ID, true)
        .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, false)
        .toImmutable();
  }
}
