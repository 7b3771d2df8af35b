package plumbline.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.content.yaml.Id;

/**
 * Reads {@code @id} in bodies. Flexmark's own extension for this knows GitHub's user names only;
 * ids here may have letters of any script.
 */
final class MentionExtension implements Parser.ParserExtension {
  private static final Pattern MENTION = Pattern.compile("^@(" + Id.PART.pattern() + ")");

  private MentionExtension() {}

  static MentionExtension create() {
    return new MentionExtension();
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineParserExtensionFactory(new Factory());
  }

  private static final class Reader implements InlineParserExtension {
    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
      if (followsWord(parser)) {
        return false;
      }
      Matcher matcher = parser.matcher(MENTION);
      if (matcher == null) {
        return false;
      }
      BasedSequence input = parser.getInput();
      parser.flushTextNode();
      parser
          .getBlock()
          .appendChild(
              new Mention(
                  input.subSequence(matcher.start(), matcher.end()),
                  input.subSequence(matcher.start(1), matcher.end(1))));
      return true;
    }

    /** In {@code a@b} the sign belongs to an address. */
    private static boolean followsWord(LightInlineParser parser) {
      int index = parser.getIndex();
      return index > 0 && Character.isLetterOrDigit(parser.getInput().charAt(index - 1));
    }
  }

  private static final class Factory implements InlineParserExtensionFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
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
    public CharSequence getCharacters() {
      return "@";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Reader();
    }
  }
}
