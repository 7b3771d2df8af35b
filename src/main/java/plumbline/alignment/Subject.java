package plumbline.alignment;

import java.util.List;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Team;

/** What a finding is about; never a person. */
public sealed interface Subject {
  /** {@code company}, {@code team}, {@code objective}, {@code key-result} or {@code cluster}. */
  String kind();

  /** The id that data files give it, unique within its kind. */
  String id();

  /** The organisation as a whole. */
  record OfCompany() implements Subject {
    @Override
    public String kind() {
      return "company";
    }

    @Override
    public String id() {
      return Company.ID;
    }
  }

  /** A team; its id is the team's. */
  record OfTeam(Team team) implements Subject {
    @Override
    public String kind() {
      return "team";
    }

    @Override
    public String id() {
      return team.id();
    }
  }

  /** An objective; its id is {@code <cycle>/<path>}. */
  record OfObjective(Objective objective) implements Subject {
    @Override
    public String kind() {
      return "objective";
    }

    @Override
    public String id() {
      return objective.id().toString();
    }
  }

  /** A key result; its id is {@code <cycle>/<path>#<key result>}. */
  record OfKeyResult(Objective objective, KeyResult keyResult) implements Subject {
    @Override
    public String kind() {
      return "key-result";
    }

    @Override
    public String id() {
      return objective.id() + "#" + keyResult.id();
    }
  }

  /**
   * Objectives that hang together; the id is that of the first.
   *
   * @param objectives by id, at least two
   */
  record OfCluster(List<Objective> objectives) implements Subject {
    public OfCluster {
      objectives = List.copyOf(objectives);
    }

    @Override
    public String kind() {
      return "cluster";
    }

    @Override
    public String id() {
      return objectives.get(0).id().toString();
    }
  }

  /** The objectives it is about, whose pages show its findings; none for the company or a team. */
  default List<Objective> about() {
    if (this instanceof OfObjective of) {
      return List.of(of.objective());
    }
    if (this instanceof OfKeyResult of) {
      return List.of(of.objective());
    }
    return this instanceof OfCluster of ? of.objectives() : List.of();
  }
}
