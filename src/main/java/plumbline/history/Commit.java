package plumbline.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit that touches the content.
 *
 * @param reason what its message says behind {@code Reason:}
 * @param sides for each parent the files that differ from it; one for the first commit of all
 */
record Commit(Revision revision, Optional<String> reason, List<List<FilePair>> sides) {
  private static final Pattern REASON = Pattern.compile("(?mi)^Reason:[ \t]*(\\S.*)$");
  private static final int MOST_OF_REASON = 300;

  Commit {
    sides = List.copyOf(sides);
  }

  static Optional<String> reasonIn(String message) {
    Matcher reason = REASON.matcher(message);
    return reason.find()
        ? Optional.of(CommitText.oneLine(reason.group(1), MOST_OF_REASON))
        : Optional.empty();
  }
}
