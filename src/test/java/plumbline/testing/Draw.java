package plumbline.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random values from a seed. The ends of a range come more often than chance would have them. */
public final class Draw {
  private static final int ONE_END_IN = 12;

  private final long seed;
  private final Random random;

  public Draw(long seed) {
    this.seed = seed;
    // The first numbers of neighbouring seeds are alike; those of their hashes are not.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A number from {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    int end = random.nextInt(ONE_END_IN);
    return switch (end) {
      case 0 -> least;
      case 1 -> most;
      default -> least + (int) (random.nextDouble() * ((long) most - least + 1));
    };
  }

  /** A decimal number within these bounds, with three places. */
  public BigDecimal decimal(int least, int most) {
    BigDecimal whole = new BigDecimal(between(least, most - 1));
    return whole.add(BigDecimal.valueOf(between(0, 1000), 3));
  }

  /** True once in so many times. */
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A seed for another generator. */
  public long seed() {
    return random.nextLong();
  }

  public <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A list of {@code least} to {@code most} values that are drawn one by one. */
  public <T> List<T> list(int least, int most, Function<Draw, T> one) {
    return Stream.generate(() -> one.apply(this)).limit(between(least, most)).toList();
  }

  /** Up to so many of the pieces, one after the other. */
  public String text(int most, List<String> pieces) {
    return list(0, most, draw -> draw.any(pieces)).stream().collect(Collectors.joining());
  }

  /** Up to so many characters from anywhere in Unicode, most of them ASCII, some only a half. */
  public String unicode(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = between(0, most); left > 0; left--) {
      int end = any(List.of(0x7f, 0x7f, 0x7f, 0x24f, 0xffff, Character.MAX_CODE_POINT));
      text.appendCodePoint(between(0, end));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
