package plumbline.render.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import plumbline.content.markdown.CodeText;
import plumbline.content.markdown.Mention;
import plumbline.content.markdown.RawHtml;
import plumbline.content.markdown.WikiTarget;

/**
 * Writes references and mentions as links that {@link BodyLinkRewriter} leads further, and lets
 * only harmless elements of raw HTML through.
 */
final class AuthoredNodes implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(WikiLink.class, AuthoredNodes::reference),
        new NodeRenderingHandler<>(Mention.class, AuthoredNodes::mention),
        new NodeRenderingHandler<>(Code.class, AuthoredNodes::code),
        new NodeRenderingHandler<>(HtmlInline.class, AuthoredNodes::phrase),
        new NodeRenderingHandler<>(HtmlBlock.class, AuthoredNodes::block),
        new NodeRenderingHandler<>(HtmlInnerBlock.class, AuthoredNodes::block),
        new NodeRenderingHandler<>(HtmlInlineComment.class, AuthoredNodes::nothing),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, AuthoredNodes::nothing),
        new NodeRenderingHandler<>(HtmlInnerBlockComment.class, AuthoredNodes::nothing));
  }

  private static void reference(WikiLink node, NodeRendererContext context, HtmlWriter html) {
    String key = WikiTarget.of(node);
    String label = node.getText().isNull() ? "" : node.getText().unescape().strip();
    link(node, key, label, html);
  }

  private static void mention(Mention node, NodeRendererContext context, HtmlWriter html) {
    link(node, "@" + node.id(), "", html);
  }

  /** Within a link it is words: links hold no links (CommonMark 6.3). */
  private static void link(Node node, String key, String label, HtmlWriter html) {
    if (node.getAncestorOfType(Link.class) != null) {
      html.text(label.isEmpty() ? key : label);
      return;
    }
    html.attr("href", BodyLinkRewriter.KEY + key.replace("&", "&amp;")).withAttr().tag("a");
    html.text(label).closeTag("a");
  }

  private static void code(Code node, NodeRendererContext context, HtmlWriter html) {
    html.tag("code").text(CodeText.of(node)).closeTag("code");
  }

  private static void phrase(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
    html.rawPre(RawHtml.of(node.getChars()));
  }

  private static void block(Node node, NodeRendererContext context, HtmlWriter html) {
    String kept = RawHtml.of(node.getChars()).strip();
    if (!kept.isEmpty()) {
      html.line().rawPre(kept).line();
    }
  }

  private static void nothing(Node node, NodeRendererContext context, HtmlWriter html) {}
}
