package plumbline.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.model.Cycle;
import plumbline.text.Language;

/**
 * The alignment report of a cycle, for other programs.
 *
 * @param path where it is published, below the site's folder
 */
public record AlignmentData(String path, ReportData report) {
  private static final int DECIMALS = 4;

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

  /** One for each cycle. */
  public static List<AlignmentData> of(Site site) {
    return site.graph().cycles().stream().map(cycle -> of(site, cycle)).toList();
  }

  private static AlignmentData of(Site site, Cycle cycle) {
    Report report = site.report(cycle);
    ReportData data =
        new ReportData(
            site.scores().asOf(),
            cycle.id(),
            report.shares().stream().map(AlignmentData::team).toList(),
            report.findings().stream().map(one -> of(one, site.language())).toList());
    return new AlignmentData(site.alignmentJsonUrl(cycle), data);
  }

  private static TeamData team(TeamShare share) {
    return new TeamData(
        share.team().id(),
        rounded(share.alignedShare()),
        rounded(share.explainedShare()),
        rounded(share.unexplainedShare()),
        new Counts(share.aligned(), share.explained(), share.unexplained()));
  }

  /** A finding as machine-readable answers write it, in English. */
  public static FindingData of(Finding finding) {
    return of(finding, Language.english());
  }

  private static FindingData of(Finding finding, Language language) {
    return new FindingData(
        finding.rule(),
        finding.findingClass().word(),
        new SubjectData(finding.subject().kind(), finding.subject().id()),
        finding.at().path(),
        finding.at().line(),
        finding.message().text(language),
        finding.edit().advice().text(language),
        finding.isAccepted());
  }

  private static Optional<BigDecimal> rounded(OptionalDouble share) {
    return share.isPresent()
        ? Optional.of(
            BigDecimal.valueOf(share.getAsDouble())
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros())
        : Optional.empty();
  }
}
