package plumbline.graph;

import java.util.List;
import plumbline.model.Objective;
import plumbline.model.Owner;

/** What the boxes of a picture say; handed in, because places need neither scores nor words. */
public interface BoxContents {
  /**
   * A goal's box.
   *
   * @param small leaves out what only the large picture shows
   */
  BoxContent of(Objective objective, boolean small);

  /** A box for all live objectives of a team, or of a person without one. */
  BoxContent of(Owner group, List<Objective> objectives);

  /** The id of such a box. */
  static String idOf(Owner group) {
    return "@" + group.id();
  }
}
