package plumbline.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/** How many decimals a figure needs so that rounding does not make it say something else. */
public final class Decimals {
  /** Figures nearer than this to each other are the same: 0.1 + 0.2 is to be 0.3. */
  private static final double SAME = 1e-9;

  /** With as many, what is not the same is written otherwise. */
  private static final int MOST = 10;

  /** The last decimal of figures with so many. */
  private static final double[] STEPS =
      DoubleStream.iterate(1, step -> step / 10).limit(MOST).toArray();

  private Decimals() {}

  /**
   * The decimals with which a value that is below a limit is written as less than that limit is.
   *
   * @param usual as many at least
   */
  public static int below(double value, int usual, double... limits) {
    int decimals = usual;
    while (decimals < MOST && seemsReached(value, decimals, limits)) {
      decimals++;
    }
    return decimals;
  }

  /** Rounded half up, as figures are written. */
  public static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static boolean seemsReached(double value, int decimals, double... limits) {
    for (double limit : limits) {
      // What is further below than two steps of the last decimal stays below however it is rounded.
      if (value < limit - SAME
          && limit - value < 2 * STEPS[decimals]
          && rounded(value, decimals).compareTo(rounded(limit, decimals)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
