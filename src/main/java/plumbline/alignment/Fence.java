package plumbline.alignment;

import java.util.Arrays;

/**
 * The usual among some values: their median, and the fence beyond which one is far from the others
 * (Tukey: the third quartile and one and a half times the distance between the quartiles).
 *
 * @param upper without end where there are too few values to tell
 */
public record Fence(double median, double upper) {
  /** Fewer values than these say nothing about what is usual. */
  public static final int FEWEST = 8;

  /** Quartiles are interpolated linearly between the sorted values. */
  public static Fence of(double[] values, int fewest) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return new Fence(0, Double.POSITIVE_INFINITY);
    }
    double third = quantile(sorted, 0.75);
    double upper = third + 1.5 * (third - quantile(sorted, 0.25));
    return new Fence(
        quantile(sorted, 0.5), sorted.length < fewest ? Double.POSITIVE_INFINITY : upper);
  }

  private static double quantile(double[] sorted, double at) {
    double place = (sorted.length - 1) * at;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
