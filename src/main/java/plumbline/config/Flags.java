package plumbline.config;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the command line says about the settings; it wins over {@code site.yaml}.
 *
 * @param today the day of the run, where neither sets another
 * @param asOf {@code --as-of}
 * @param drafts {@code --drafts}
 */
public record Flags(LocalDate today, Optional<LocalDate> asOf, boolean drafts) {
  /** No flags, on a given day. */
  public static Flags none(LocalDate today) {
    return new Flags(today, Optional.empty(), false);
  }
}
