package plumbline.alignment.rules.aid;

import plumbline.alignment.Facts;
import plumbline.history.History;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/** Whether a key result is so new that nobody can have measured it again. */
public final class JustWritten {
  private JustWritten() {}

  /**
   * Whether it was written within {@code stale_after_days}; what is not committed yet is written
   * today. Never where no history is known.
   */
  public static boolean is(Facts facts, Objective objective, KeyResult keyResult) {
    int days = facts.settings().alignment().staleAfterDays();
    return !facts.history().equals(History.NONE)
        && facts
            .history()
            .of(objective)
            .of(keyResult)
            .map(known -> !known.since().date().plusDays(days).isBefore(facts.asOf()))
            .orElse(true);
  }
}
