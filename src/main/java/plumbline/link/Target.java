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
   * A file that is copied as it is.
   *
   * @param path below the content folder, for example {@code assets/funnel.svg}
   */
  record ToAsset(String path) implements Target {}
}
