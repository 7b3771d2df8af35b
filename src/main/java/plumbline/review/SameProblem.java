package plumbline.review;

import plumbline.model.Problem;

/** Problems are the same where one file is wrong in one way. */
record SameProblem(Moved moved) implements Identity<Problem> {
  private record Key(String code, String path, String message) {}

  @Override
  public Object keyBefore(Problem before) {
    return new Key(before.code(), moved.now(before.at().path()), before.message());
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
}
