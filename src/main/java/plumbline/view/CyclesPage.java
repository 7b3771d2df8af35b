package plumbline.view;

import java.util.List;
import java.util.Optional;

/** The archive: every cycle, the newest first, each below the one that encloses it. */
public record CyclesPage(Frame frame, Optional<Histogram> scores, List<CycleLine> cycles)
    implements Page {

  /**
   * A cycle in the table.
   *
   * @param depth 0 for a cycle that none encloses
   * @param dates in words: {@code 1 Jan to 31 Mar 2026}
   * @param state {@code Running}, {@code Planned} or {@code Closed}
   */
  public record CycleLine(
      LinkTo cycle, int depth, String dates, String state, int objectives, MeanView mean) {}
}
