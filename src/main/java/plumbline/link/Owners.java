package plumbline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.model.Company;
import plumbline.model.Okrs;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Problem;
import plumbline.model.Team;

/** The one name space of the company, its teams and its people. */
final class Owners {
  private final Map<String, Owner> byId = new LinkedHashMap<>();
  private final Map<String, Owner> byFoldedId = new HashMap<>();
  private final Map<String, List<String>> idsByName = new HashMap<>();
  private final Consumer<Problem> problems;
  private Optional<Suggestions> suggestions = Optional.empty();

  /** Takes every id once: a second use of it is reported and left out. */
  Owners(Okrs okrs, Consumer<Problem> problems) {
    this.problems = problems;
    add(okrs.company());
    okrs.teams().forEach(this::addUnlessReserved);
    okrs.people().forEach(this::addUnlessReserved);
  }

  Optional<Owner> find(String id) {
    return Names.find(byId, id);
  }

  /** As platforms compare handles; an id that is written so comes first. */
  Optional<Owner> findInAnyCase(String handle) {
    return find(handle).or(() -> Optional.ofNullable(byFoldedId.get(Names.folded(handle))));
  }

  /** The company, then teams, then people. */
  Collection<Owner> all() {
    return byId.values();
  }

  /** The ids that one which is nobody's may mean; also where it is a name or an e-mail. */
  List<String> near(String id) {
    if (suggestions.isEmpty()) {
      byId.values().forEach(owner -> known(owner).forEach(name -> note(name, owner.id())));
      suggestions = Optional.of(new Suggestions(idsByName.keySet()));
    }
    List<String> same = idsByName.getOrDefault(Names.folded(id), List.of());
    return same.isEmpty()
        ? suggestions.get().near(id).stream()
            .flatMap(name -> idsByName.get(name).stream())
            .distinct()
            .limit(3)
            .toList()
        : same;
  }

  /** The ids of those whom one text names together; empty unless it names several. */
  List<String> several(String text) {
    String[] names = text.split("\\s*(?:[,;&+/]|\\b(?:and|und|et|y)\\b)\\s*");
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      List<String> meant = find(name).isPresent() ? List.of(name) : near(name);
      ids.addAll(meant.subList(0, Math.min(1, meant.size())));
    }
    return names.length > 1 && ids.size() == names.length ? ids : List.of();
  }

  private static List<String> known(Owner owner) {
    List<String> names = new ArrayList<>(List.of(owner.id(), owner.name()));
    if (owner instanceof Person person) {
      person.email().ifPresent(names::add);
    }
    return names;
  }

  private void note(String name, String id) {
    List<String> ids = idsByName.computeIfAbsent(Names.folded(name), key -> new ArrayList<>());
    if (!ids.contains(id)) {
      ids.add(id);
    }
  }

  List<Team> teams() {
    return all(Team.class);
  }

  List<Person> people() {
    return all(Person.class);
  }

  /** What an owner is, for messages. */
  static String kind(Owner owner) {
    if (owner instanceof Company) {
      return "the company";
    }
    return owner instanceof Team ? "a team" : "a person";
  }

  private <T extends Owner> List<T> all(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Owner owner : byId.values()) {
      if (kind.isInstance(owner)) {
        found.add(kind.cast(owner));
      }
    }
    return List.copyOf(found);
  }

  private void addUnlessReserved(Owner owner) {
    if (owner.id().equals(Company.ID)) {
      problems.accept(reserved(owner, "'company' is reserved for the company itself"));
    } else if (owner.id().equals(Names.INDEX)) {
      String all = owner instanceof Team ? "all teams" : "everyone";
      problems.accept(reserved(owner, "The page of " + all + " has that name"));
    } else {
      add(owner);
    }
  }

  private static Problem reserved(Owner owner, String why) {
    return Problem.error(
        "reserved-id",
        owner.lines().start(),
        "found %s with the id '%s', expected another id".formatted(kind(owner), owner.id()),
        why + ": rename the file.");
  }

  private void add(Owner owner) {
    Owner first = byId.putIfAbsent(Names.nfc(owner.id()), owner);
    if (first != null) {
      problems.accept(
          Problem.error(
              "duplicate-id",
              owner.lines().start(),
              "found a second use of the id '%s', expected an id that no other team or person has"
                  .formatted(owner.id()),
              "%s is %s already: rename one of the two files."
                  .formatted(first.lines().start().path(), kind(first))));
      return;
    }
    Owner alike = byFoldedId.putIfAbsent(Names.folded(owner.id()), owner);
    if (alike != null) {
      problems.accept(
          CaseClash.warning(owner.id(), owner.lines().start(), alike.lines().start().path()));
    }
  }
}
