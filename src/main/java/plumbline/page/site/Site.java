package plumbline.page.site;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Analysis;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.config.Settings;
import plumbline.config.Theme;
import plumbline.coverage.Coverage;
import plumbline.history.History;
import plumbline.history.Revision;
import plumbline.link.OkrGraph;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.score.Scores;
import plumbline.text.Language;
import plumbline.view.Urls;

/**
 * Everything that pages are made from.
 *
 * @param language of all words that authors did not write
 * @param preview what differs, in a preview of a change
 */
public record Site(Analysis analysis, Language language, Optional<Preview> preview) {

  /** A site that is no preview, in English. */
  public static Site of(Analysis analysis) {
    return new Site(analysis, Language.english(), Optional.empty());
  }

  /** How the site writes what it says. */
  public Words words() {
    return new Words(language, settings().grades());
  }

  public OkrGraph graph() {
    return analysis.graph();
  }

  public Scores scores() {
    return analysis.scores();
  }

  public History history() {
    return analysis.history();
  }

  /** Whether the repository knows anything about what goes before. */
  public boolean hasHistory() {
    return !history().isEmpty();
  }

  /** The feed's path below the site's folder; a feed needs absolute addresses. */
  public Optional<String> feed() {
    return settings().baseUrl().filter(base -> hasHistory()).map(base -> Urls.FEED);
  }

  /** How the site looks. */
  public Theme theme() {
    return settings().theme();
  }

  public Settings settings() {
    return analysis.settings();
  }

  /** The cycle that the site opens with; empty where there is none. */
  public Optional<Cycle> current() {
    return graph().currentCycle();
  }

  /** What the supporters of a key result carry together; empty where they do not add up to it. */
  public Optional<Coverage> coverage(Objective objective, KeyResult keyResult) {
    return analysis
        .report(graph().cycleOf(objective))
        .coverage(new OwnedKeyResult(objective, keyResult));
  }

  /** The site's title. */
  public String title() {
    return settings().title().orElse(graph().company().name());
  }

  /** Where a file can be edited, as far as the site says. */
  public Optional<String> edit(String path) {
    return settings()
        .addresses()
        .edit()
        .map(url -> url.replace("{path}", new Links("x").url(path)));
  }

  /** Where a file or folder of the repository can be seen, as far as the site says. */
  public Optional<String> source(String path) {
    return settings()
        .addresses()
        .shown()
        .map(url -> url.replace("{path}", new Links("x").url(path)));
  }

  /** Where a commit can be seen, as far as the site says. */
  public Optional<String> commit(Revision revision) {
    return settings().addresses().commit().map(url -> url.replace("{commit}", revision.id()));
  }

  /** The alignment report of a cycle. */
  public Report report(Cycle cycle) {
    return analysis.report(cycle);
  }

  /** The alignment report of the cycle that the site opens with. */
  public Optional<Report> currentReport() {
    return analysis.currentReport();
  }

  public Optional<TeamShare> share(Team team, Cycle cycle) {
    return report(cycle).share(team);
  }

  /** The report's page: a short address for the current cycle, one of its own for each other. */
  public String alignmentUrl(Cycle cycle) {
    return isCurrent(cycle) ? Urls.ALIGNMENT : Urls.alignment(cycle);
  }

  public String alignmentJsonUrl(Cycle cycle) {
    return isCurrent(cycle) ? Urls.ALIGNMENT_JSON : Urls.alignmentJson(cycle);
  }

  public String graphUrl(Cycle cycle) {
    return isCurrent(cycle) ? Urls.GRAPH : Urls.graph(cycle);
  }

  public String presentUrl(Cycle cycle) {
    return isCurrent(cycle) ? Urls.PRESENT : Urls.present(cycle);
  }

  /**
   * The writing hints of a cycle.
   *
   * @param part from 1, where there are too many for one page
   */
  public String hintsUrl(Cycle cycle, int part) {
    return part == 1 && isCurrent(cycle) ? Urls.HINTS : Urls.hints(cycle, part);
  }

  /**
   * The table of a cycle's objectives.
   *
   * @param part from 1, where there are too many for one page
   */
  public String objectivesUrl(Cycle cycle, int part) {
    return part == 1 && isCurrent(cycle) ? Urls.OBJECTIVES : Urls.objectives(cycle, part);
  }

  private boolean isCurrent(Cycle cycle) {
    return current().filter(cycle::equals).isPresent();
  }

  /** Whether a cycle is over: one before the current one, which never counts as such. */
  public boolean isEarlier(Cycle cycle) {
    return !isCurrent(cycle) && cycle.isOver(scores().asOf());
  }

  /** Whether there are goals of earlier cycles. */
  public boolean hasEarlier() {
    return graph().cycles().stream()
        .anyMatch(cycle -> isEarlier(cycle) && !graph().objectives(cycle).isEmpty());
  }

  /** Whether an objective belongs to the cycle that the site opens with. */
  public boolean isCurrent(Objective objective) {
    return current().filter(cycle -> objective.isIn(cycle)).isPresent();
  }

  /** Those that count in figures: active or done. */
  public static List<Objective> live(List<Objective> objectives) {
    return objectives.stream().filter(one -> one.status().isLive()).toList();
  }

  public List<Objective> inCurrent(List<Objective> objectives) {
    return objectives.stream().filter(this::isCurrent).toList();
  }
}
