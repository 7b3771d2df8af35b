package plumbline.serve;

import java.util.List;
import java.util.Optional;
import plumbline.content.source.ContentFolder;
import plumbline.model.Problem;

/**
 * What browsers are shown from one moment to the next.
 *
 * @param number counts the states; one with a higher number is newer
 * @param looks counts the states of the styles, scripts and pictures; where it differs, every page
 *     looks another
 * @param site the last one without errors; empty where there was none yet
 * @param problems what is wrong with the files as they are now, sorted by place
 * @param files as they are now, to show lines of
 */
public record State(
    int number, int looks, Optional<Served> site, List<Problem> problems, ContentFolder files) {
  public State {
    problems = List.copyOf(problems);
  }

  /** Whether something has to be put right before the newest files are shown. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
