package plumbline.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import plumbline.RunListener;

/** Measures which rules, pages and templates take the time of a run. */
final class Profile implements RunListener {
  private static final int MOST = 10;
  private static final double MILLISECOND = 1e6;
  private static final double PERCENT = 100;

  private final LongSupplier nanos;
  private final Map<Work, Map<String, Sum>> sums = new EnumMap<>(Work.class);

  /** What was done under one name, and how long it took in all. */
  private record Sum(LongAdder times, LongAdder nanos) {
    void add(long took) {
      times.increment();
      nanos.add(took);
    }
  }

  /** A line of a table. */
  private record Line(String name, long times, long nanos) {}

  /**
   * @param nanos a clock that never goes back, in nanoseconds
   */
  Profile(LongSupplier nanos) {
    this.nanos = nanos;
    for (Work work : Work.values()) {
      sums.put(work, new ConcurrentHashMap<>());
    }
  }

  @Override
  public <T> T during(Work work, String name, Supplier<T> task) {
    long from = nanos.getAsLong();
    try {
      return task.get();
    } finally {
      sums.get(work)
          .computeIfAbsent(name, any -> new Sum(new LongAdder(), new LongAdder()))
          .add(nanos.getAsLong() - from);
    }
  }

  /**
   * The slowest of each sort of work: milliseconds, their share of all work of the sort, how often
   * it was done, its name. Work of several threads is added up.
   */
  String table() {
    StringBuilder text = new StringBuilder();
    sums.forEach((work, names) -> add(text, work, lines(names)));
    return text.toString();
  }

  private static List<Line> lines(Map<String, Sum> names) {
    return names.entrySet().stream()
        .map(
            entry ->
                new Line(
                    entry.getKey(), entry.getValue().times.sum(), entry.getValue().nanos.sum()))
        .sorted(Comparator.comparing(Line::nanos).reversed().thenComparing(Line::name))
        .toList();
  }

  private static void add(StringBuilder text, Work work, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    long all = lines.stream().mapToLong(Line::nanos).sum();
    text.append(heading(work)).append('\n');
    lines.stream().limit(MOST).forEach(line -> text.append(text(line, all)));
    long more = lines.stream().skip(MOST).mapToLong(Line::nanos).sum();
    long names = lines.stream().skip(MOST).count();
    if (names > 0) {
      long times = lines.stream().skip(MOST).mapToLong(Line::times).sum();
      text.append(text(new Line(names + " more", times, more), all));
    }
  }

  private static String heading(Work work) {
    return switch (work) {
      case RULE -> "Asking rules, by rule:";
      case PAGE -> "Putting together what pages say, by folder:";
      case TEMPLATE -> "Printing pages, by template:";
    };
  }

  private static String text(Line line, long all) {
    double share = all == 0 ? 0 : PERCENT * line.nanos / all;
    return String.format(
        Locale.ROOT,
        "%9.1f ms %5.1f %% %7d ×  %s\n",
        line.nanos / MILLISECOND,
        share,
        line.times,
        line.name);
  }
}
