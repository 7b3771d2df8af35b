package plumbline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A period that goals are set for.
 *
 * @param id the folder's name under {@code okrs/}, for example {@code 2026-q1}
 * @param title what people read, for example {@code Q1 2026}
 * @param start the first day
 * @param end the last day, which still belongs to it
 * @param parent the cycle that encloses it: a quarter's year
 * @param status what the author says of it; empty: its dates tell
 * @param body the retrospective
 * @param lines where it is declared; the folder's own path where it has no file
 */
public record Cycle(
    String id,
    String title,
    LocalDate start,
    LocalDate end,
    Optional<Ref> parent,
    Optional<Status> status,
    Body body,
    Lines lines) {

  /** Whether a day belongs to this cycle. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Where it stands on a day: as its author says, else by its dates. */
  public Phase phase(LocalDate asOf) {
    return status.map(Status::phase).orElseGet(() -> phaseByDates(asOf));
  }

  /** Whether nothing more is to come of it, so that scores in it are grades. */
  public boolean isOver(LocalDate asOf) {
    return phase(asOf) == Phase.CLOSED;
  }

  /** How many days it has, the last included. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** The share of its days that have passed before a day, 0 to 1. */
  public double elapsed(LocalDate asOf) {
    double passed = (double) ChronoUnit.DAYS.between(start, asOf) / days();
    return Math.max(0, Math.min(1, passed));
  }

  private Phase phaseByDates(LocalDate asOf) {
    if (asOf.isAfter(end)) {
      return Phase.CLOSED;
    }
    return asOf.isBefore(start) ? Phase.PLANNED : Phase.RUNNING;
  }

  /** The author's word for where a cycle stands. */
  public enum Status {
    /** Its goals are being agreed. */
    PLANNED,
    /** Its goals are worked on, whatever the dates say. */
    ACTIVE,
    /** Its goals are graded, whatever the dates say. */
    CLOSED;

    /** The author's word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Phase phase() {
      return switch (this) {
        case PLANNED -> Phase.PLANNED;
        case ACTIVE -> Phase.RUNNING;
        case CLOSED -> Phase.CLOSED;
      };
    }
  }

  /** Where a cycle stands on a day. */
  public enum Phase {
    /** Nothing is expected yet. */
    PLANNED,
    /** Progress is compared with what is expected by the day. */
    RUNNING,
    /** Scores are grades. */
    CLOSED;

    /** The word for data files and the bundles, for example {@code running}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
