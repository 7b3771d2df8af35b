package plumbline.content.asset;

import java.util.regex.Pattern;

/** Where the files are that are published as they are, by their paths below the content folder. */
public final class AssetPlace {
  private static final String FOLDER = "assets/";
  private static final Pattern BESIDE =
      Pattern.compile("(teams|people|cycles)/[^/]+|okrs/[^/]+/.+");

  private AssetPlace() {}

  /** Whether a file is an asset: below {@code assets/}, or a picture beside the texts. */
  public static boolean isAsset(String below) {
    return below.startsWith(FOLDER) || isBeside(below);
  }

  /**
   * Whether a file is a picture beside the texts. Those that a published text shows are published:
   * a draft's are not.
   */
  public static boolean isBeside(String below) {
    return BESIDE.matcher(below).matches()
        && AssetTypes.mediaType(below).filter(type -> type.startsWith("image/")).isPresent();
  }
}
