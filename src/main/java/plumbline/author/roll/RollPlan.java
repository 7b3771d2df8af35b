package plumbline.author.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.author.Value;
import plumbline.author.Value.Field;
import plumbline.author.YamlText;
import plumbline.content.yaml.Yaml;
import plumbline.model.Objective;
import plumbline.model.Problem;

/**
 * What becomes of each open objective of a cycle.
 *
 * @param choices by the path of the objective below its cycle
 */
public record RollPlan(Map<String, Choice> choices) {
  public RollPlan {
    choices = new LinkedHashMap<>(choices);
  }

  /** What can become of an objective. */
  public enum Choice {
    /** It goes on as it is. */
    KEEP,
    /** It goes on, and its owner writes it anew. */
    CHANGE,
    /** It is put off. */
    DEFER,
    /** It is given up. */
    DROP;

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of a word or its first letter. */
    public static Optional<Choice> of(String word) {
      String plain = word.strip().toLowerCase(Locale.ROOT);
      return Stream.of(values())
          .filter(one -> one.word().equals(plain))
          .findFirst()
          .or(
              () ->
                  Stream.of(values())
                      .filter(one -> plain.length() == 1 && one.word().startsWith(plain))
                      .filter(one -> !plain.equals("d"))
                      .findFirst());
    }

    /** Whether there is a file for it in the next cycle. */
    boolean goesOn() {
      return this == KEEP || this == CHANGE;
    }
  }

  /** A plan cannot be read; the message says where and what is expected. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /** A plan that keeps everything. */
  public static RollPlan keeping(List<Objective> open) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    open.forEach(one -> choices.put(one.id().path(), Choice.KEEP));
    return new RollPlan(choices);
  }

  /** The file of the plan, to be changed by hand. */
  public String text(List<Objective> open) {
    return "# keep, change, defer or drop.\n"
        + open.stream()
            .map(
                one ->
                    YamlText.scalar(one.id().path())
                        + ": "
                        + choices.get(one.id().path()).word()
                        + " # "
                        + one.title().strip().replaceAll("[\\s\\p{Cntrl}]+", " ")
                        + "\n")
            .collect(Collectors.joining());
  }

  /**
   * Reads such a file.
   *
   * @param open the objectives that it has to decide about, and no others
   */
  public static RollPlan read(String text, List<Objective> open) throws Unreadable {
    List<Problem> problems = new ArrayList<>();
    Value.Fields fields = Value.of(Yaml.read(text, "", 1, problems));
    if (!problems.isEmpty()) {
      throw new Unreadable(
          "line " + problems.get(0).at().line() + ": " + problems.get(0).message());
    }
    List<String> paths = open.stream().map(one -> one.id().path()).toList();
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (Field field : fields.list()) {
      String word = fields.text(field.name());
      if (!paths.contains(field.name())) {
        throw new Unreadable("'" + field.name() + "' is no open objective of the cycle");
      }
      choices.put(
          field.name(),
          Choice.of(word)
              .orElseThrow(
                  () ->
                      new Unreadable(
                          "'"
                              + field.name()
                              + "' has the word '"
                              + word
                              + "', expected keep, change, defer or drop")));
    }
    List<String> undecided = paths.stream().filter(one -> !choices.containsKey(one)).toList();
    if (!undecided.isEmpty()) {
      throw new Unreadable(
          "it says nothing of '"
              + undecided.get(0)
              + "'; add the line "
              + undecided.get(0)
              + ": keep");
    }
    return new RollPlan(choices);
  }
}
