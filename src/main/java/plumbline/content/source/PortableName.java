package plumbline.content.source;

import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.text.HiddenCharacter;

/** The rule for names of files that every system can store. */
public final class PortableName {
  /** Names of devices, whatever follows a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private static final String SIGNS = "<>:\"|?*\\";

  private PortableName() {}

  /** Why a name cannot be stored everywhere; empty where it can. */
  public static Optional<String> objection(String name) {
    if (DEVICE.matcher(name).matches()) {
      return Optional.of("which Windows keeps for a device");
    }
    if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
      return Optional.of("which begins or ends with a space or a dot");
    }
    boolean sign = name.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0 || c < ' ');
    return sign || name.codePoints().anyMatch(HiddenCharacter::is)
        ? Optional.of("in which a character stands that Windows refuses or nobody sees")
        : Optional.empty();
  }
}
