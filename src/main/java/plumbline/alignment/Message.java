package plumbline.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.content.Shown;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Team;

/**
 * What a finding says, with the goals and teams in it kept apart, so that a page can link them.
 *
 * @param parts in reading order
 */
public record Message(List<Part> parts) {
  private static final String GAP = "{}";

  public Message {
    parts = List.copyOf(parts);
  }

  /** A piece of a message. */
  public sealed interface Part {
    /** What people read. */
    String text();
  }

  /** Plain words. */
  public record Text(String text) implements Part {}

  /** An objective's title. */
  public record ToObjective(Objective objective) implements Part {
    @Override
    public String text() {
      return objective.title();
    }
  }

  /** A key result's title. */
  public record ToKeyResult(Objective objective, KeyResult keyResult) implements Part {
    @Override
    public String text() {
      return keyResult.title();
    }
  }

  /** A team's name. */
  public record ToTeam(Team team) implements Part {
    @Override
    public String text() {
      return team.name();
    }
  }

  /**
   * Writes a message.
   *
   * @param pattern the words, with {@code {}} where the next of the values stands
   * @param values an objective, a key result with its objective, a team, a day, a {@link Message},
   *     a list of these, or anything whose text is to stand there
   */
  public static Message of(String pattern, Object... values) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Object value : values) {
      int gap = pattern.indexOf(GAP, from);
      text(parts, pattern.substring(from, gap));
      parts.addAll(written(value));
      from = gap + GAP.length();
    }
    text(parts, pattern.substring(from));
    return new Message(parts);
  }

  /** One line of plain text, safe to print. */
  public String text() {
    return Shown.printable(parts.stream().map(Part::text).collect(Collectors.joining()));
  }

  private static void text(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Text(words));
    }
  }

  private static List<Part> written(Object value) {
    if (value instanceof Message message) {
      return message.parts();
    }
    return value instanceof List<?> list ? enumerated(list) : List.of(part(value));
  }

  private static Part part(Object value) {
    if (value instanceof Objective objective) {
      return new ToObjective(objective);
    }
    if (value instanceof OwnedKeyResult of) {
      return new ToKeyResult(of.objective(), of.keyResult());
    }
    if (value instanceof Team team) {
      return new ToTeam(team);
    }
    return new Text(value instanceof LocalDate day ? Figures.day(day) : value.toString());
  }

  /** {@code a, b and c}. */
  private static List<Part> enumerated(List<?> list) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        parts.add(new Text(i == list.size() - 1 ? " and " : ", "));
      }
      parts.addAll(written(list.get(i)));
    }
    return parts;
  }
}
