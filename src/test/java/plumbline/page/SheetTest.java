package plumbline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SheetTest {
  @Test
  void anOpeningHoldsWholeParagraphsOnly() {
    assertEquals("One.\n\nTwo.", Sheet.opening("One.\n\nTwo.\n\nThree is long.", 12));
    assertEquals("", Sheet.opening("This is too long.", 12));
  }

  @Test
  void anOpeningEndsBeforeCode() {
    assertEquals("One.", Sheet.opening("One.\n\n```\na\n\nb\n```\n", 100));
  }
}
