package plumbline.serve;

import java.nio.file.Path;
import java.util.Set;

/**
 * What may have changed on the disk.
 *
 * @param files to be looked at again
 * @param anything whether files may have come or gone as well, or nobody knows
 */
record PossibleChanges(Set<Path> files, boolean anything) {
  static final PossibleChanges NOBODY_KNOWS = new PossibleChanges(Set.of(), true);

  PossibleChanges {
    files = Set.copyOf(files);
  }
}
