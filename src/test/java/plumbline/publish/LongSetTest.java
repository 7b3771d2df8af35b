package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongSetTest {
  private final LongSet set = new LongSet();

  @Test
  void aNumberIsAddedOnce() {
    assertTrue(set.add(7));
    assertFalse(set.add(7));
    assertTrue(set.add(-7));
    assertArrayEquals(new long[] {-7, 7}, set.numbers().sorted().toArray());
  }

  @Test
  void noughtIsANumberToo() {
    assertTrue(set.add(0));
    assertFalse(set.add(0));
    assertEquals(1, set.numbers().count());
  }

  /** Those that begin at one slot, and so many that the set grows again and again. */
  @Test
  void manyNumbersAreAllThere() {
    Random random = new Random(5);
    long[] many =
        LongStream.concat(
                LongStream.range(1, 2000).map(n -> n << 40), random.longs(20_000, 1, 30_000))
            .toArray();
    Set<Long> expected = new HashSet<>();
    for (long number : many) {
      assertEquals(expected.add(number), set.add(number), Long.toString(number));
    }
    assertEquals(expected, set.numbers().collect(HashSet::new, Set::add, Set::addAll));
  }
}
