package plumbline.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * Who commits here, as the settings of Git say: {@code user.name} and {@code user.email}.
 *
 * @param name empty where Git was not told
 * @param email empty where Git was not told
 */
public record GitAuthor(String name, String email) {
  private static final String SECTION = "user";

  /**
   * Looks into the settings of the repository around a folder, then into those of the user. What
   * cannot be read says nothing.
   *
   * @param environment the variables of the process
   */
  public static GitAuthor of(Path dir, Map<String, String> environment) {
    List<FileBasedConfig> settings = settings(dir, environment);
    return new GitAuthor(
        named(settings, "name", Optional.ofNullable(environment.get("GIT_AUTHOR_NAME"))),
        named(settings, "email", Optional.ofNullable(environment.get("GIT_AUTHOR_EMAIL"))));
  }

  private static String named(List<FileBasedConfig> settings, String name, Optional<String> told) {
    return told.or(
            () ->
                settings.stream()
                    .map(one -> one.getString(SECTION, null, name))
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst())
        .map(String::strip)
        .orElse("");
  }

  private static List<FileBasedConfig> settings(Path dir, Map<String, String> environment) {
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
    Path shared =
        Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
            .filter(text -> !text.isEmpty())
            .map(Path::of)
            .orElse(home.resolve(".config"));
    return List.of(
        read(around(dir).resolve(".git/config").toFile()),
        read(home.resolve(".gitconfig").toFile()),
        read(shared.resolve("git/config").toFile()));
  }

  private static Path around(Path dir) {
    Path start = dir.toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return start;
  }

  private static FileBasedConfig read(File file) {
    FileBasedConfig config = new FileBasedConfig(null, file, FS.DETECTED);
    try {
      config.load();
    } catch (IOException | ConfigInvalidException e) {
      config.clear();
    }
    return config;
  }
}
