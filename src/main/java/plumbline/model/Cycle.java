package plumbline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period that goals are set for.
 *
 * @param id the folder's name under {@code okrs/}, for example {@code 2026-q1}
 * @param title what people read, for example {@code Q1 2026}
 * @param start the first day
 * @param end the last day, which still belongs to it
 * @param parent the cycle that encloses it: a quarter's year
 * @param status a word of the author's, for example {@code closed}
 * @param body the retrospective
 * @param lines where it is declared; the folder's own path where it has no file
 */
public record Cycle(
    String id,
    String title,
    LocalDate start,
    LocalDate end,
    Optional<Ref> parent,
    Optional<String> status,
    Body body,
    Lines lines) {

  /** Whether a day belongs to this cycle. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
