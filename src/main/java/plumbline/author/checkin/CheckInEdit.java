package plumbline.author.checkin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.author.ContentFile;
import plumbline.author.NewFile;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;
import plumbline.content.source.SourceFile;
import plumbline.content.yaml.Id;

/**
 * Changes one key result of a file by what is said of it: the line of a check-in is added, that of
 * the same day changed, a milestone or a yes ticked off, a {@code current} brought up to date. All
 * other bytes stay.
 */
public final class CheckInEdit {
  private static final String CHECKINS = "checkins";

  private final ContentFile before;
  private final int position;
  private final KeyResultText text;
  private Fields after;

  private CheckInEdit(ContentFile before, int position, KeyResultText text) {
    this.before = before;
    this.position = position;
    this.text = text;
    this.after = before.fields().entries("key_results").get(position);
  }

  /** How a key result takes what is said. */
  public enum Kind {
    /** A value in a check-in. */
    VALUE,
    /** The title of a milestone that is done. */
    MILESTONE,
    /** Yes or no. */
    YES_NO
  }

  /** The file cannot be changed by itself; the message says what to do by hand. */
  public static final class ByHand extends Exception {
    private static final long serialVersionUID = 1L;

    ByHand(String message) {
      super(message);
    }
  }

  /**
   * The file with a check-in in it.
   *
   * @param keyResult the id of the key result
   * @param entry what is said; of a milestone its value is the title, of a yes or no that word
   * @throws ByHand where the text is written in a way that is not changed safely
   */
  public static NewFile of(SourceFile file, String keyResult, Kind kind, CheckInEntry entry)
      throws ByHand {
    String text = new String(file.readOrThrow(), StandardCharsets.UTF_8);
    ContentFile before = ContentFile.read(file, new ArrayList<>()).orElseThrow(CheckInEdit::unread);
    int position = position(before, keyResult);
    KeyResultText written =
        YamlPlaces.of(text)
            .flatMap(places -> KeyResultText.of(places, position))
            .orElseThrow(CheckInEdit::unread);
    CheckInEdit edit = new CheckInEdit(before, position, written);
    edit.change(kind, entry);
    NewFile changed = new NewFile(file.path(), TextEdit.apply(text, written.edits()));
    if (!edit.isAsMeant(changed)) {
      throw unread();
    }
    return changed;
  }

  static ByHand unread() {
    return new ByHand(
        "Its file is written in a way that this command does not change safely. Add the line by"
            + " hand.");
  }

  static int position(ContentFile file, String keyResult) throws ByHand {
    List<Fields> all = file.fields().entries("key_results");
    for (int i = 0; i < all.size(); i++) {
      String id = all.get(i).text("id").strip();
      if ((Id.isId(id) ? id : "kr" + (i + 1)).equals(keyResult)) {
        return i;
      }
    }
    throw unread();
  }

  private void change(Kind kind, CheckInEntry entry) throws ByHand {
    switch (kind) {
      case VALUE -> checkIn(entry);
      case MILESTONE -> tickOff(entry);
      case YES_NO -> set("done", entry.value().orElse("false"));
    }
    if (kind != Kind.VALUE && !entry.more().isEmpty()) {
      checkIn(new CheckInEntry(entry.date(), Optional.empty(), entry.more()));
    }
  }

  private void tickOff(CheckInEntry entry) throws ByHand {
    List<Fields> all = after.entries("milestones");
    for (int i = 0; i < all.size(); i++) {
      if (entry.value().equals(Optional.of(all.get(i).text("title").strip()))) {
        text.set("milestones", i, "done", "true");
        after = after.with("milestones", replaced(all, i, all.get(i).with("done", "true")));
        return;
      }
    }
    throw unread();
  }

  /** A stated current value wins over check-ins, so the latest one brings it up to date. */
  private void checkIn(CheckInEntry entry) throws ByHand {
    List<Fields> all = after.entries(CHECKINS);
    String day = entry.date().toString();
    boolean latest = all.stream().noneMatch(one -> one.text("date").strip().compareTo(day) > 0);
    boolean stated = !after.text("current").isEmpty();
    if (stated && latest && entry.value().isPresent()) {
      set("current", entry.value().get());
    }
    if (stated && all.isEmpty() && entry.more().isEmpty()) {
      return;
    }
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      int compared = all.get(i).text("date").strip().compareTo(day);
      if (compared == 0) {
        sameDay(all, i, entry);
        return;
      }
      at = compared < 0 ? i + 1 : at;
    }
    text.add(CHECKINS, at, entry.fields());
    List<Value> longer = new ArrayList<>(all);
    longer.add(at, entry.fields());
    after = after.with(CHECKINS, new Many(longer));
  }

  private void sameDay(List<Fields> all, int at, CheckInEntry entry) throws ByHand {
    Fields changed = entry.over(all.get(at));
    if (!text.replace(CHECKINS, at, changed)) {
      throw new ByHand(
          "There is a check-in of "
              + entry.date()
              + " on several lines. Change it by hand, or give another --date.");
    }
    after = after.with(CHECKINS, replaced(all, at, changed));
  }

  private void set(String name, String value) {
    text.set(name, value);
    after = after.with(name, new Text(value));
  }

  private static Value replaced(List<Fields> all, int at, Fields one) {
    List<Value> list = new ArrayList<>(all);
    list.set(at, one);
    return new Many(list);
  }

  /** Whether the text says what was meant, and everything else as before. */
  private boolean isAsMeant(NewFile changed) {
    List<Fields> all = before.fields().entries("key_results");
    ContentFile meant =
        before.with(before.fields().with("key_results", replaced(all, position, after)));
    SourceFile file = new SourceFile(changed.path(), changed::bytes);
    return ContentFile.read(file, new ArrayList<>())
        .filter(read -> read.body().equals(meant.body()))
        .filter(read -> read.fields().isLike(meant.fields()))
        .isPresent();
  }
}
