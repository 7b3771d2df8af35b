package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Facts;
import plumbline.alignment.Figures;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Places;
import plumbline.alignment.RuleInfo;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Team;

/**
 * A team of whose objectives none reaches the company, and not all say why.
 *
 * <p>Silent where clusters or dead ends, which have cards of their own, account for all of them. A
 * team that carries a part of somebody's aligned objective is not cut off: it gets attention only.
 */
public final class IslandTeam implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("island-team", "Island team")
          .finds(
              "two or more live objectives, none aligned, not all explained",
              FindingClass.GROSS,
              "gross; attention with one objective");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.graph().teams().stream()
        .filter(team -> isIsland(facts, team))
        .map(team -> finding(facts, team))
        .toList();
  }

  static boolean isIsland(Facts facts, Team team) {
    List<Objective> all = facts.objectives(team);
    return all.stream().noneMatch(one -> facts.state(one).isAligned())
        && all.stream().anyMatch(one -> isStray(facts, one));
  }

  /** Whether neither a reason nor another rule's finding accounts for it. */
  static boolean isStray(Facts facts, Objective objective) {
    return !facts.isExcused(objective)
        && !facts.isCutOff(objective)
        && !facts.isInCluster(objective);
  }

  private Finding finding(Facts facts, Team team) {
    List<Objective> all = facts.objectives(team);
    boolean gross = all.size() > 1 && !facts.isHelping(team);
    Objective first = all.stream().filter(one -> isStray(facts, one)).findFirst().orElseThrow();
    return INFO.finding(
        gross ? FindingClass.GROSS : FindingClass.ATTENTION,
        Places.of(team),
        Message.of("{}{}", count(facts, team), rest(facts, team)),
        Ways.up(facts, first));
  }

  private static Message count(Facts facts, Team team) {
    int n = facts.objectives(team).size();
    Cycle cycle = facts.cycle();
    String s = Figures.possessive(team.name());
    return n == 1
        ? Message.of(
            "{}{} only objective of {} reaches no company objective", team, s, cycle.title())
        : Message.of("None of {}{} {} objectives reaches a company objective", team, s, n);
  }

  private static Message rest(Facts facts, Team team) {
    int explained = facts.share(team).explained();
    String reasons =
        explained == 0
            ? ", and none says why"
            : "; %d of them %s why".formatted(explained, explained == 1 ? "says" : "say");
    String part =
        facts.isHelping(team) ? ". It has a part in another owner's aligned objective" : "";
    return Message.of((facts.objectives(team).size() == 1 ? "" : reasons) + part + ".");
  }
}
