package plumbline.config;

import java.util.Optional;

/**
 * Where the site and its sources are in the world, as far as the settings say.
 *
 * @param site where the site is published, with a final {@code /}; only for feed, sitemap and
 *     canonical links
 * @param edit where a file can be edited, with {@code {path}} for the file's path
 * @param commit where a commit is shown, with {@code {commit}} for its id
 * @param source where a file or folder of the repository is shown, with {@code {path}} for its path
 */
public record Addresses(
    Optional<String> site,
    Optional<String> edit,
    Optional<String> commit,
    Optional<String> source) {
  /** No address. */
  public static final Addresses NONE =
      new Addresses(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Where the files of the repository that are no pages are shown: where the settings do not say
   * so, beside where files are edited, which GitHub, GitLab and Gitea tell apart by a word.
   */
  public Optional<String> shown() {
    return source.or(
        () -> edit.map(url -> url.replace("/edit/", "/blob/").replace("/_edit/", "/src/branch/")));
  }
}
