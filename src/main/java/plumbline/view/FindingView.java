package plumbline.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A finding as pages show it.
 *
 * @param rule the rule's id, leading to what it says
 * @param state its class as a word, {@code gross}, {@code attention} or {@code note}, with the
 *     colour that goes with it
 * @param message the words, those with a URL linked
 * @param advice the smallest edit, a sentence
 * @param change the same as a change of a line
 * @param source the file and line, {@code content/…:12}
 * @param edit where the file to change can be edited
 * @param accepted why and until when it is accepted
 * @param late a small table of what is late; mostly empty
 * @param parts the findings that this one sums up; empty for one alone
 */
public record FindingView(
    LinkTo rule,
    Badge state,
    List<Part> message,
    String advice,
    Optional<Change> change,
    String source,
    Optional<String> edit,
    Optional<Accepted> accepted,
    List<LateLine> late,
    List<FindingView> parts) {
  public FindingView {
    message = List.copyOf(message);
    late = List.copyOf(late);
    parts = List.copyOf(parts);
  }

  /** The message without links; a quantity and its unit with a plain space between them. */
  public String plainMessage() {
    return message.stream().map(Part::text).collect(Collectors.joining()).replace('\u00A0', ' ');
  }

  /** The same, as the first of several: what they say together, with each of them below. */
  public FindingView summing(List<Part> words, List<FindingView> all) {
    return new FindingView(
        rule, state, words, advice, change, source, edit, accepted, List.of(), all);
  }

  /**
   * A line of the table of what is late.
   *
   * @param days in words
   */
  public record LateLine(LinkTo what, Day due, String days) {}

  /** A piece of the message. */
  public record Part(String text, Optional<String> url) {}

  /**
   * A line to change.
   *
   * @param removed empty where a line is added
   * @param source the file and line to change, which need not be those of the finding
   */
  public record Change(String removed, String added, String source) {}

  /** An acceptance; {@code until} is empty where it has no end. */
  public record Accepted(String reason, Optional<Day> until) {}
}
