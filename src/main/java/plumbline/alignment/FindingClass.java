package plumbline.alignment;

import java.util.Locale;
import plumbline.text.Phrase;

/** How much a finding matters, the most first. */
public enum FindingClass {
  /** Rare; on the front of the report. */
  GROSS,
  /** Listed under its team. */
  ATTENTION,
  /** Counted and folded. */
  NOTE;

  /** The word that data files use, for example {@code gross}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word that people read. */
  public Phrase phrase() {
    return Phrase.of(
        switch (this) {
          case GROSS -> "class.gross";
          case ATTENTION -> "class.attention";
          case NOTE -> "class.note";
        });
  }
}
