package plumbline.model;

import java.util.List;
import java.util.Optional;

/**
 * A team as {@code teams/<id>.md} describes it.
 *
 * @param parent the team it belongs to; empty directly under the company
 * @param lead the person who leads it
 * @param accepted findings about the team that were accepted for a while
 */
public record Team(
    String id,
    String name,
    Optional<Ref> parent,
    Optional<Ref> lead,
    List<Acceptance> accepted,
    Body body,
    Lines lines)
    implements Owner {
  public Team {
    accepted = List.copyOf(accepted);
  }
}
