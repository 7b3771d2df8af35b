package plumbline.score;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.config.Settings;
import plumbline.model.Kind;

/**
 * What a score is held against on a day.
 *
 * @param today what should be reached by then, 0 to 1
 * @param onTrackFrom from where on it is green: all of that for a committed goal, else a share of
 *     it
 */
public record Expectation(double today, double onTrackFrom) {

  /** Empty where nothing is to be compared. */
  public static Optional<Expectation> of(
      Settings.Grades grades, Kind kind, OptionalDouble comparedWith) {
    if (comparedWith.isEmpty()) {
      return Optional.empty();
    }
    double today = comparedWith.getAsDouble();
    return Optional.of(new Expectation(today, today * new Verdict(grades).greenFrom(kind)));
  }
}
