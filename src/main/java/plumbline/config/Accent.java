package plumbline.config;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * A colour that stays readable as text: made darker where the ground is light, and lighter where it
 * is dark, as little as it takes.
 *
 * @param light for a light ground, {@code #rrggbb}
 * @param dark for a dark ground, {@code #rrggbb}
 * @param softLight a ground of its own for what is marked
 * @param softDark the same in the dark
 */
public record Accent(String light, String dark, String softLight, String softDark) {
  /** What text of that colour has to have at least: WCAG 2.2, 1.4.3. */
  static final double LEAST_CONTRAST = 4.5;

  /** The least favourable grounds of the style sheet that text stands on. */
  private static final int LIGHT_GROUND = 0xf6f7f9;

  private static final int DARK_GROUND = 0x181c22;
  private static final int WHITE = 0xffffff;
  private static final int BLACK = 0x000000;
  private static final int STEPS = 100;
  private static final double SOFT = 0.1;

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Whether a text is a colour as {@link #of} takes it. */
  static boolean isColour(String text) {
    return HEX.matcher(text).matches();
  }

  /**
   * @param colour {@code #rrggbb}
   */
  static Accent of(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    int light = legible(rgb, BLACK, softened(WHITE));
    int dark = legible(rgb, WHITE, softened(DARK_GROUND));
    return new Accent(
        text(light), text(dark), text(mix(WHITE, light, SOFT)), text(mix(DARK_GROUND, dark, SOFT)));
  }

  /**
   * The darker or lighter of a ground and of the soft ground that the colour itself makes there.
   */
  private static IntUnaryOperator softened(int ground) {
    return colour -> mix(ground, colour, SOFT);
  }

  private static int legible(int colour, int towards, IntUnaryOperator soft) {
    int ground = towards == BLACK ? LIGHT_GROUND : DARK_GROUND;
    for (int step = 0; step < STEPS; step++) {
      int mixed = mix(colour, towards, (double) step / STEPS);
      if (contrast(mixed, ground) >= LEAST_CONTRAST
          && contrast(mixed, soft.applyAsInt(mixed)) >= LEAST_CONTRAST) {
        return mixed;
      }
    }
    return towards;
  }

  private static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = from >> shift & 0xff;
      int b = to >> shift & 0xff;
      mixed |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }

  /** The contrast of two colours, 1 to 21: (L1 + 0.05) / (L2 + 0.05), WCAG 2.2. */
  static double contrast(int a, int b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance, 0 to 1, of a colour in sRGB: WCAG 2.2. */
  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xff)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String text(int colour) {
    return "#%06x".formatted(colour);
  }
}
