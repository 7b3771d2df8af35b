package plumbline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import plumbline.RunListener;

/**
 * A line on a terminal that says how far a run has come. It appears when a run takes long, is
 * written over while it goes on, and is gone when it is closed, so that whatever is printed
 * afterwards has a line of its own.
 */
final class ProgressLine implements RunListener, AutoCloseable {
  /** A run that is shorter than this shows nothing, in milliseconds. */
  private static final long PATIENCE = 250;

  private static final int INTERVAL = 100;

  /** Fits narrow terminals: a line that the terminal breaks cannot be written over. */
  private static final int WIDTH = 60;

  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream terminal;
  private final AtomicInteger made = new AtomicInteger();
  private Optional<Stage> stage = Optional.empty();
  private int parts;
  private boolean shown;
  private boolean closed;

  /**
   * Counts on the line, while it does. Its class is loaded with the first one only: most runs are
   * over before.
   */
  private volatile Optional<ProgressBar> bar = Optional.empty();

  /**
   * @param later runs what it is given when the run turns out to be long
   */
  ProgressLine(PrintStream terminal, Executor later) {
    this.terminal = terminal;
    later.execute(this::show);
  }

  /** On a console that is a terminal; on another it stays silent. */
  static ProgressLine on(Console console) {
    return new ProgressLine(
        console.out(),
        console.live()
            ? CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS)
            : never -> {});
  }

  @Override
  public synchronized void begins(Stage next) {
    stage = Optional.of(next);
    draw();
  }

  @Override
  public synchronized void toMake(int all) {
    parts = all;
    draw();
  }

  @Override
  public void made() {
    int now = made.incrementAndGet();
    Optional<ProgressBar> counting = bar;
    if (counting.isPresent()) {
      counting.get().stepTo(now);
    }
  }

  private synchronized void show() {
    shown = !closed;
    draw();
  }

  private void draw() {
    if (!shown || stage.isEmpty()) {
      return;
    }
    endBar();
    if (stage.get() == Stage.WRITING && parts > 0) {
      bar = Optional.of(counting());
    } else {
      over(words(stage.get()) + " …");
    }
  }

  /** The time that is left is reckoned from what is made from now on. */
  private ProgressBar counting() {
    return new ProgressBarBuilder()
        .setTaskName(words(Stage.WRITING))
        .setInitialMax(parts)
        .startsFrom(made.get(), Duration.ZERO)
        .setUpdateIntervalMillis(INTERVAL)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(this::over, WIDTH))
        .build();
  }

  /** Once it is closed, it prints nothing any more. */
  private void endBar() {
    if (bar.isPresent()) {
      bar.get().close();
      bar = Optional.empty();
    }
  }

  private void over(String line) {
    terminal.print(CLEAR + line);
    terminal.flush();
  }

  private static String words(Stage stage) {
    return switch (stage) {
      case READING -> "Reading";
      case LINKING -> "Linking";
      case HISTORY -> "Reading the history";
      case SCORING -> "Analysing";
      case COMPARING -> "Comparing";
      case WRITING -> "Writing";
      case PUBLISHING -> "Publishing";
    };
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    endBar();
    if (shown) {
      over("");
    }
    shown = false;
    closed = true;
  }
}
