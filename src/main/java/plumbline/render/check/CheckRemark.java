package plumbline.render.check;

import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.model.Acceptance;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/**
 * A problem or a finding as programs outside know them: a rule is broken in a place.
 *
 * @param rule the problem's code or the finding's rule
 * @param subject what it is about, the same in every run: a file, a team, a goal
 * @param at the place, its path from the repository's root
 * @param message what was found, one line
 * @param advice the next step, one line; empty where there is nothing to add
 * @param accepted why it need not be put right
 * @param fails whether the check fails for it
 * @param fingerprint the same in every run as long as rule and subject are, wherever it stands;
 *     unique in a run
 */
record CheckRemark(
    String rule,
    String subject,
    Weight weight,
    Location at,
    String message,
    String advice,
    Optional<Acceptance> accepted,
    boolean fails,
    String fingerprint) {

  /** How much a remark matters, the most first. */
  enum Weight {
    ERROR("error"),
    GROSS("gross"),
    WARNING("warning"),
    ATTENTION("attention"),
    NOTE("note");

    private final String word;

    Weight(String word) {
      this.word = word;
    }

    /** The word that the console prints for it. */
    String word() {
      return word;
    }

    /** The three levels that CI systems have: {@code error}, {@code warning}, {@code note}. */
    String level() {
      return switch (this) {
        case ERROR, GROSS -> "error";
        case WARNING, ATTENTION -> "warning";
        case NOTE -> "note";
      };
    }
  }

  static CheckRemark of(Problem problem, String folder, Fingerprints fingerprints) {
    String path = folder + problem.at().path();
    return new CheckRemark(
        problem.code(),
        PrintableText.printable(path),
        problem.isError() ? Weight.ERROR : Weight.WARNING,
        in(folder, problem.at()),
        sentence(problem.message()),
        PrintableText.printable(problem.hint()),
        Optional.empty(),
        problem.isError(),
        fingerprints.of(problem.code(), path, problem.message()));
  }

  static CheckRemark of(Finding finding, boolean fails, String folder, Fingerprints fingerprints) {
    String kind = finding.subject().kind();
    String id = finding.subject().id();
    return new CheckRemark(
        finding.rule(),
        kind + " " + PrintableText.printable(id),
        weight(finding),
        in(folder, finding.at()),
        finding.text(),
        finding.edit().advice().text(),
        finding.accepted(),
        fails,
        fingerprints.of(finding.rule(), kind, id));
  }

  boolean isAccepted() {
    return accepted.isPresent();
  }

  /** The message, with the next step on a line of its own. */
  String text() {
    return advice.isEmpty() ? message : message + "\n" + advice;
  }

  private static Weight weight(Finding finding) {
    return switch (finding.findingClass()) {
      case GROSS -> Weight.GROSS;
      case ATTENTION -> Weight.ATTENTION;
      case NOTE -> Weight.NOTE;
    };
  }

  /** What concerns a whole file stands on its first line, which every reader of formats knows. */
  private static Location in(String folder, Location at) {
    return new Location(folder + at.path(), Math.max(1, at.line()), Math.max(0, at.column()));
  }

  /** A problem's message begins small and ends open, because a place stands before it. */
  private static String sentence(String message) {
    String line = PrintableText.printable(message);
    int first = line.codePointCount(0, Math.min(1, line.length()));
    String rest = line.substring(first);
    return line.substring(0, first).toUpperCase(java.util.Locale.ROOT) + rest + ".";
  }
}
