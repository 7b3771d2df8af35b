package plumbline.page.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.text.Language;
import plumbline.view.Histogram;
import plumbline.view.LinkTo;
import plumbline.view.PresentPage.Box;
import plumbline.view.PresentPage.Glance;
import plumbline.view.PresentPage.Place;
import plumbline.view.PresentPage.Row;
import plumbline.view.PresentPage.Screen;
import plumbline.view.PresentPage.Sum;

/** Collects the screens of a presentation and cuts what is too long for one into several. */
final class Screens {
  /** More rows than this are hard to read from the last seat. */
  private static final int MOST_ROWS = 5;

  /** So many characters fill a screen half, and so many fill it. */
  private static final int MUCH_TEXT = 320;

  private static final int VERY_MUCH_TEXT = 640;

  private final Language language;
  private final List<Piece> pieces = new ArrayList<>();

  Screens(Language language) {
    this.language = language;
  }

  /** A screen before it is known how many there are; each step adds one part to it. */
  static final class Draft {
    private final String id;
    private final String eyebrow;
    private final String title;
    private Optional<String> url = Optional.empty();
    private Optional<Sum> sum = Optional.empty();
    private List<Row> rows = List.of();
    private Optional<Glance> glance = Optional.empty();
    private Optional<Histogram> scores = Optional.empty();
    private List<Box> boxes = List.of();
    private List<LinkTo> links = List.of();

    private Draft(String id, String eyebrow, String title) {
      this.id = id;
      this.eyebrow = eyebrow;
      this.title = title;
    }

    static Draft of(String id, String eyebrow, String title) {
      return new Draft(id, eyebrow, title);
    }

    /** An empty one about the same, which leads to the same page. */
    Draft followedBy(String suffix, String itsTitle) {
      Draft next = of(id + suffix, eyebrow, itsTitle);
      next.url = url;
      return next;
    }

    Draft leadingTo(String page) {
      url = Optional.of(page);
      return this;
    }

    Draft with(Sum one) {
      sum = Optional.of(one);
      return this;
    }

    Draft with(Optional<Histogram> all) {
      scores = all;
      return this;
    }

    Draft with(Glance one) {
      glance = Optional.of(one);
      return this;
    }

    Draft withRows(List<Row> all) {
      rows = List.copyOf(all);
      return this;
    }

    Draft withBoxes(List<Box> all) {
      boxes = List.copyOf(all);
      return this;
    }

    Draft withLinks(List<LinkTo> all) {
      links = List.copyOf(all);
      return this;
    }
  }

  /** What of a draft is on one screen: all, or some of its rows. */
  private record Piece(Draft of, String id, Optional<String> part, List<Row> rows) {
    private int density() {
      int text = of.title.length();
      for (Row row : rows) {
        text += row.goal().text().length() + row.figures().length();
      }
      for (Box box : of.boxes) {
        text += box.items().stream().mapToInt(item -> item.what().length()).sum();
      }
      return text > VERY_MUCH_TEXT ? 3 : text > MUCH_TEXT ? 2 : 1;
    }

    private Screen at(int number, int count) {
      return new Screen(
          new Place(id, number, count, density()),
          of.eyebrow,
          of.title,
          part,
          of.url,
          of.sum,
          rows,
          of.glance,
          of.scores,
          of.boxes,
          of.links);
    }
  }

  /** Adds a screen, or several where it has many rows. */
  void add(Draft draft) {
    int count = (draft.rows.size() + MOST_ROWS - 1) / MOST_ROWS;
    if (count <= 1) {
      pieces.add(new Piece(draft, draft.id, Optional.empty(), draft.rows));
      return;
    }
    int rows = (draft.rows.size() + count - 1) / count;
    for (int i = 0; i < count; i++) {
      pieces.add(
          new Piece(
              draft,
              i == 0 ? draft.id : draft.id + "-" + (i + 1),
              Optional.of(language.say("present.part", i + 1, count)),
              draft.rows.subList(i * rows, Math.min(draft.rows.size(), (i + 1) * rows))));
    }
  }

  /** How many there are, the cover included. */
  int count() {
    return pieces.size() + 1;
  }

  List<Screen> list() {
    List<Screen> screens = new ArrayList<>();
    for (Piece piece : pieces) {
      screens.add(piece.at(screens.size() + 2, count()));
    }
    return screens;
  }
}
