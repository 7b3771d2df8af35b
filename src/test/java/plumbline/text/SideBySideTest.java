package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many tasks on all threads. */
class SideBySideTest {
  private static final List<Integer> THINGS = IntStream.range(0, 5_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void everythingIsDoneOnceWithAnyNumberOfThreads(int threads) throws Exception {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(() -> SideBySide.each(THINGS, done::add)).get();
    } finally {
      pool.shutdown();
    }
    assertEquals(THINGS, done.stream().sorted().toList());
  }

  @Test
  void whatATaskThrowsComesOut() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                SideBySide.each(
                    THINGS,
                    thing -> {
                      if (thing == 321) {
                        throw new IllegalStateException("task 321");
                      }
                    }));
    assertTrue(thrown.getMessage().endsWith("task 321"), thrown.getMessage());
  }

  @Test
  void noTaskIsRunningAnyMoreWhenOneHasFailed() throws Exception {
    AtomicInteger running = new AtomicInteger();
    CountDownLatch bothBegan = new CountDownLatch(2);
    ForkJoinPool pool = new ForkJoinPool(2);
    try {
      int left =
          pool.submit(
                  () -> {
                    assertThrows(
                        IllegalStateException.class,
                        () -> SideBySide.each(List.of(0, 1), one -> run(one, running, bothBegan)));
                    return running.get();
                  })
              .get();
      assertEquals(0, left);
    } finally {
      pool.shutdown();
    }
  }

  private static void run(int task, AtomicInteger running, CountDownLatch bothBegan) {
    running.incrementAndGet();
    try {
      bothBegan.countDown();
      bothBegan.await();
      if (task == 0) {
        throw new IllegalStateException("task 0");
      }
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      running.decrementAndGet();
    }
  }
}
