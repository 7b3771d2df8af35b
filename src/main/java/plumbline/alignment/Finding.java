package plumbline.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Acceptance;
import plumbline.model.Location;
import plumbline.model.Team;
import plumbline.text.Language;
import plumbline.text.Phrase;

/**
 * Something that the goals themselves get wrong: the content is fine, what it says is not.
 *
 * @param rule the rule's id, for example {@code late-support}
 * @param teams whose card or section it belongs to; empty: the company's
 * @param at the line to look at
 * @param message what was found, with its numbers, one sentence or two
 * @param edit the smallest edit that clears it
 * @param late the dates behind the message, where they are several; else none
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
    List<LateDate> late,
    Optional<Acceptance> accepted) {
  public Finding {
    teams = List.copyOf(teams);
    late = List.copyOf(late);
  }

  /**
   * A line of the small table below a message: what, due, days late.
   *
   * @param days more than 0
   */
  public record LateDate(OwnedKeyResult what, LocalDate due, long days) {
    private Phrase phrase() {
      return Message.of("finding.late-line", what, due, days).phrase();
    }
  }

  /** The message with its table in one line of plain English. */
  public String text() {
    return text(Language.english());
  }

  /** The message with its table in one line of plain text. */
  public String text(Language language) {
    return late.isEmpty()
        ? message.text(language)
        : Message.of(
                "finding.with-lines",
                message.phrase(),
                late.stream().map(LateDate::phrase).toList())
            .text(language);
  }

  /** The same finding with the dates behind its message. */
  public Finding with(List<LateDate> dates) {
    return new Finding(rule, findingClass, subject, teams, at, message, edit, dates, accepted);
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
    return new Finding(rule, other, subject, teams, at, message, edit, late, accepted);
  }

  Finding accepted(Optional<Acceptance> by) {
    return new Finding(rule, findingClass, subject, teams, at, message, edit, late, by);
  }
}
