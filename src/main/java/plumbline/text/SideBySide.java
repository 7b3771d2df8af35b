package plumbline.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Does many tasks on all threads of the pool that it is called from, or of the common one.
 *
 * <p>A parallel stream hands each thread whole stretches of the list beforehand, and the threads
 * that are done early wait; here each takes the next task when it is done with one, in the list's
 * order.
 */
public final class SideBySide {
  /** More than there are threads: those that come when all is taken find nothing to do. */
  private static final int TAKERS = 256;

  private SideBySide() {}

  /**
   * Does a task for each thing; a task must not wait for another. When it returns or throws, no
   * task is running any more.
   *
   * @throws RuntimeException what the first failing task throws; others may be left undone then
   */
  public static <T> void each(List<T> things, Consumer<? super T> task) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failed = new AtomicReference<>();
    IntStream.range(0, TAKERS)
        .parallel()
        .forEach(
            taker -> {
              for (int i = next.getAndIncrement();
                  i < things.size() && failed.get() == null;
                  i = next.getAndIncrement()) {
                // The stream would not wait for the other threads.
                try {
                  task.accept(things.get(i));
                } catch (RuntimeException | Error e) {
                  failed.compareAndSet(null, e);
                }
              }
            });
    if (failed.get() instanceof Error error) {
      throw error;
    }
    if (failed.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
