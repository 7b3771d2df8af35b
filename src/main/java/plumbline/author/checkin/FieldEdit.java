package plumbline.author.checkin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plumbline.author.ContentFile;
import plumbline.author.NewFile;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.checkin.CheckInEdit.ByHand;
import plumbline.content.source.SourceFile;

/** Gives one field of a file, or of one of its key results, a value; all other bytes stay. */
public final class FieldEdit {
  private FieldEdit() {}

  /**
   * The file with a field at its top.
   *
   * @throws ByHand where the text is written in a way that is not changed safely
   */
  public static NewFile ofFile(SourceFile file, String name, String value) throws ByHand {
    ContentFile before = read(file);
    KeyResultText text =
        YamlPlaces.of(text(file)).flatMap(KeyResultText::ofFile).orElseThrow(CheckInEdit::unread);
    text.set(name, value);
    return changed(file, text, before.with(before.fields().with(name, value)));
  }

  /** The same with a field of a key result. */
  public static NewFile ofKeyResult(SourceFile file, String keyResult, String name, String value)
      throws ByHand {
    ContentFile before = read(file);
    int position = CheckInEdit.position(before, keyResult);
    List<Value> all = new ArrayList<>(before.fields().entries("key_results"));
    all.set(position, ((Fields) all.get(position)).with(name, value));
    KeyResultText text =
        YamlPlaces.of(text(file))
            .flatMap(places -> KeyResultText.of(places, position))
            .orElseThrow(CheckInEdit::unread);
    text.set(name, value);
    return changed(file, text, before.with(before.fields().with("key_results", new Many(all))));
  }

  private static NewFile changed(SourceFile file, KeyResultText text, ContentFile meant)
      throws ByHand {
    NewFile changed = new NewFile(file.path(), TextEdit.apply(text(file), text.edits()));
    ContentFile read = read(new SourceFile(changed.path(), changed::bytes));
    if (!read.body().equals(meant.body()) || !read.fields().isLike(meant.fields())) {
      throw CheckInEdit.unread();
    }
    return changed;
  }

  private static ContentFile read(SourceFile file) throws ByHand {
    return ContentFile.read(file, new ArrayList<>()).orElseThrow(CheckInEdit::unread);
  }

  private static String text(SourceFile file) {
    return new String(file.readOrThrow(), StandardCharsets.UTF_8);
  }
}
