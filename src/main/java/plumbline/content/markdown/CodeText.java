package plumbline.content.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** What stands in a code span, as CommonMark 0.31.2, 6.1 has it; Flexmark trims all its spaces. */
public final class CodeText {
  private CodeText() {}

  public static String of(Code code) {
    String text = code.getText().toString().replace('\n', ' ');
    boolean both = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
    String inner = both && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
    // In a table the bar is written with a backslash, in code too (GFM 0.29, 4.10).
    boolean cell = code.getAncestorOfType(TableCell.class) != null;
    return cell ? inner.replace("\\|", "|") : inner;
  }
}
