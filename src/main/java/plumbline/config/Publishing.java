package plumbline.config;

import java.util.Set;

/**
 * What of the content is published, and how: {@code publish:} of {@code site.yaml}.
 *
 * @param drafts whether drafts are published as if they were active
 * @param versions how many states of the site are kept, each in a folder of its own, 1 to 100; 0:
 *     only the present one
 * @param assets the ends of the names of files that are published besides the usual ones, in lower
 *     case
 * @param emails whether people's addresses are published
 * @param removed whether the history tells the titles of goals and teams that are gone
 */
public record Publishing(
    boolean drafts, int versions, Set<String> assets, boolean emails, boolean removed) {
  /** What holds where the settings say nothing. */
  public static final Publishing DEFAULT = new Publishing(false, 0, Set.of(), false, true);

  public Publishing {
    assets = Set.copyOf(assets);
  }

  /** The same where drafts count as if they were active. */
  Publishing withDrafts() {
    return new Publishing(true, versions, assets, emails, removed);
  }
}
