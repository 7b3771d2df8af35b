package plumbline.serve;

import java.util.List;
import java.util.stream.Stream;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.render.template.TemplateMistake;
import plumbline.text.BundleMistake;

/** A file of the site's own templates is wrong, and the site cannot be made with it. */
final class Mistake extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  private Mistake(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  List<Problem> problems() {
    return List.of(problem);
  }

  /** It and other problems, sorted. */
  List<Problem> with(List<Problem> others) {
    return Stream.concat(Stream.of(problem), others.stream()).sorted().toList();
  }

  static Mistake of(BundleMistake e) {
    String[] parts = e.getMessage().split(": ", 2);
    return new Mistake(error("text-mistake", parts[0], 1, 1, parts[parts.length - 1]));
  }

  static Mistake of(TemplateMistake e) {
    return new Mistake(error("template-mistake", e.template(), e.line(), e.column(), e.what()));
  }

  private static Problem error(String code, String name, int line, int column, String what) {
    Location at = new Location(Sources.TEMPLATES + "/" + name, line, column);
    return Problem.error(code, at, what, "");
  }
}
