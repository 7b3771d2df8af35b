package plumbline.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a publication is to make of a site: everything that is known before the first file moves.
 *
 * @param current the folder that readers see now
 * @param staged the files of the new state that differ from it, our own lists among them
 * @param changed the paths of the staged files
 * @param gone the paths of the former state's files that are no more
 */
record NewState(Path current, Path staged, SortedSet<String> changed, SortedSet<String> gone) {
  NewState {
    changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
    gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
  }

  /** The same with its files waiting elsewhere. */
  NewState stagedIn(Path elsewhere) {
    return new NewState(current, elsewhere, changed, gone);
  }
}
