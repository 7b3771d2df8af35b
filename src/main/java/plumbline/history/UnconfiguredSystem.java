package plumbline.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine without Git settings of its own, so that a repository reads the same everywhere.
 *
 * <p>It also keeps JGit from running the git program, which it does to find the machine's settings,
 * and from writing to the disk, which it does to measure how exactly files are dated.
 */
final class UnconfiguredSystem extends SystemReader.Delegate {
  UnconfiguredSystem(SystemReader machine) {
    super(machine);
  }

  @Override
  public StoredConfig getUserConfig() {
    return new NoSettings();
  }

  @Override
  public StoredConfig getJGitConfig() {
    return new NoSettings();
  }

  @Override
  public StoredConfig getSystemConfig() {
    return new NoSettings();
  }

  private static final class NoSettings extends StoredConfig {
    /** The coarsest that file systems in use have: files younger than that are read again. */
    private static final long SECONDS_BETWEEN_FILE_DATES = 2;

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(SECONDS_BETWEEN_FILE_DATES, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }
  }
}
