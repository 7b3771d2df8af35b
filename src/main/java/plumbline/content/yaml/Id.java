package plumbline.content.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import plumbline.content.source.PortableName;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/** The rule for ids, which are file names: lower-case letters of any script, digits and hyphens. */
public final class Id {
  /** One part of an id or path. */
  public static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");

  private static final int MOST = 120;

  private Id() {}

  /** Reports every part of a path below the content folder that cannot be an id. */
  public static void check(String path, String at, List<Problem> problems) {
    for (String part : path.split("/")) {
      PortableName.objection(part)
          .filter(objection -> isId(part))
          .ifPresent(objection -> problems.add(unportable(part, objection, at)));
      if (!isId(part)) {
        problems.add(
            Problem.error(
                "bad-id",
                Location.startOf(at),
                "found '"
                    + PrintableText.inMessage(part)
                    + "' as a file or folder name, expected lower-case letters, digits and hyphens",
                "Rename it, for example to '" + proposal(part) + "'."));
      }
    }
  }

  private static Problem unportable(String part, String objection, String at) {
    return Problem.error(
        "bad-id",
        Location.startOf(at),
        "found the name '"
            + part
            + "', "
            + objection
            + ", expected one that every system can store",
        "Rename it, for example to '" + part + "-team'.");
  }

  public static boolean isId(String part) {
    return part.length() <= MOST
        && PART.matcher(part).matches()
        && part.equals(part.toLowerCase(Locale.ROOT));
  }

  private static String proposal(String part) {
    String id =
        part.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return id.isEmpty() ? "name" : id.substring(0, Math.min(MOST, id.length()));
  }
}
