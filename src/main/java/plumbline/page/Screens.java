package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.page.PresentPage.Box;
import plumbline.page.PresentPage.Glance;
import plumbline.page.PresentPage.Place;
import plumbline.page.PresentPage.Row;
import plumbline.page.PresentPage.Screen;
import plumbline.page.PresentPage.Sum;
import plumbline.text.Language;

/** Collects the screens of a presentation and cuts what is too long for one into several. */
final class Screens {
  /** More rows than this are hard to read from the last seat. */
  private static final int MOST_ROWS = 5;

  /** So many characters fill a screen half, and so many fill it. */
  private static final int MUCH_TEXT = 320;

  private static final int VERY_MUCH_TEXT = 640;

  private final Language language;
  private final List<Draft> drafts = new ArrayList<>();

  Screens(Language language) {
    this.language = language;
  }

  /** A screen before it is known how many there are; each step adds one part to it. */
  record Draft(
      String id,
      String eyebrow,
      String title,
      Optional<String> part,
      Optional<String> url,
      Optional<Sum> sum,
      List<Row> rows,
      Optional<Glance> glance,
      Optional<Histogram> scores,
      List<Box> boxes,
      List<LinkTo> links) {
    static Draft of(String id, String eyebrow, String title) {
      return new Draft(
          id,
          eyebrow,
          title,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());
    }

    Draft leadingTo(String page) {
      return new Draft(
          id, eyebrow, title, part, Optional.of(page), sum, rows, glance, scores, boxes, links);
    }

    Draft with(Sum one) {
      return new Draft(
          id, eyebrow, title, part, url, Optional.of(one), rows, glance, scores, boxes, links);
    }

    Draft with(Optional<Histogram> all) {
      return new Draft(id, eyebrow, title, part, url, sum, rows, glance, all, boxes, links);
    }

    Draft with(Glance one) {
      return new Draft(
          id, eyebrow, title, part, url, sum, rows, Optional.of(one), scores, boxes, links);
    }

    Draft withRows(List<Row> all) {
      return new Draft(id, eyebrow, title, part, url, sum, all, glance, scores, boxes, links);
    }

    Draft withBoxes(List<Box> all) {
      return new Draft(id, eyebrow, title, part, url, sum, rows, glance, scores, all, links);
    }

    Draft withLinks(List<LinkTo> all) {
      return new Draft(id, eyebrow, title, part, url, sum, rows, glance, scores, boxes, all);
    }

    private Draft piece(int number, String words, List<Row> all) {
      return new Draft(
          number == 1 ? id : id + "-" + number,
          eyebrow,
          title,
          Optional.of(words),
          url,
          sum,
          all,
          glance,
          scores,
          boxes,
          links);
    }

    private int density() {
      int text = title.length();
      for (Row row : rows) {
        text += row.goal().text().length() + row.figures().length();
      }
      for (Box box : boxes) {
        text += box.items().stream().mapToInt(item -> item.what().length()).sum();
      }
      return text > VERY_MUCH_TEXT ? 3 : text > MUCH_TEXT ? 2 : 1;
    }

    private Screen at(int number, int of) {
      return new Screen(
          new Place(id, number, of, density()),
          eyebrow,
          title,
          part,
          url,
          sum,
          rows,
          glance,
          scores,
          boxes,
          links);
    }
  }

  /** Adds a screen, or several where it has many rows. */
  void add(Draft draft) {
    int pieces = (draft.rows.size() + MOST_ROWS - 1) / MOST_ROWS;
    if (pieces <= 1) {
      drafts.add(draft);
      return;
    }
    int rows = (draft.rows.size() + pieces - 1) / pieces;
    for (int i = 0; i < pieces; i++) {
      List<Row> some = draft.rows.subList(i * rows, Math.min(draft.rows.size(), (i + 1) * rows));
      drafts.add(draft.piece(i + 1, language.say("present.part", i + 1, pieces), some));
    }
  }

  /** How many there are, the cover included. */
  int count() {
    return drafts.size() + 1;
  }

  List<Screen> list() {
    List<Screen> screens = new ArrayList<>();
    for (Draft draft : drafts) {
      screens.add(draft.at(screens.size() + 2, count()));
    }
    return screens;
  }
}
