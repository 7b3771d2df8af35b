package plumbline.author.checkin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.author.checkin.CheckInEdit.Kind;
import plumbline.content.yaml.ScalarValues;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.text.NearestWords;

/** What somebody typed, as the key result takes it: a number, a milestone's name, yes or no. */
public final class TypedValue {
  private static final Map<String, String> FLAGS =
      Map.of(
          "yes", "true", "y", "true", "true", "true", "done", "true", "no", "false", "n", "false",
          "false", "false");

  private TypedValue() {}

  /** How a key result takes what is said of it. */
  public static Kind kind(KeyResult keyResult) {
    if (keyResult.measure() instanceof Measure.Milestones) {
      return Kind.MILESTONE;
    }
    return keyResult.measure() instanceof Measure.YesNo ? Kind.YES_NO : Kind.VALUE;
  }

  /** The value as the file holds it; empty where it cannot be one. */
  public static Optional<String> of(KeyResult keyResult, String typed) {
    return switch (kind(keyResult)) {
      case VALUE -> Optional.of(typed).filter(text -> ScalarValues.number(text).isPresent());
      case YES_NO -> Optional.ofNullable(FLAGS.get(typed.toLowerCase(Locale.ROOT)));
      case MILESTONE -> milestone(titles(keyResult), typed);
    };
  }

  /** Why a value cannot be one, and what is expected; empty where it can. */
  public static Optional<String> objection(KeyResult keyResult, String typed) {
    if (of(keyResult, typed).isPresent()) {
      return Optional.empty();
    }
    String found = "Found '" + typed + "' for " + keyResult.title() + ", expected ";
    return Optional.of(
        switch (kind(keyResult)) {
          case VALUE -> found + "a number, for example 182, 0.5 or 500k.";
          case YES_NO -> found + "yes or no.";
          case MILESTONE ->
              found
                  + "the name of one milestone. "
                  + NearestWords.hint(
                      typed, titles(keyResult), "They are: " + quoted(keyResult) + ".");
        });
  }

  /** What to type, for whoever is asked. */
  public static String question(KeyResult keyResult) {
    return switch (kind(keyResult)) {
      case VALUE ->
          "Value"
              + (keyResult.measure().unit().isEmpty() ? "" : " in " + keyResult.measure().unit());
      case YES_NO -> "Done (yes or no)";
      case MILESTONE -> "Which milestone is done: " + quoted(keyResult);
    };
  }

  private static String quoted(KeyResult keyResult) {
    return titles(keyResult).stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
  }

  private static List<String> titles(KeyResult keyResult) {
    return ((Measure.Milestones) keyResult.measure())
        .list().stream().map(Milestone::title).toList();
  }

  /** The whole title, or a part that only one has. */
  private static Optional<String> milestone(List<String> titles, String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<String> near =
        titles.stream().filter(one -> one.toLowerCase(Locale.ROOT).contains(wanted)).toList();
    return titles.stream()
        .filter(one -> one.equalsIgnoreCase(typed))
        .findFirst()
        .or(
            () ->
                near.size() == 1 && !typed.isEmpty() ? Optional.of(near.get(0)) : Optional.empty());
  }
}
