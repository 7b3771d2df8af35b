package plumbline.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import plumbline.RunListener;

/** Measures how long each stage of a run takes. Stages are told by one thread. */
final class StageTimes implements RunListener {
  private static final double SECOND = 1e9;

  private final LongSupplier nanos;
  private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
  private Optional<Stage> running = Optional.empty();
  private long since;
  private int parts;

  /**
   * @param nanos a clock that never goes back, in nanoseconds
   */
  StageTimes(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public void begins(Stage stage) {
    end();
    running = Optional.of(stage);
  }

  @Override
  public void toMake(int all) {
    parts = all;
  }

  /** The last stage is over. */
  void end() {
    long now = nanos.getAsLong();
    running.ifPresent(stage -> times.merge(stage, now - since, Long::sum));
    running = Optional.empty();
    since = now;
  }

  /** A line for each stage that there was, in seconds, and one for all. */
  String table() {
    StringBuilder lines = new StringBuilder();
    times.forEach((stage, time) -> lines.append(line(time, words(stage))));
    long all = times.values().stream().mapToLong(Long::longValue).sum();
    return lines.append(line(all, "in all")).toString();
  }

  private static String line(long time, String words) {
    return String.format(Locale.ROOT, "%8.2f s  %s\n", time / SECOND, words);
  }

  private String words(Stage stage) {
    return switch (stage) {
      case READING -> "reading files";
      case LINKING -> "linking what refers to what";
      case HISTORY -> "reading the history";
      case SCORING -> "scores and alignment";
      case COMPARING -> "comparing with what the site was made from";
      case WRITING -> "making and writing " + parts + " pages and other parts";
      case PUBLISHING -> "checking links and moving files into place";
    };
  }
}
