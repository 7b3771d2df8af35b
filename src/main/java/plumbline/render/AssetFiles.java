package plumbline.render;

import java.util.Locale;
import plumbline.content.asset.SafeSvg;
import plumbline.content.source.SourceFile;

/**
 * Copies the files below {@code content/assets/} as they are. Only SVG is written anew, because a
 * browser that opens one runs its scripts.
 */
public final class AssetFiles {
  private AssetFiles() {}

  public static OutputFile of(SourceFile file) {
    byte[] bytes = file.readOrThrow();
    boolean svg = file.below().toLowerCase(Locale.ROOT).endsWith(".svg");
    return new OutputFile(file.below(), svg ? SafeSvg.of(bytes).bytes() : bytes);
  }
}
