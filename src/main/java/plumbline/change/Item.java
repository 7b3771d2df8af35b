package plumbline.change;

import java.util.Comparator;
import java.util.Optional;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Ref;
import plumbline.model.Team;

/**
 * What one file describes, by name.
 *
 * @param id unique within its sort; for an objective {@code <cycle>/<path>}
 * @param title what people read
 * @param owner the reference to an objective's owner, as it is written; empty for all else
 * @param at the start of the file
 */
public record Item(Sort sort, String id, String title, Optional<String> owner, Location at)
    implements Comparable<Item> {
  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::sort).thenComparing(Item::id);

  /** The sorts of files. */
  public enum Sort {
    OBJECTIVE,
    COMPANY,
    TEAM,
    PERSON,
    CYCLE,
    SETTINGS;

    /** The word that people read and data files use. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static Item of(Objective objective) {
    Ref owner = objective.owner();
    return new Item(
        Sort.OBJECTIVE,
        objective.id().toString(),
        objective.title(),
        Optional.of(owner.text()),
        objective.lines().start());
  }

  public static Item of(Owner owner) {
    Sort sort =
        owner instanceof Company ? Sort.COMPANY : owner instanceof Team ? Sort.TEAM : Sort.PERSON;
    return new Item(sort, owner.id(), owner.name(), Optional.empty(), owner.lines().start());
  }

  public static Item of(Cycle cycle) {
    return new Item(Sort.CYCLE, cycle.id(), cycle.title(), Optional.empty(), cycle.lines().start());
  }

  @Override
  public int compareTo(Item other) {
    return ORDER.compare(this, other);
  }
}
