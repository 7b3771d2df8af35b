package plumbline.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.history.Goalpost.Move;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;

/**
 * How one key result came to be what it is, in its present cycle.
 *
 * @param since the commit that wrote it first, or the first that changed it where older ones are
 *     not known
 * @param moves of its goalpost, oldest first
 * @param stated each change of its {@code current}, oldest first, in its present unit
 */
public record KeyResultHistory(Revision since, List<Move> moves, List<ValueOnDay> stated) {
  public KeyResultHistory {
    moves = List.copyOf(moves);
    stated = List.copyOf(stated);
  }

  /** What was stated, and check-ins up to a day, which win on theirs. */
  static List<ValueOnDay> values(List<ValueOnDay> stated, KeyResult keyResult, LocalDate known) {
    Map<LocalDate, ValueOnDay> byDay = new TreeMap<>();
    stated.forEach(point -> byDay.put(point.date(), point));
    for (CheckIn checkIn : keyResult.checkIns()) {
      Optional<BigDecimal> value = checkIn.value();
      value.ifPresent(
          v -> byDay.put(checkIn.date(), new ValueOnDay(checkIn.date(), v, Optional.empty())));
    }
    return byDay.values().stream().filter(point -> !point.date().isAfter(known)).toList();
  }
}
