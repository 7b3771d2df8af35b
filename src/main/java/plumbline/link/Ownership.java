package plumbline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Kpi;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Owner;
import plumbline.model.Problem;
import plumbline.model.Ref;

/** Who answers for what, and who helps. */
final class Ownership {
  private final Company company;
  private final OwnerLinks links;
  private final Consumer<Problem> problems;
  private final Map<ObjectiveId, Owner> owners = new HashMap<>();
  private final Map<ObjectiveId, Map<String, Owner>> keyResultOwners = new HashMap<>();
  private final Map<ObjectiveId, List<Owner>> contributors = new HashMap<>();
  private final Map<String, List<Objective>> owned = new HashMap<>();
  private final Map<String, List<OwnedKeyResult>> ownedKeyResults = new HashMap<>();
  private final Map<String, List<Objective>> contributions = new HashMap<>();

  Ownership(
      Company company, List<Objective> objectives, OwnerLinks links, Consumer<Problem> problems) {
    this.company = company;
    this.links = links;
    this.problems = problems;
    for (Objective objective : objectives) {
      // An unknown owner stops the publish; until then the objective stands under the company.
      Owner owner = links.owner(objective.owner()).orElse(company);
      owners.put(objective.id(), owner);
      list(owned, owner).add(objective);
      objective.keyResults().forEach(keyResult -> take(objective, keyResult));
      contributors.put(objective.id(), contributorsOf(objective));
    }
    owned.replaceAll((id, list) -> List.copyOf(list));
    ownedKeyResults.replaceAll((id, list) -> List.copyOf(list));
    contributions.replaceAll((id, list) -> List.copyOf(list));
  }

  Owner owner(Objective objective) {
    return owners.getOrDefault(objective.id(), company);
  }

  Owner owner(Objective objective, KeyResult keyResult) {
    Owner own = keyResultOwners.getOrDefault(objective.id(), Map.of()).get(keyResult.id());
    return own == null ? owner(objective) : own;
  }

  List<Owner> contributors(Objective objective) {
    return contributors.getOrDefault(objective.id(), List.of());
  }

  List<Objective> ownedBy(Owner owner) {
    return owned.getOrDefault(owner.id(), List.of());
  }

  List<OwnedKeyResult> keyResultsOwnedBy(Owner owner) {
    return ownedKeyResults.getOrDefault(owner.id(), List.of());
  }

  List<Objective> contributionsOf(Owner owner) {
    return contributions.getOrDefault(owner.id(), List.of());
  }

  private static <T> List<T> list(Map<String, List<T>> map, Owner owner) {
    return map.computeIfAbsent(owner.id(), id -> new ArrayList<>(2));
  }

  private void take(Objective objective, KeyResult keyResult) {
    Optional<Owner> named = keyResult.owner().flatMap(links::owner);
    named.ifPresent(
        owner -> {
          keyResultOwners
              .computeIfAbsent(objective.id(), id -> new HashMap<>())
              .put(keyResult.id(), owner);
          if (!owner.id().equals(owner(objective).id())) {
            list(ownedKeyResults, owner).add(new OwnedKeyResult(objective, keyResult));
          }
        });
    keyResult.kpis().stream().map(Kpi::owner).flatMap(Optional::stream).forEach(links::owner);
  }

  private List<Owner> contributorsOf(Objective objective) {
    Map<String, Owner> helpers = new LinkedHashMap<>();
    for (Ref ref : objective.contributors()) {
      Optional<Owner> named = links.contributor(ref);
      if (named.isPresent() && helpers.putIfAbsent(named.get().id(), named.get()) != null) {
        problems.accept(Duplicates.warning(ref, "contributors"));
      }
    }
    helpers.values().forEach(helper -> list(contributions, helper).add(objective));
    return List.copyOf(helpers.values());
  }
}
