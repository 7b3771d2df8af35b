package plumbline.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plumbline.model.BodyLink;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/**
 * Collects what looks like a mention and is nobody's id. Where a name is near, it is a mistake, and
 * told at its place; others are most often annotations or names on other platforms, and one line
 * tells of all of them.
 */
final class UnknownMentions {
  /** Handles that the line names. */
  private static final int MOST = 5;

  private final BodyTargets targets;
  private final Consumer<Problem> problems;
  private final List<BodyLink> strange = new ArrayList<>();

  UnknownMentions(BodyTargets targets, Consumer<Problem> problems) {
    this.targets = targets;
    this.problems = problems;
  }

  void add(BodyLink link) {
    List<String> near = targets.nearOwners(link.target());
    if (near.isEmpty()) {
      strange.add(link);
    } else {
      problems.accept(
          problem(
              link,
              "found '@" + PrintableText.inMessage(link.target()) + "', which is nobody's id",
              Suggestions.didYouMean(near, "")));
    }
  }

  /** The line that tells of all that is near nothing, at the first place. */
  Optional<Problem> problem() {
    Set<String> handles = new LinkedHashSet<>();
    strange.forEach(link -> handles.add("'@" + PrintableText.inMessage(link.target()) + "'"));
    if (handles.isEmpty()) {
      return Optional.empty();
    }
    List<String> all = List.copyOf(handles);
    int shown = all.size() > MOST ? MOST - 1 : all.size();
    String names = String.join(", ", all.subList(0, shown));
    String more = all.size() > shown ? " and " + (all.size() - shown) + " more" : "";
    return Optional.of(
        problem(
            strange.get(0),
            "found "
                + names
                + more
                + (all.size() == 1 ? ", which is nobody's id" : ", which are nobody's ids"),
            "They are shown as plain text; write in `code` what is no mention."
                .replace("They are", all.size() == 1 ? "It is" : "They are")));
  }

  private static Problem problem(BodyLink link, String found, String hint) {
    return Problem.warning(
        "unknown-mention", link.at(), found + ", expected a team or a person", hint);
  }
}
