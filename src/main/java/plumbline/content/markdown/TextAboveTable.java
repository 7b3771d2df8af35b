package plumbline.content.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets a table begin right under a paragraph, as GitHub does (GFM 0.29, 4.10). Flexmark takes all
 * lines above the dashes for the table's head, and more than one for no table at all.
 */
final class TextAboveTable implements ParagraphPreProcessor {
  private static final Pattern DASHES =
      Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?\\s*");

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int head = head(block.getContentLines());
    if (head < 1) {
      return 0;
    }
    Paragraph above = new Paragraph();
    above.setContent(block, 0, head);
    above.setCharsFromContent();
    block.insertBefore(above);
    state.getInlineParser().parse(above.getContentChars().trimEOL(), above);
    state.blockAdded(above);
    return block.getContentLines().subList(0, head).stream().mapToInt(BasedSequence::length).sum();
  }

  /** The line that is a table's head, where it is not the first; otherwise -1. */
  private static int head(List<BasedSequence> lines) {
    for (int i = 2; i < lines.size(); i++) {
      boolean row = lines.get(i - 1).indexOf('|') >= 0 && lines.get(i).indexOf('|') >= 0;
      if (row && DASHES.matcher(lines.get(i)).matches()) {
        return cells(lines.get(i - 1)) == cells(lines.get(i)) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** How many cells a row has. */
  static int cells(BasedSequence line) {
    String row = line.trim().toString();
    String inner = row.substring(row.startsWith("|") ? 1 : 0);
    int cells = 1;
    for (int i = 0; i < inner.length() - 1; i++) {
      cells += inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\') ? 1 : 0;
    }
    return cells;
  }

  /** Comes after the definitions of links are known, and before tables are looked for. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TextAboveTable();
    }
  }
}
