package plumbline.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.view.Strip;
import plumbline.view.Strip.Dot;

/** Makes the strip plot of all teams' aligned shares. */
public final class StripMaker {
  /** More names than this at one dot are counted instead. */
  private static final int MOST_NAMES = 2;

  private StripMaker() {}

  /** Empty where no team has a live objective. */
  public static Optional<Strip> of(Site site, Report report) {
    double below = site.settings().alignment().grosslyBelow();
    Map<Long, List<TeamShare>> byPercent = new TreeMap<>();
    for (TeamShare share : report.shares()) {
      share
          .alignedShare()
          .ifPresent(
              s -> byPercent.computeIfAbsent(percent(s, below), p -> new ArrayList<>()).add(share));
    }
    if (byPercent.isEmpty()) {
      return Optional.empty();
    }
    Words words = site.words();
    return Optional.of(
        new Strip(
            label(words, byPercent),
            scale(words, below),
            Words.percent(below),
            dots(words, byPercent, below)));
  }

  private static Strip.Scale scale(Words words, double below) {
    return new Strip.Scale(
        words.wholePercent(0),
        words.wholePercent(below),
        words.say("strip.end", new Figure.Percent(1)));
  }

  private static List<Dot> dots(Words words, Map<Long, List<TeamShare>> byPercent, double below) {
    List<Dot> dots = new ArrayList<>();
    StripRows rows = new StripRows();
    byPercent.forEach(
        (percent, teams) -> {
          String names = names(words, teams);
          dots.add(
              new Dot(
                  percent + "%",
                  teams.size() == 1 ? 6 : 11,
                  teams.stream().anyMatch(team -> standsOut(team, below)),
                  teams.size() == 1 ? "" : Integer.toString(teams.size()),
                  names,
                  rows.place(percent, names)));
        });
    return dots;
  }

  /** A whole one, never the mark that the share is below. */
  private static long percent(double share, double mark) {
    long nearest = Math.round(share * 100);
    return share < mark && nearest >= mark * 100 ? nearest - 1 : nearest;
  }

  /** What is explained is no reason to stand out. */
  private static boolean standsOut(TeamShare share, double below) {
    return share.alignedShare().orElse(1) + share.explainedShare().orElse(0) < below;
  }

  private static String names(Words words, List<TeamShare> teams) {
    return teams.size() > MOST_NAMES
        ? words.say("strip.teams", teams.size())
        : words.listed(teams.stream().map(t -> t.team().name()).toList());
  }

  private static String label(Words words, Map<Long, List<TeamShare>> byPercent) {
    List<String> shares = new ArrayList<>();
    byPercent.forEach(
        (percent, teams) ->
            shares.add(words.say("strip.at", teams.size(), new Figure.Percent(percent / 100.0))));
    return words.say("strip.label", words.listed(shares));
  }
}
