package plumbline.content.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plumbline.content.source.PortableName;
import plumbline.content.source.SourceFile;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** Says which assets cannot be published: those of unknown types, and pictures that are no SVG. */
public final class AssetCheck {
  /** 100 MiB: a site is read over networks, and its build holds an asset in memory as a whole. */
  static final long MOST_BYTES = 100L << 20;

  private AssetCheck() {}

  /**
   * Looks at the files that are published as they are.
   *
   * @param more the ends of names that the settings allow besides
   */
  public static List<Problem> problems(List<SourceFile> files, Set<String> more) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (SourceFile file : files) {
      if (AssetPlace.isAsset(file.below())) {
        checkName(file.path(), names, problems);
        check(file, more, problems);
      }
    }
    return problems;
  }

  /** Names that only some file systems tell apart, and those that some refuse. */
  private static void checkName(String path, Map<String, String> names, List<Problem> problems) {
    String other = names.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    if (other != null) {
      problems.add(
          bad(path, "which differs from " + other + " only in case", "Rename one of the two."));
    }
    for (String name : path.split("/")) {
      PortableName.objection(name)
          .ifPresent(objection -> problems.add(bad(path, objection, "Rename it.")));
    }
  }

  private static Problem bad(String path, String objection, String hint) {
    return Problem.error(
        "bad-asset-name",
        Location.startOf(path),
        "found '" + PrintableText.inMessage(path) + "', " + objection,
        hint);
  }

  private static void check(SourceFile file, Set<String> more, List<Problem> problems) {
    String end = AssetTypes.endOf(file.path());
    if (AssetTypes.mediaType(file.path()).isEmpty() && !more.contains(end)) {
      problems.add(refusal(file.path(), end));
    } else if (file.sizeOrThrow() > MOST_BYTES) {
      problems.add(tooLarge(file));
    } else if (end.equals("svg")) {
      SafeSvg svg = SafeSvg.of(file.readOrThrow());
      svg.remarks().stream().map(remark -> remark.in(file.path())).forEach(problems::add);
    }
  }

  private static Problem tooLarge(SourceFile file) {
    return Problem.error(
        "too-large",
        Location.startOf(file.path()),
        "found " + file.sizeOrThrow() + " bytes, expected at most " + MOST_BYTES,
        "An asset stays below 100 MiB; publish it elsewhere and link to it.");
  }

  private static Problem refusal(String path, String end) {
    String kind = end.isEmpty() ? "without an end to its name" : "of the type ." + end;
    if (AssetTypes.isRunning(end)) {
      return Problem.error(
          "unsafe-asset",
          Location.startOf(path),
          "found a file that browsers run (." + end + "), expected pictures and documents",
          "Pack it as .zip, or publish it elsewhere and link to it.");
    }
    return Problem.error(
        "unknown-asset",
        Location.startOf(path),
        "found a file " + kind + ", expected " + String.join(", ", AssetTypes.known()),
        "Pack it as .zip, or allow the type in site.yaml: publish: { assets: ["
            + (end.isEmpty() ? "…" : end)
            + "] }.");
  }
}
