package plumbline.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;
import plumbline.author.Value.Fields;
import plumbline.content.yaml.ScalarValues;

/** What a check-in says besides its value. */
final class CheckinFields {
  @Option(
      names = "--confidence",
      paramLabel = "SHARE",
      description = "How likely you hold it that the target is reached, 0 to 1.")
  private Optional<String> confidence = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "A remark.")
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--expected",
      paramLabel = "SHARE",
      description = "Your own guess of the final score, 0 to 1.")
  private Optional<String> expected = Optional.empty();

  @Option(names = "--next", paramLabel = "TEXT", description = "What you do next.")
  private Optional<String> next = Optional.empty();

  @Option(names = "--blocker", paramLabel = "TEXT", description = "What keeps you from it.")
  private Optional<String> blocker = Optional.empty();

  /** The fields that the options name, as the format does. */
  Fields said() {
    return Fields.none()
        .with("confidence", confidence.orElse(""))
        .with("note", note.orElse(""))
        .with("expected", expected.orElse(""))
        .with("next", next.orElse(""))
        .with("blocker", blocker.orElse(""));
  }

  /** The same from whoever is asked. */
  static Fields asked(Questions questions) throws IOException {
    Optional<String> confidence =
        questions.ask("Confidence, 0 to 1 (empty: none)", "", CheckinFields::objection);
    return Fields.none()
        .with("confidence", confidence.orElse(""))
        .with("note", questions.ask("Note (empty: none)", "").orElse(""))
        .with("blocker", questions.ask("Blocked by (empty: nothing)", "").orElse(""));
  }

  /** What is wrong with a text that should be a share; empty: nothing. */
  static Optional<String> objection(String text) {
    boolean share =
        ScalarValues.number(text)
            .filter(one -> one.signum() >= 0 && one.doubleValue() <= 1)
            .isPresent();
    return share
        ? Optional.empty()
        : Optional.of("Found '" + text + "', expected a number from 0 to 1, for example 0.7.");
  }
}
