package plumbline.page.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.model.Cycle;
import plumbline.page.site.Site;
import plumbline.text.Language;
import plumbline.view.AlignmentData;
import plumbline.view.AlignmentData.Counts;
import plumbline.view.AlignmentData.FindingData;
import plumbline.view.AlignmentData.ReportData;
import plumbline.view.AlignmentData.SubjectData;
import plumbline.view.AlignmentData.TeamData;

/** Makes the alignment reports for other programs. */
public final class AlignmentDataMaker {
  private static final int DECIMALS = 4;

  private AlignmentDataMaker() {}

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
            report.shares().stream().map(AlignmentDataMaker::team).toList(),
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
        finding.text(language),
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
