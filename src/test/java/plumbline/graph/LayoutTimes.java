package plumbline.graph;

import java.util.Locale;

/** Prints how long layouts take, by size; run it by hand, in a fresh JVM for the first figures. */
final class LayoutTimes {
  private LayoutTimes() {}

  public static void main(String[] args) {
    for (int size : new int[] {11, 300, 1000, 5000}) {
      Sketch sketch = Forests.of(size, Math.max(4, size / 8), 1);
      long start = System.nanoTime();
      Drawing drawing = new Layout(sketch, Measures.GRAPH).drawing();
      print("graph", size, System.nanoTime() - start, 1);
      System.out.printf(Locale.ROOT, "  %.0f x %.0f%n", drawing.width(), drawing.height());
      print("graph, warm", size, warm(sketch, Measures.GRAPH, 20_000 / size), 20_000 / size);
    }
    Sketch small = Forests.of(15, 4, 1);
    print("sight, 15 boxes, warm", 15, warm(small, Measures.SIGHT, 10_000), 10_000);
  }

  private static long warm(Sketch sketch, Measures style, int times) {
    for (int i = 0; i < times; i++) {
      new Layout(sketch, style).drawing();
    }
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      new Layout(sketch, style).drawing();
    }
    return System.nanoTime() - start;
  }

  private static void print(String what, int size, long nanos, int times) {
    System.out.printf(Locale.ROOT, "%s %d: %.3f ms%n", what, size, nanos / 1e6 / times);
  }
}
