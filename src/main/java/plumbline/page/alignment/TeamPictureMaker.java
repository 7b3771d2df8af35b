package plumbline.page.alignment;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Aspect;
import plumbline.alignment.Comparison;
import plumbline.alignment.Fence;
import plumbline.alignment.Report;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.view.LinkTo;
import plumbline.view.TeamPicture;

/** Makes the picture of all teams, with the mark and the words of a cell from one value. */
final class TeamPictureMaker {
  /** Fewer teams than these are told, not drawn. */
  private static final int FEWEST = 3;

  /** As many are called out; the others that stand out follow quietly. */
  private static final int MOST_OUT = 5;

  /** More than these are folded. */
  private static final int MOST_IN_SIGHT = 8;

  /** The same below teams that stand out, which are what is to be seen. */
  private static final int MOST_BESIDE = 3;

  /** How many rows there are at most: one is some 90 bytes compressed. */
  private static final int MOST = 100;

  private final Site site;
  private final Report report;
  private final Links links;
  private final Comparison comparison;

  TeamPictureMaker(Site site, Report report, Links links) {
    this.site = site;
    this.report = report;
    this.links = links;
    this.comparison = report.overview().comparison();
  }

  /** Empty where there are too few teams with objectives to compare them. */
  Optional<TeamPicture> picture() {
    int teams = comparison.rows().size();
    if (teams < FEWEST) {
      return Optional.empty();
    }
    int out = Math.min(MOST_OUT, comparison.out().size());
    List<TeamPicture.Row> rows =
        comparison.rows().stream().limit(MOST).map(row -> row(row, out > 0)).toList();
    List<TeamPicture.Row> usual = rows.subList(Math.min(out, rows.size()), rows.size());
    return Optional.of(
        new TeamPicture(
            columns().stream().map(this::column).toList(),
            rows.subList(0, Math.min(out, rows.size())),
            usual,
            Optional.of(site.words().say("report.usual", teams - out))
                .filter(words -> usual.size() > (out > 0 ? MOST_BESIDE : MOST_IN_SIGHT)),
            Optional.of(site.words().say("report.more-usual", teams - rows.size()))
                .filter(words -> teams > rows.size()),
            site.words().say("report.picture-note", Fence.FEWEST)));
  }

  /** A column in which all are the best there is tells nobody apart. */
  private List<Comparison.Column> columns() {
    return comparison.columns().stream()
        .filter(column -> column.aspect() == Aspect.REACH || isTold(column.aspect()))
        .toList();
  }

  private boolean isTold(Aspect aspect) {
    return comparison.rows().stream()
        .anyMatch(row -> row.cell(aspect).filter(cell -> cell.value() > 0).isPresent());
  }

  private TeamPicture.Column column(Comparison.Column column) {
    Words words = site.words();
    String median = Words.percent(column.median() / column.most());
    return switch (column.aspect()) {
      case REACH ->
          new TeamPicture.Column(words.say("column.reach"), words.say("scale.reach"), median);
      case DATES ->
          new TeamPicture.Column(words.say("column.dates"), words.say("scale.dates"), median);
      case TARGETS ->
          new TeamPicture.Column(words.say("column.targets"), words.say("scale.targets"), median);
      case VALUES ->
          new TeamPicture.Column(words.say("column.values"), words.say("scale.values"), median);
    };
  }

  private TeamPicture.Row row(Comparison.Row row, boolean strong) {
    return new TeamPicture.Row(
        links.to(row.team()),
        columns().stream()
            .map(column -> row.cell(column.aspect()).map(cell -> cell(row, column, cell, strong)))
            .toList(),
        findings(row),
        row.isOut() && strong);
  }

  private TeamPicture.Cell cell(
      Comparison.Row row, Comparison.Column column, Comparison.Cell cell, boolean strong) {
    return new TeamPicture.Cell(
        Words.percent(cell.value() / column.most()),
        words(row, column.aspect(), cell.value()),
        cell.isOut() && strong);
  }

  private String words(Comparison.Row row, Aspect aspect, double value) {
    Words words = site.words();
    return switch (aspect) {
      case REACH -> words.say("mark.reach", row.share().aligned(), row.share().total());
      case DATES -> words.say("mark.dates", Math.round(value));
      case TARGETS ->
          value <= 0
              ? words.say("mark.in-full")
              : words.say("cell.targets", new Figure.Percent(value));
      case VALUES -> words.say("mark.values", Math.round(value));
    };
  }

  /** Gross ones have a card below; the others stand on the team's page. */
  private Optional<LinkTo> findings(Comparison.Row row) {
    if (row.gross() > 0) {
      boolean isLong = FindingsPageMaker.isNeeded(site, report.cycle());
      String page = isLong ? links.to(row.team()).url() : "#" + CardMaker.idOf(row.team());
      return Optional.of(new LinkTo(site.words().say("report.gross-of", row.gross()), page));
    }
    return row.attention() == 0
        ? Optional.empty()
        : Optional.of(
            new LinkTo(
                site.words().say("report.attention-of", row.attention()),
                links.to(row.team()).url()));
  }
}
