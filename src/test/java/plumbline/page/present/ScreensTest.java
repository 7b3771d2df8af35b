package plumbline.page.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.model.Health;
import plumbline.page.present.Screens.Draft;
import plumbline.page.site.Site;
import plumbline.view.Badge;
import plumbline.view.Histogram;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.PresentPage.Box;
import plumbline.view.PresentPage.Item;
import plumbline.view.PresentPage.Place;
import plumbline.view.PresentPage.Row;
import plumbline.view.PresentPage.Screen;
import plumbline.view.PresentPage.Sum;

/** How the screens of a presentation are counted, cut and set. */
class ScreensTest {
  private static final Site SITE =
      Site.of(Rules.analyse(Book.acme().graph(), Book.acme().settings(), History.NONE));
  private static final Badge STATE = SITE.words().state(Health.ON_TRACK);
  private static final Meter METER =
      SITE.words().meter(STATE, OptionalDouble.of(1), Optional.empty(), false);

  private final Screens screens = new Screens(SITE.language());

  private static Row row(String goal, String figures) {
    return new Row(new LinkTo(goal, "x.html"), figures, STATE, METER);
  }

  private static List<Row> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row("G" + i, "")).toList();
  }

  private static List<String> goals(Screen screen) {
    return screen.rows().stream().map(row -> row.goal().text()).toList();
  }

  private List<Integer> sizes(int count) {
    Screens cut = new Screens(SITE.language());
    cut.add(Draft.of("a", "E", "T").withRows(rows(count)));
    return cut.list().stream().map(screen -> screen.rows().size()).toList();
  }

  private static int density(Draft draft) {
    Screens one = new Screens(SITE.language());
    one.add(draft);
    return one.list().get(0).place().density();
  }

  @Test
  void theCoverIsCountedAndIsNumberOne() {
    assertEquals(1, screens.count());
    assertEquals(List.of(), screens.list());
    screens.add(Draft.of("a", "E", "T"));
    screens.add(Draft.of("b", "E", "T"));
    assertEquals(3, screens.count());
    assertEquals(
        List.of(new Place("a", 2, 3, 1), new Place("b", 3, 3, 1)),
        screens.list().stream().map(Screen::place).toList());
  }

  @Test
  void moreThanFiveRowsAreSpreadEvenlyOverAsFewScreensAsHoldThem() {
    assertEquals(List.of(0), sizes(0));
    assertEquals(List.of(5), sizes(5));
    assertEquals(List.of(3, 3), sizes(6));
    assertEquals(List.of(5, 5), sizes(10));
    assertEquals(List.of(4, 4, 3), sizes(11));
    assertEquals(List.of(4, 4, 4, 4), sizes(16));
  }

  @Test
  void thePiecesOfAScreenAreNamedAndHaveAddressesOfTheirOwn() {
    screens.add(Draft.of("team-a", "A", "Goals").leadingTo("a.html").withRows(rows(7)));
    screens.add(Draft.of("end", "E", "T"));
    List<Screen> all = screens.list();
    assertEquals(4, screens.count());
    assertEquals(
        List.of(
            new Place("team-a", 2, 4, 1),
            new Place("team-a-2", 3, 4, 1),
            new Place("end", 4, 4, 1)),
        all.stream().map(Screen::place).toList());
    assertEquals(
        List.of(Optional.of("Part 1 of 2"), Optional.of("Part 2 of 2"), Optional.empty()),
        all.stream().map(Screen::part).toList());
    assertEquals(List.of("G0", "G1", "G2", "G3"), goals(all.get(0)));
    assertEquals(List.of("G4", "G5", "G6"), goals(all.get(1)));
    assertEquals("Goals", all.get(1).title());
    assertEquals("A", all.get(1).eyebrow());
    assertEquals(Optional.of("a.html"), all.get(1).url());
  }

  @Test
  void eachPieceKeepsTheOtherParts() {
    Sum sum = new Sum(Optional.of(METER), Optional.empty());
    Histogram scores = new Histogram("L", List.of());
    List<Box> boxes = List.of(new Box("B", List.of(), Optional.empty()));
    List<LinkTo> links = List.of(new LinkTo("L", "l.html"));
    screens.add(
        Draft.of("a", "E", "T")
            .with(sum)
            .with(Optional.of(scores))
            .withRows(rows(6))
            .withBoxes(boxes)
            .withLinks(links));
    for (Screen screen : screens.list()) {
      assertEquals(Optional.of(sum), screen.sum());
      assertEquals(Optional.of(scores), screen.scores());
      assertEquals(boxes, screen.boxes());
      assertEquals(links, screen.links());
      assertEquals(Optional.empty(), screen.glance());
    }
  }

  @Test
  void textIsSetSmallerAbove320AndAgainAbove640Letters() {
    assertEquals(1, density(Draft.of("a", "E", "x".repeat(320))));
    assertEquals(2, density(Draft.of("a", "E", "x".repeat(321))));
    assertEquals(2, density(Draft.of("a", "E", "x".repeat(640))));
    assertEquals(3, density(Draft.of("a", "E", "x".repeat(641))));
  }

  @Test
  void rowsAndListsAreTextToo() {
    List<Row> rows = List.of(row("x".repeat(100), "y".repeat(100)), row("z".repeat(20), ""));
    assertEquals(1, density(Draft.of("a", "E", "x".repeat(100)).withRows(rows)));
    assertEquals(2, density(Draft.of("a", "E", "x".repeat(101)).withRows(rows)));
    Item item = new Item("x".repeat(160), Optional.of("not read"), Optional.of("nor this"));
    List<Box> boxes =
        Collections.nCopies(2, new Box("not counted", List.of(item), Optional.empty()));
    assertEquals(1, density(Draft.of("a", "E", "").withBoxes(boxes)));
    assertEquals(2, density(Draft.of("a", "E", "x").withBoxes(boxes)));
  }

  @Test
  void aPieceIsSetByItsOwnRowsAlone() {
    List<Row> rows = Collections.nCopies(6, row("x".repeat(100), ""));
    screens.add(Draft.of("a", "E", "").withRows(rows));
    assertEquals(
        List.of(1, 1), screens.list().stream().map(screen -> screen.place().density()).toList());
  }
}
