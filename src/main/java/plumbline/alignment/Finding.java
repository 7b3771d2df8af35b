package plumbline.alignment;

import java.util.List;
import java.util.Optional;
import plumbline.model.Acceptance;
import plumbline.model.Location;
import plumbline.model.Team;

/**
 * Something that the goals themselves get wrong: the content is fine, what it says is not.
 *
 * @param rule the rule's id, for example {@code late-support}
 * @param teams whose card or section it belongs to; empty: the company's
 * @param at the line to look at
 * @param message what was found, with its numbers, one sentence or two
 * @param edit the smallest edit that clears it
 * @param accepted the acceptance that holds today; empty: the finding stands
 */
public record Finding(
    String rule,
    FindingClass findingClass,
    Subject subject,
    List<Team> teams,
    Location at,
    Message message,
    Edit edit,
    Optional<Acceptance> accepted) {
  public Finding {
    teams = List.copyOf(teams);
  }

  /**
   * Where a finding belongs.
   *
   * @param teams as in {@link Finding#teams}
   */
  public record Place(Subject subject, List<Team> teams, Location at) {}

  public boolean isAccepted() {
    return accepted.isPresent();
  }

  Finding as(FindingClass other) {
    return new Finding(rule, other, subject, teams, at, message, edit, accepted);
  }

  Finding accepted(Optional<Acceptance> by) {
    return new Finding(rule, findingClass, subject, teams, at, message, edit, by);
  }
}
