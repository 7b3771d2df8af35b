package plumbline.link;

import java.util.Optional;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Owner;

/** What a link in a body leads to. */
public sealed interface Target {
  /** An objective's page, or the place of one of its key results on it. */
  record ToObjective(Objective objective, Optional<KeyResult> keyResult) implements Target {}

  /** The page of the company, a team or a person. */
  record ToOwner(Owner owner) implements Target {}

  /** A cycle's page. */
  record ToCycle(Cycle cycle) implements Target {}

  /**
   * A file or folder of the repository that is no page, shown by its Git host.
   *
   * @param path from the content folder's parent, for example {@code README.md}
   */
  record ToSource(String path) implements Target {}

  /**
   * An address outside the site that may be followed, as it is written.
   *
   * @param url from the root of the host, or with a scheme that is not the web's
   */
  record ToAddress(String url) implements Target {}

  /**
   * A file that is copied as it is.
   *
   * @param path below the content folder, for example {@code assets/funnel.svg}
   */
  record ToAsset(String path) implements Target {}
}
