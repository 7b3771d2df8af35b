package plumbline.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is published, for other programs: what {@code data/okrs.json} and {@code
 * data/okrs.csv} hold. The names and meanings are public: {@code okrs.schema.json} documents them.
 *
 * <p>URLs are relative to the site's folder. An owner is the id of a team or person, or {@code
 * company}. E-mail addresses are left out.
 */
public record OkrsData(
    LocalDate asOf,
    CompanyData company,
    List<CycleData> cycles,
    List<TeamData> teams,
    List<PersonData> people,
    List<ObjectiveData> objectives) {

  /** The company. */
  public record CompanyData(String name, Optional<String> mission, Optional<String> vision) {}

  /**
   * A cycle.
   *
   * @param parent the id of the cycle that encloses it
   */
  public record CycleData(
      String id,
      String title,
      LocalDate start,
      LocalDate end,
      Optional<String> parent,
      String url) {}

  /**
   * A team.
   *
   * @param parent the id of the team above; empty directly under the company
   * @param lead a person's id
   */
  public record TeamData(
      String id, String name, Optional<String> parent, Optional<String> lead, String url) {}

  /** A person, with the ids of their teams and manager. */
  public record PersonData(
      String id,
      String name,
      Optional<String> title,
      List<String> teams,
      Optional<String> manager,
      String url) {}

  /**
   * An objective.
   *
   * @param id {@code <cycle>/<path below the cycle>}
   * @param score 0 to 1, with at most four decimals
   * @param supportedBy the ids of what supports it or one of its key results, each once
   */
  public record ObjectiveData(
      String id,
      String title,
      String owner,
      String cycle,
      String kind,
      Optional<String> origin,
      String status,
      Optional<String> alignment,
      Optional<BigDecimal> score,
      List<SupportData> supports,
      List<String> supportedBy,
      List<DependencyData> dependsOn,
      String url,
      List<KeyResultData> keyResults) {}

  /** A link upwards, to an objective or one of its key results. */
  public record SupportData(String to, Optional<String> keyResult, Optional<String> because) {}

  /** A link sideways, to an objective or one of its key results. */
  public record DependencyData(String to, Optional<String> keyResult) {}

  /**
   * A key result.
   *
   * @param id unique within the objective
   * @param progress as it is, below 0 and above 1 included, with at most four decimals
   * @param score 0 to 1, with at most four decimals
   */
  public record KeyResultData(
      String id,
      String title,
      String owner,
      String measure,
      Optional<BigDecimal> start,
      Optional<BigDecimal> target,
      Optional<BigDecimal> current,
      Optional<String> unit,
      LocalDate due,
      Optional<BigDecimal> progress,
      Optional<BigDecimal> score) {}
}
