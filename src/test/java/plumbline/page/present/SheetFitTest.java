package plumbline.page.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SheetFitTest {
  @Test
  void anOpeningHoldsWholeParagraphsOnly() {
    assertEquals("One.\n\nTwo.", SheetFit.opening("One.\n\nTwo.\n\nThree is long.", 12));
    assertEquals("", SheetFit.opening("This is too long.", 12));
  }

  @Test
  void anOpeningEndsBeforeCode() {
    assertEquals("One.", SheetFit.opening("One.\n\n```\na\n\nb\n```\n", 100));
  }
}
