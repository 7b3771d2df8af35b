package plumbline.graph;

/** Writes SVG path data, in tenths of a pixel. */
final class Pen {
  private final StringBuilder path = new StringBuilder(64);

  Pen move(double x, double y) {
    return add('M', x, y);
  }

  Pen line(double x, double y) {
    return add('L', x, y);
  }

  Pen round(double cornerX, double cornerY, double x, double y) {
    return add('Q', cornerX, cornerY, x, y);
  }

  Pen curve(double... numbers) {
    return add('C', numbers);
  }

  private Pen add(char command, double... numbers) {
    path.append(command);
    for (int i = 0; i < numbers.length; i++) {
      append(numbers[i], i > 0);
    }
    return this;
  }

  /** Much faster than printing a double, and there are many. */
  private void append(double number, boolean space) {
    long tenths = Math.round(number * 10);
    path.append(space ? " " : "").append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
    if (tenths % 10 != 0) {
      path.append('.').append(Math.abs(tenths) % 10);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }

  /** An arrow head at a point, for a line that comes from the given direction. */
  static String head(double x, double y, int right, int down) {
    double backX = x + 7 * right;
    double backY = y + 7 * down;
    return new Pen()
        .move(backX - 3.5 * down, backY - 3.5 * right)
        .line(x, y)
        .line(backX + 3.5 * down, backY + 3.5 * right)
        .toString();
  }
}
