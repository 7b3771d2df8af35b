package plumbline.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/** Resolves references to objectives and key results, and reports those that fail. */
final class ReferenceLinks {
  /** What a reference leads to. */
  record Found(Objective objective, Optional<KeyResult> keyResult) {}

  private final References references;
  private final Owners owners;
  private final Predicate<Objective> published;
  private final Consumer<Problem> problems;
  private Optional<Suggestions> suggestions = Optional.empty();

  ReferenceLinks(
      References references,
      Owners owners,
      Predicate<Objective> published,
      Consumer<Problem> problems) {
    this.references = references;
    this.owners = owners;
    this.published = published;
    this.problems = problems;
  }

  /**
   * What a reference names, if it is published; everything else is reported.
   *
   * @param cycles the ids of the cycles to search first
   */
  Optional<Found> resolve(Ref ref, List<String> cycles) {
    References.Resolution resolution = references.resolve(ref.text(), cycles);
    if (resolution.candidates().isEmpty()) {
      problems.accept(unknown(ref, cycles));
      return Optional.empty();
    }
    if (resolution.candidates().size() > 1) {
      problems.accept(ambiguous(ref, resolution.candidates(), cycles));
      return Optional.empty();
    }
    Objective objective = resolution.candidates().get(0);
    if (resolution.former()) {
      problems.accept(former(ref, resolution, cycles));
    }
    if (resolution.keyResultId().isPresent() && resolution.keyResult().isEmpty()) {
      problems.accept(unknownKeyResult(ref, objective));
      return Optional.empty();
    }
    if (!published.test(objective)) {
      problems.accept(unpublished(ref));
      return Optional.empty();
    }
    return Optional.of(new Found(objective, resolution.keyResult()));
  }

  boolean isPublished(Objective objective) {
    return published.test(objective);
  }

  private Problem unknown(Ref ref, List<String> cycles) {
    Optional<String> kind = owners.find(ref.text()).map(Owners::kind);
    if (kind.isPresent()) {
      return Problem.error(
          "wrong-kind",
          ref.at(),
          "found '%s', which is %s, expected an objective or a key result"
              .formatted(PrintableText.inMessage(ref.text()), kind.get()),
          "Name one of their objectives.");
    }
    return Problem.error(
        "unknown-reference",
        ref.at(),
        "found '%s', which names no objective, expected one or one of its key results"
            .formatted(PrintableText.inMessage(ref.text())),
        Suggestions.didYouMean(
            near(ref.text(), cycles),
            "Write the objective's path below its cycle, for example marketing/seo#kr1."));
  }

  private List<String> near(String text, List<String> cycles) {
    if (suggestions.isEmpty()) {
      suggestions = Optional.of(new Suggestions(references.fullNames()));
    }
    String path = text.replaceFirst("#.*", "").replaceFirst("\\.md$", "");
    List<String> titled = references.titled(text);
    return (titled.isEmpty() ? suggestions.get().near(path) : titled)
        .stream()
            .limit(3)
            .flatMap(name -> references.resolve(name, List.of()).objective().stream())
            .map(objective -> references.shortest(objective, cycles))
            .toList();
  }

  private Problem ambiguous(Ref ref, List<Objective> candidates, List<String> cycles) {
    List<String> names =
        candidates.stream().map(one -> references.shortest(one, cycles)).sorted().toList();
    return Problem.error(
        "ambiguous-reference",
        ref.at(),
        "found '%s', which names %d objectives, expected one of %s"
            .formatted(
                PrintableText.inMessage(ref.text()),
                names.size(),
                Suggestions.either(shown(names))),
        "Write the one that is meant.");
  }

  private static List<String> shown(List<String> names) {
    return names.size() <= 10 ? names : names.subList(0, 10);
  }

  private Problem former(Ref ref, References.Resolution resolution, List<String> cycles) {
    String now =
        references.shortest(resolution.candidates().get(0), cycles)
            + resolution.keyResultId().map(id -> "#" + id).orElse("");
    return Problem.warning(
        "alias-used",
        ref.at(),
        "found '%s', a former path, expected '%s'"
            .formatted(PrintableText.inMessage(ref.text()), now),
        "Write " + now + ": the alias can go one day.");
  }

  private Problem unknownKeyResult(Ref ref, Objective objective) {
    List<String> ids = objective.keyResults().stream().map(KeyResult::id).toList();
    String wrong = ref.text().substring(ref.text().indexOf('#') + 1);
    String known =
        ids.isEmpty()
            ? "It has no key results: leave the # out."
            : "Its key results are " + String.join(", ", shown(ids)) + ".";
    return Problem.error(
        "unknown-key-result",
        ref.at(),
        "found '%s', which is no key result of %s, expected one of its ids"
            .formatted(PrintableText.inMessage(wrong), objective.id()),
        Suggestions.didYouMean(new Suggestions(ids).near(wrong), known));
  }

  static Problem unpublished(Ref ref) {
    return Problem.warning(
        "unpublished-target",
        ref.at(),
        "found '%s', which is a draft, expected something that is published"
            .formatted(PrintableText.inMessage(ref.text())),
        "The link is left out until the draft becomes active.");
  }
}
