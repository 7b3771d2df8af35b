package plumbline.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import plumbline.view.Strip.Spot;

/** Where the names of the strip plot stand. */
class StripRowsTest {
  private final StripRows rows = new StripRows();

  @Test
  void dotsFarFromEachOtherShareTheLowestRow() {
    assertEquals(rows.place(10, "Sales").y(), rows.place(60, "Marketing").y());
  }

  @Test
  void aNameThatWouldMeetItsNeighboursStandsAboveIt() {
    Spot first = rows.place(83, "Mobile Umber");
    Spot second = rows.place(84, "Engineering Mobile");
    assertTrue(second.y() < first.y(), "higher up: " + second + " above " + first);
  }

  @Test
  void aNameStandsOnTheSideWhereTheLineGoesOn() {
    assertFalse(rows.place(0, "Sales").end());
    assertTrue(rows.place(100, "Marketing").end());
  }

  @Test
  void aNameWithoutRoomIsLeftOutAndItsDotIsNot() {
    Spot wide = rows.place(50, "x".repeat(200));
    assertFalse(wide.named());
    assertNotEquals(0, wide.y());
    assertTrue(rows.place(55, "Sales").named());
  }
}
