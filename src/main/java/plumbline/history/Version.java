package plumbline.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.RefKeys;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Okrs;
import plumbline.model.Owner;

/** What one file said at one time. */
sealed interface Version {
  Item item();

  /** What changed up to a later version; empty where the two are of different sorts. */
  Optional<ItemChange> to(Version later);

  /** An objective's file. */
  record OfObjective(Objective objective) implements Version {
    /** What was a draft was not agreed, and is nobody's to read. */
    public OfObjective {
      objective = objective.withoutDrafts();
    }

    @Override
    public Item item() {
      return Item.of(objective);
    }

    @Override
    public Optional<ItemChange> to(Version later) {
      return later instanceof OfObjective of
          ? Optional.of(ItemChange.of(objective, of.objective, RefKeys.AS_WRITTEN))
          : Optional.empty();
    }
  }

  /** A team's, a person's or the company's file. */
  record OfOwner(Owner owner) implements Version {
    @Override
    public Item item() {
      return Item.of(owner);
    }

    @Override
    public Optional<ItemChange> to(Version later) {
      return later instanceof OfOwner of && of.owner.getClass() == owner.getClass()
          ? Optional.of(ItemChange.of(owner, of.owner, RefKeys.AS_WRITTEN))
          : Optional.empty();
    }
  }

  /** A cycle's file. */
  record OfCycle(Cycle cycle) implements Version {
    @Override
    public Item item() {
      return Item.of(cycle);
    }

    @Override
    public Optional<ItemChange> to(Version later) {
      return later instanceof OfCycle of
          ? Optional.of(ItemChange.of(cycle, of.cycle, RefKeys.AS_WRITTEN))
          : Optional.empty();
    }
  }

  /**
   * The version that was read from one file.
   *
   * @param path the file's path, which alone tells the company from its placeholder
   */
  static Optional<Version> of(Okrs alone, String path) {
    List<Owner> company =
        path.endsWith("/company.md") && path.indexOf('/') == path.lastIndexOf('/')
            ? List.of(alone.company())
            : List.of();
    return Stream.of(
            alone.objectives().stream().map(OfObjective::new),
            Stream.of(company, alone.teams(), alone.people())
                .flatMap(List::stream)
                .map(owner -> new OfOwner(owner)),
            alone.cycles().stream().map(OfCycle::new))
        .flatMap(versions -> versions)
        .map(Version.class::cast)
        .findFirst();
  }
}
