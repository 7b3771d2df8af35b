package plumbline.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import plumbline.model.Objective;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/** Takes in the objectives and checks that each path, former ones included, is used once. */
final class ObjectiveFiles {
  private final Map<String, Objective> byPath = new HashMap<>();
  private final Map<String, Objective> byFoldedPath = new HashMap<>();
  private final Map<String, Objective> byAlias = new HashMap<>();
  private final Consumer<Problem> problems;

  ObjectiveFiles(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The objectives that can be linked, by id: each path once. */
  List<Objective> check(Collection<Objective> objectives) {
    List<Objective> kept = sorted(objectives).stream().filter(this::isFirst).toList();
    kept.forEach(this::checkAliases);
    return kept;
  }

  private static List<Objective> sorted(Collection<Objective> objectives) {
    return objectives.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  private boolean isFirst(Objective objective) {
    String name = objective.id().toString();
    Objective first = byPath.putIfAbsent(Names.nfc(name), objective);
    if (first != null) {
      problems.accept(
          Problem.error(
              "duplicate-id",
              objective.lines().start(),
              "found a second objective '%s', expected one".formatted(name),
              "The other is %s: rename one of the two.".formatted(file(first))));
      return false;
    }
    Objective alike = byFoldedPath.putIfAbsent(Names.folded(name), objective);
    if (alike != null) {
      problems.accept(CaseClash.warning(name, objective.lines().start(), file(alike)));
    }
    return true;
  }

  private void checkAliases(Objective objective) {
    for (Ref alias : objective.aliases()) {
      String path = Names.nfc(objective.id().cycle() + "/" + alias.text());
      Objective page = byPath.get(path);
      Objective other = byAlias.putIfAbsent(path, objective);
      if (!isPath(alias.text())) {
        problems.accept(badAlias(alias));
      } else if (page != null) {
        problems.accept(clash(alias, "is the path of " + file(page)));
      } else if (other != null) {
        problems.accept(clash(alias, "is an alias in " + file(other) + " already"));
      }
    }
  }

  /** Whether it stays below the cycle's folder: a redirect is written to this path. */
  private static boolean isPath(String alias) {
    return List.of(alias.split("/", -1)).stream()
        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
  }

  private static Problem badAlias(Ref alias) {
    return Problem.error(
        "bad-alias",
        alias.at(),
        "found the alias '%s', expected a former path below the cycle"
            .formatted(PrintableText.inMessage(alias.text())),
        "Write it like marketing/seo: no empty parts, no dots, nothing before or after.");
  }

  private static Problem clash(Ref alias, String why) {
    return Problem.error(
        "alias-clash",
        alias.at(),
        "found the alias '%s', which %s, expected a path that nothing else has"
            .formatted(PrintableText.inMessage(alias.text()), why),
        "Take the alias out, or rename the other.");
  }

  private static String file(Objective objective) {
    return objective.lines().start().path();
  }
}
