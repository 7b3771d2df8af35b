package plumbline.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/**
 * Reports the links in bodies that lead nowhere. They are warnings, all of them: the page is
 * published with the words, only without the link.
 */
final class BodyLinkCheck {
  private final BodyTargets targets;
  private final ReferenceLinks references;
  private final Consumer<Problem> problems;
  private Optional<Suggestions> files = Optional.empty();

  BodyLinkCheck(BodyTargets targets, ReferenceLinks references, Consumer<Problem> problems) {
    this.targets = targets;
    this.references = references;
    this.problems = problems;
  }

  void check(Body body) {
    body.links().forEach(this::check);
  }

  /** Of a title or a note: there {@code @name} may be any name, as it was written for no tool. */
  void checkShortText(Body body) {
    body.links().stream()
        .filter(link -> link.kind() != BodyLink.Kind.MENTION || targets.find(link).isPresent())
        .forEach(this::check);
  }

  private void check(BodyLink link) {
    Optional<Target> target = targets.find(link);
    Ref ref = new Ref(link.target(), link.at());
    if (link.kind() == BodyLink.Kind.REFERENCE) {
      // Reports what is unknown, ambiguous, a draft or a former path; owners and cycles are fine.
      if (target.isEmpty() || target.get() instanceof Target.ToObjective) {
        references.resolve(ref, targets.scope(link.at()));
      }
    } else if (link.kind() == BodyLink.Kind.PLACE) {
      targets
          .page(link.at().path())
          .flatMap(page -> targets.places().problem(link, page))
          .ifPresent(problems);
    } else if (target.isEmpty()) {
      problems.accept(link.kind() == BodyLink.Kind.FILE ? broken(link) : unknownMention(link));
    } else if (isDraft(target.get())) {
      problems.accept(ReferenceLinks.unpublished(ref));
    } else if (link.kind() == BodyLink.Kind.FILE) {
      targets.places().problem(link, target.get()).ifPresent(problems);
    }
  }

  private boolean isDraft(Target target) {
    return target instanceof Target.ToObjective to && !references.isPublished(to.objective());
  }

  private Problem broken(BodyLink link) {
    String from = link.at().path();
    Optional<String> path = BodyTargets.resolve(from, link.target());
    if (path.isEmpty()) {
      return Problem.warning(
          "broken-link",
          link.at(),
          "found a link to '%s', which leaves the folder, expected a relative link to content"
              .formatted(PrintableText.inMessage(link.target())),
          "Write the path from this file, with ../ for each folder up.");
    }
    return Problem.warning(
        "broken-link",
        link.at(),
        "found a link to '%s', where there is no file, expected a file in the content folder"
            .formatted(PrintableText.inMessage(link.target())),
        Suggestions.didYouMean(
            near(path.get()).stream().map(right -> BodyTargets.relative(from, right)).toList(),
            "Add the file " + PrintableText.inMessage(path.get()) + ", or correct the link."));
  }

  private List<String> near(String path) {
    if (files.isEmpty()) {
      files = Optional.of(new Suggestions(targets.paths()));
    }
    return files.get().near(path);
  }

  private Problem unknownMention(BodyLink link) {
    return Problem.warning(
        "unknown-mention",
        link.at(),
        "found '@%s', which is nobody's id, expected a team or a person"
            .formatted(PrintableText.inMessage(link.target())),
        Suggestions.didYouMean(
            targets.nearOwners(link.target()),
            "It is shown as plain text; write it in `code` where it is no mention."));
  }
}
