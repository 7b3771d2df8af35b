package plumbline.review;

import java.util.HashMap;
import java.util.Map;
import plumbline.change.Moves;
import plumbline.model.Problem;

/** Problems are the same where one file is wrong in one way. */
final class SameProblem implements Identity<Problem> {
  private final Map<String, String> files = new HashMap<>();

  private record Key(String code, String path, String message) {}

  SameProblem(Moves moves) {
    moves.objectives().forEach((was, is) -> moved("okrs/" + was, "okrs/" + is));
    moves.owners().forEach((was, is) -> moved("teams/" + was, "teams/" + is));
    moves.owners().forEach((was, is) -> moved("people/" + was, "people/" + is));
  }

  private void moved(String was, String is) {
    files.put(was + ".md", is + ".md");
  }

  @Override
  public Object keyBefore(Problem before) {
    return new Key(before.code(), pathNow(before.at().path()), before.message());
  }

  @Override
  public Object keyAfter(Problem after) {
    return new Key(after.code(), after.at().path(), after.message());
  }

  @Override
  public boolean same(Problem before, Problem after) {
    return true;
  }

  @Override
  public boolean alike(Problem before, Problem after) {
    return before.at().line() == after.at().line();
  }

  @Override
  public boolean graver(Problem before, Problem after) {
    return after.isError() && !before.isError();
  }

  /** Every path starts with the content folder's name. */
  private String pathNow(String before) {
    int below = before.indexOf('/') + 1;
    String file = before.substring(below);
    return before.substring(0, below) + files.getOrDefault(file, file);
  }
}
