package plumbline.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The alignment report of a cycle, for other programs.
 *
 * @param path where it is published, below the site's folder
 */
public record AlignmentData(String path, ReportData report) {
  /**
   * What the file says; {@code alignment.schema.json} documents it.
   *
   * @param cycle its id
   */
  public record ReportData(
      LocalDate asOf, String cycle, List<TeamData> teams, List<FindingData> findings) {}

  /** A team's shares, 0 to 1 with at most four decimals; empty without a live objective. */
  public record TeamData(
      String id,
      Optional<BigDecimal> aligned,
      Optional<BigDecimal> explained,
      Optional<BigDecimal> unexplained,
      Counts counts) {}

  /** How many objectives the shares are made of. */
  public record Counts(int aligned, int explained, int unexplained) {}

  /** A finding. */
  public record FindingData(
      String rule,
      String findingClass,
      SubjectData subject,
      String path,
      int line,
      String message,
      String edit,
      boolean accepted) {}

  /** What a finding is about: its kind and its id within that kind. */
  public record SubjectData(String kind, String id) {}
}
