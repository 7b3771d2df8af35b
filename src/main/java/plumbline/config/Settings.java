package plumbline.config;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.content.FiscalCalendar;
import plumbline.model.Cycle;
import plumbline.model.Ref;

/**
 * Everything that a site can set, with its defaults filled in.
 *
 * @param title the site's title; empty: the company's name
 * @param currentCycle the cycle that the site opens with; empty: the one that contains {@code asOf}
 * @param asOf the day that every date-dependent figure is computed for
 * @param addresses where the site and its sources are in the world
 * @param links which links of texts are followed
 * @param language the language of the site's texts, a BCP 47 tag
 * @param fiscalYearStart the month, 1 to 12, in which a fiscal year starts
 * @param grades the limits of the colours
 * @param alignment the limits of the alignment analysis
 * @param rules each rule's settings, by the rule's id; a rule that is not named has its defaults
 * @param theme how the site looks
 * @param publishing what is published, and how
 */
public record Settings(
    Optional<String> title,
    Optional<Ref> currentCycle,
    LocalDate asOf,
    Addresses addresses,
    Linking links,
    String language,
    int fiscalYearStart,
    Grades grades,
    Alignment alignment,
    Map<String, RuleSettings> rules,
    Theme theme,
    Publishing publishing) {
  public Settings {
    rules = Map.copyOf(rules);
  }

  /** The settings of a site without {@code site.yaml}, on a given day. */
  public static Settings defaults(LocalDate asOf) {
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        asOf,
        Addresses.NONE,
        Linking.DEFAULT,
        "en",
        1,
        new Grades(0.4, 0.7),
        new Alignment(0.5, 30, 14),
        Map.of(),
        Theme.DEFAULT,
        Publishing.DEFAULT);
  }

  /** The same where drafts count as if they were active. */
  public Settings withDrafts() {
    return new Settings(
        title,
        currentCycle,
        asOf,
        addresses,
        links,
        language,
        fiscalYearStart,
        grades,
        alignment,
        rules,
        theme,
        publishing.withDrafts());
  }

  /** The same on another day. */
  public Settings on(LocalDate day) {
    return new Settings(
        title,
        currentCycle,
        day,
        addresses,
        links,
        language,
        fiscalYearStart,
        grades,
        alignment,
        rules,
        theme,
        publishing);
  }

  /** Where the site is published, with a final {@code /}. */
  public Optional<String> baseUrl() {
    return addresses.site();
  }

  /** Whether drafts are published. */
  public boolean drafts() {
    return publishing.drafts();
  }

  /** What cycles are dated and called by. */
  public FiscalCalendar calendar() {
    return new FiscalCalendar(fiscalYearStart, Locale.forLanguageTag(language));
  }

  /** The settings of one rule; its defaults where the site says nothing about it. */
  public RuleSettings rule(String id) {
    return rules.getOrDefault(id, RuleSettings.DEFAULT);
  }

  /**
   * The limits between red, amber and green, as shares of what is expected.
   *
   * @param redBelow red below this, 0 to 1
   * @param greenFrom green from this on, 0 to 1, for goals that are not committed
   */
  public record Grades(double redBelow, double greenFrom) {}

  /**
   * The limits of the alignment analysis.
   *
   * @param grosslyBelow the aligned share, 0 to 1, under which a team is marked in the plot of all
   *     teams
   * @param staleAfterDays the age in days after which a value is outdated
   * @param graceDays the days at a cycle's start in which goals are still forming
   */
  public record Alignment(double grosslyBelow, int staleAfterDays, int graceDays) {

    /** The first day on which a cycle's goals count as agreed. */
    public LocalDate graceEnd(Cycle cycle) {
      return cycle.start().plusDays(graceDays);
    }
  }
}
