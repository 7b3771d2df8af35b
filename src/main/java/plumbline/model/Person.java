package plumbline.model;

import java.util.List;
import java.util.Optional;

/**
 * A person as {@code people/<id>.md} describes them.
 *
 * @param title their role
 * @param teams the teams they belong to
 * @param manager whom they report to
 * @param email their address
 */
public record Person(
    String id,
    String name,
    Optional<String> title,
    List<Ref> teams,
    Optional<Ref> manager,
    Optional<String> email,
    Body body,
    Lines lines)
    implements Owner {
  public Person {
    teams = List.copyOf(teams);
  }
}
