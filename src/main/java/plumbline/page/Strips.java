package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.alignment.Report;
import plumbline.alignment.TeamShare;
import plumbline.page.Strip.Dot;

/** Makes the strip plot of all teams' aligned shares. */
final class Strips {
  /** More names than this at one dot are counted instead. */
  private static final int MOST_NAMES = 2;

  /** Dots nearer than this to each other get their names at different heights. */
  private static final int NEAR_PERCENT = 14;

  private static final int LOW = 54;
  private static final int STEP = 22;
  private static final int LEVELS = 3;

  private Strips() {}

  /** Empty where no team has a live objective. */
  static Optional<Strip> of(Site site, Report report) {
    Map<Long, List<TeamShare>> byPercent = new TreeMap<>();
    for (TeamShare share : report.shares()) {
      share
          .alignedShare()
          .ifPresent(
              s ->
                  byPercent
                      .computeIfAbsent(Math.round(s * 100), p -> new ArrayList<>())
                      .add(share));
    }
    if (byPercent.isEmpty()) {
      return Optional.empty();
    }
    double below = site.settings().alignment().grosslyBelow();
    return Optional.of(new Strip(label(byPercent), Words.percent(below), dots(byPercent, below)));
  }

  private static List<Dot> dots(Map<Long, List<TeamShare>> byPercent, double below) {
    List<Dot> dots = new ArrayList<>();
    long last = -NEAR_PERCENT;
    int level = 0;
    for (Map.Entry<Long, List<TeamShare>> at : byPercent.entrySet()) {
      level = at.getKey() - last < NEAR_PERCENT ? (level + 1) % LEVELS : 0;
      last = at.getKey();
      List<TeamShare> teams = at.getValue();
      boolean isOut = teams.stream().anyMatch(team -> standsOut(team, below));
      int radius = teams.size() == 1 ? 6 : 11;
      String count = teams.size() == 1 ? "" : Integer.toString(teams.size());
      dots.add(
          new Dot(
              at.getKey() + "%",
              LOW - level * STEP,
              radius,
              isOut,
              count,
              names(teams),
              at.getKey() > 50));
    }
    return dots;
  }

  /** What is explained is no reason to stand out. */
  private static boolean standsOut(TeamShare share, double below) {
    return share.alignedShare().orElse(1) + share.explainedShare().orElse(0) < below;
  }

  private static String names(List<TeamShare> teams) {
    return teams.size() > MOST_NAMES
        ? teams.size() + " teams"
        : teams.stream().map(t -> t.team().name()).collect(Collectors.joining(", "));
  }

  private static String label(Map<Long, List<TeamShare>> byPercent) {
    String shares =
        byPercent.entrySet().stream()
            .map(
                at ->
                    Words.count(at.getValue().size(), "team", "teams")
                        + " at "
                        + at.getKey()
                        + " %")
            .collect(Collectors.joining(", "));
    return "Strip plot: the share of aligned objectives of each team. "
        + shares
        + ". The table says the same.";
  }
}
