package plumbline.author.checkin;

import java.util.Comparator;
import java.util.List;

/**
 * A part of a text that gives way to another one.
 *
 * @param from the first character that goes, from 0
 * @param to the first that stays; {@code from} where something is put in between
 */
record TextEdit(int from, int to, String text) {
  static TextEdit insert(int at, String text) {
    return new TextEdit(at, at, text);
  }

  /** The text with all edits, none of which reaches into another. */
  static String apply(String text, List<TextEdit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::from).reversed())
        .forEach(edit -> changed.replace(edit.from, edit.to, edit.text));
    return changed.toString();
  }
}
