package plumbline.link;

import java.util.Optional;
import java.util.function.Consumer;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Problem;
import plumbline.model.Ref;

/**
 * Reports the links in bodies that lead nowhere. They are warnings, all of them: the page is
 * published with the words, only without the link.
 */
final class BodyLinkCheck {
  private final BodyTargets targets;
  private final ReferenceLinks references;
  private final Consumer<Problem> problems;
  private final BrokenLink broken;
  private final UnknownMentions mentions;

  BodyLinkCheck(BodyTargets targets, ReferenceLinks references, Consumer<Problem> problems) {
    this.targets = targets;
    this.references = references;
    this.problems = problems;
    this.broken = new BrokenLink(targets);
    this.mentions = new UnknownMentions(targets, problems);
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

  /** Says what holds for all texts together. */
  void end() {
    mentions.problem().ifPresent(problems);
  }

  private void check(BodyLink link) {
    Optional<Target> target = targets.find(link);
    if (target.isEmpty() || link.kind() == BodyLink.Kind.REFERENCE) {
      reference(link, target);
    } else if (isDraft(target.get())) {
      problems.accept(ReferenceLinks.unpublished(new Ref(link.target(), link.at())));
    } else if (link.kind() == BodyLink.Kind.FILE) {
      targets.places().problem(link, target.get()).ifPresent(problems);
    }
  }

  private void reference(BodyLink link, Optional<Target> target) {
    switch (link.kind()) {
      case REFERENCE -> {
        // Reports what is unknown, ambiguous, a draft or a former path; owners and cycles are fine.
        if (target.isEmpty() || target.get() instanceof Target.ToObjective) {
          references.resolve(new Ref(link.target(), link.at()), targets.scope(link.at()));
        }
      }
      case PLACE ->
          targets
              .page(link.at().path())
              .flatMap(page -> targets.places().problem(link, page))
              .ifPresent(problems);
      case FILE -> problems.accept(broken.file(link));
      case ABSOLUTE -> problems.accept(BrokenLink.absolute(link));
      case ADDRESS -> problems.accept(BrokenLink.scheme(link));
      case MENTION -> mentions.add(link);
    }
  }

  private boolean isDraft(Target target) {
    return target instanceof Target.ToObjective to && !references.isPublished(to.objective());
  }
}
