package plumbline.content.markdown;

import com.vladsch.flexmark.ext.wikilink.WikiLink;

/** What a {@code [[reference]]} names. */
public final class WikiTarget {
  private WikiTarget() {}

  /** In a table the bar before the words is written with a backslash, as GitHub has it. */
  public static String of(WikiLink link) {
    String target = link.getLink().toString().strip();
    boolean escaped = !link.getText().isNull() && target.endsWith("\\");
    return escaped ? target.substring(0, target.length() - 1).strip() : target;
  }
}
