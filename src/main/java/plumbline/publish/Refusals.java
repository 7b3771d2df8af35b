package plumbline.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Stops a publication that would harm: one that takes what is not ours, or most of what is.
 *
 * @param current the folder that readers see now
 */
record Refusals(Target target, Path current, Manifest before) {
  private static final int SHOWN = 5;

  /**
   * Refuses that more than half of the pages go unless that was asked for.
   *
   * @param gone the files that would be removed
   */
  void shrinking(SortedSet<String> gone) throws SiteRefused {
    long pages = before.paths().stream().filter(Refusals::isPage).count();
    long less = gone.stream().filter(Refusals::isPage).count();
    if (!target.mayShrink() && less * 2 > pages) {
      throw new SiteRefused(
          "this would remove "
              + less
              + " of the "
              + pages
              + " pages of "
              + target.site()
              + ", which is left as it was; where that is meant, run it with --allow-shrink");
    }
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  /**
   * Refuses to replace what no publication wrote. Where the list of what one wrote is damaged,
   * files with a page's path count as ours.
   *
   * @param same whether the file of a path is already what is to be written
   */
  void obstacles(Set<String> written, Predicate<String> same) throws IOException {
    boolean unsure = !before.isSound() && !before.isAbsent();
    SortedSet<String> found =
        Obstacles.find(
            current,
            written,
            path ->
                before.paths().contains(path)
                    || same.test(path)
                    || (unsure && written.contains(path)));
    if (!found.isEmpty()) {
      throw new SiteRefused(
          "in "
              + target.site()
              + " there "
              + (found.size() == 1 ? "is " : "are ")
              + found.stream().limit(SHOWN).collect(Collectors.joining(", "))
              + (found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "")
              + ", where the site is to have files of its own, and plumbline did not write "
              + (found.size() == 1 ? "it" : "them")
              + "; move what is in the way elsewhere, and run again");
    }
  }
}
