package plumbline.publish;

import java.util.stream.LongStream;

/**
 * Numbers, each of them once, in 11 to 21 bytes: a set of objects takes five times that, and the
 * collector would have to look through it again and again. Safe to use from many threads.
 */
final class LongSet {
  private static final int FIRST = 1 << 10;

  /** Stands for a slot that is free, so that it is no number of the set. */
  private static final long FREE = 0;

  private long[] slots = new long[FIRST];
  private int size;

  /**
   * Adds a number.
   *
   * @param number well spread, as hashes are; 0 counts as 1
   * @return whether it was not there
   */
  synchronized boolean add(long number) {
    long one = number == FREE ? 1 : number;
    int slot = slot(slots, one);
    if (slots[slot] != FREE) {
      return false;
    }
    slots[slot] = one;
    size++;
    if (size > slots.length / 4 * 3) {
      grow();
    }
    return true;
  }

  /** Where a number is, or else belongs. */
  private static int slot(long[] slots, long number) {
    int slot = (int) (number ^ number >>> Integer.SIZE) & slots.length - 1;
    while (slots[slot] != FREE && slots[slot] != number) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long number : slots) {
      if (number != FREE) {
        larger[slot(larger, number)] = number;
      }
    }
    slots = larger;
  }

  /** In no order; while nothing is added. */
  synchronized LongStream numbers() {
    return LongStream.of(slots).filter(number -> number != FREE);
  }
}
