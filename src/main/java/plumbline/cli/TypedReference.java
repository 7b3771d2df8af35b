package plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.link.OkrGraph;
import plumbline.link.Target;
import plumbline.model.Objective;
import plumbline.text.NearestWords;

/** What a reference on the command line means; wrong usage, with what is right, where nothing. */
record TypedReference(Authoring authoring, OkrGraph graph) {
  /** The objective that is meant, and the key result where one is named. */
  Target.ToObjective goal(String text) {
    List<Target.ToObjective> found = graph.naming().named(text);
    if (found.size() > 1) {
      throw authoring.wrong(
          "'" + text + "' names several objectives. Write one of: " + names(found) + ".");
    }
    if (found.isEmpty()) {
      List<String> all = graph.objectives().stream().map(one -> one.id().name()).toList();
      String wanted = text.replaceAll("#.*", "");
      throw authoring.wrong(
          "'"
              + text
              + "' names no objective. "
              + NearestWords.hint(wanted, all, "They are the files below content/okrs."));
    }
    if (text.contains("#") && found.get(0).keyResult().isEmpty()) {
      throw noKeyResult(text, found.get(0).objective());
    }
    return found.get(0);
  }

  /** The key result that is meant; an objective's only one where none is named. */
  Target.ToObjective keyResult(String text) {
    Target.ToObjective found = goal(text);
    Objective objective = found.objective();
    if (found.keyResult().isPresent()) {
      return found;
    }
    if (objective.keyResults().size() == 1) {
      return new Target.ToObjective(objective, Optional.of(objective.keyResults().get(0)));
    }
    throw noKeyResult(text, objective);
  }

  private RuntimeException noKeyResult(String text, Objective objective) {
    String all =
        objective.keyResults().stream()
            .map(one -> objective.id().name() + "#" + one.id())
            .collect(Collectors.joining(", "));
    return authoring.wrong(
        all.isEmpty()
            ? "'" + text + "' has no key result. Add one to its file."
            : "'" + text + "' names no key result. Write one of: " + all + ".");
  }

  private static String names(List<Target.ToObjective> found) {
    return found.stream()
        .map(one -> one.objective().id().toString())
        .collect(Collectors.joining(", "));
  }
}
