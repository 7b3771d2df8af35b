package plumbline.alignment.rules.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.history.Goalpost;
import plumbline.history.Goalpost.Move;
import plumbline.model.Kind;

/**
 * What was agreed about a key result when its goals had stopped forming, or first was if that was
 * later; and what was agreed anew since, with a reason.
 *
 * @param now as it stands in the content
 * @param moves since then, oldest first
 */
public record AgreedGoalpost(Goalpost now, List<Move> moves) {

  /** Of moves up to {@code settled} nobody asks. */
  public static AgreedGoalpost since(LocalDate settled, Goalpost now, List<Move> moves) {
    return new AgreedGoalpost(
        now, moves.stream().filter(move -> !move.revision().date().isBefore(settled)).toList());
  }

  /** The goalpost to hold the present one against. */
  public Goalpost goalpost() {
    return new Goalpost(last(Goalpost::measure), last(Goalpost::due), last(Goalpost::kind));
  }

  /** The kind when the goals had stopped forming, whatever reasons were given since. */
  public Kind firstKind() {
    return moves.isEmpty() ? now.kind() : moves.get(0).before().kind();
  }

  /**
   * The days on which somebody asked for less without a reason.
   *
   * @param less whether a move did
   */
  public List<LocalDate> days(Predicate<Move> less) {
    return moves.stream()
        .filter(move -> move.reason().isEmpty() && less.test(move))
        .map(move -> move.revision().date())
        .distinct()
        .sorted()
        .toList();
  }

  /** One part of it: as it was after the last move with a reason, else before the first move. */
  private <T> T last(Function<Goalpost, T> part) {
    List<Move> of =
        moves.stream()
            .filter(move -> !Objects.equals(part.apply(move.before()), part.apply(move.after())))
            .toList();
    Optional<Move> explained =
        of.stream().filter(move -> move.reason().isPresent()).reduce((one, later) -> later);
    if (explained.isPresent()) {
      return part.apply(explained.get().after());
    }
    return part.apply(of.isEmpty() ? now : of.get(0).before());
  }
}
