package plumbline.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.model.Company;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.model.Team;
import plumbline.text.PrintableText;

/** Resolves references to the company, teams and people, and reports those that fail. */
final class OwnerLinks {
  private final Owners owners;
  private final Consumer<Problem> problems;

  OwnerLinks(Owners owners, Consumer<Problem> problems) {
    this.owners = owners;
    this.problems = problems;
  }

  /** The company, a team or a person. */
  Optional<Owner> owner(Ref ref) {
    return find(ref, "unknown-owner", "a team, a person or 'company'");
  }

  /** A team or a person: the company as a whole does not help itself. */
  Optional<Owner> contributor(Ref ref) {
    String expected = "a team or a person";
    Optional<Owner> found = find(ref, "unknown-owner", expected);
    found.filter(Company.class::isInstance).ifPresent(owner -> wrongKind(ref, owner, expected));
    return found.filter(owner -> !(owner instanceof Company));
  }

  Optional<Team> team(Ref ref) {
    return ofKind(ref, Team.class, "team");
  }

  Optional<Person> person(Ref ref) {
    return ofKind(ref, Person.class, "person");
  }

  private <T extends Owner> Optional<T> ofKind(Ref ref, Class<T> kind, String word) {
    Optional<Owner> found = find(ref, "unknown-" + word, "a " + word);
    found
        .filter(owner -> !kind.isInstance(owner))
        .ifPresent(owner -> wrongKind(ref, owner, "a " + word));
    return found.filter(kind::isInstance).map(kind::cast);
  }

  private Optional<Owner> find(Ref ref, String code, String expected) {
    Optional<Owner> found = owners.find(ref.text());
    // An empty name stands for a field that was reported as missing.
    if (found.isEmpty() && !ref.text().isEmpty()) {
      problems.accept(
          Problem.error(
              code,
              ref.at(),
              "found '%s', which is nobody's id, expected the id of %s"
                  .formatted(PrintableText.inMessage(ref.text()), expected),
              hint(ref.text())));
    }
    return found;
  }

  private String hint(String written) {
    List<String> several = owners.several(written);
    return several.isEmpty()
        ? Suggestions.didYouMean(
            owners.near(written),
            "Add a file teams/<id>.md or people/<id>.md, or name one that exists.")
        : "Write one of them, "
            + Suggestions.either(several)
            + ": one answers for it. An objective's contributors: name the others.";
  }

  private void wrongKind(Ref ref, Owner found, String expected) {
    problems.accept(
        Problem.error(
            "wrong-kind",
            ref.at(),
            "found '%s', which is %s, expected %s"
                .formatted(PrintableText.inMessage(ref.text()), Owners.kind(found), expected),
            "Name %s here.".formatted(expected)));
  }
}
