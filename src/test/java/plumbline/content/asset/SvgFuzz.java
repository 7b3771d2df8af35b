package plumbline.content.asset;

import java.util.regex.Pattern;

/** Any bytes as an SVG: what is written is an SVG in which nothing runs, and stays as it is. */
public final class SvgFuzz {
  private static final Pattern RUNS =
      Pattern.compile(
          "(?i)<(script|foreignObject|iframe|handler)|\\son[a-z]+=|href=\"(?!#|data:image/)");

  private SvgFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    SafeSvg svg = SafeSvg.of(input);
    if (svg.text().isEmpty()) {
      return;
    }
    if (RUNS.matcher(svg.text().replaceAll(">[^<]*<", "><")).find()) {
      throw new IllegalStateException("this would run: " + svg.text());
    }
    if (!SafeSvg.of(svg.bytes()).text().strip().equals(svg.text().strip())) {
      throw new IllegalStateException("written twice it differs: " + svg.text());
    }
  }
}
