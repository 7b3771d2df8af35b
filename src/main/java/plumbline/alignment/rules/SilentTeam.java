package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Places;
import plumbline.alignment.RuleInfo;
import plumbline.model.Team;

/**
 * A team without any goal or part in one, once the cycle's goals are formed; never a person.
 *
 * <p>Not asked of a cycle that is over: perhaps the team did not exist yet, and nobody can speak up
 * any more.
 */
public final class SilentTeam implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("silent-team", "Silent team")
          .finds(
              "no live objective, no key result owned, no contribution, once the grace is over",
              FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    boolean over = facts.asOf().isAfter(facts.cycle().end());
    return facts.graph().teams().stream()
        .filter(team -> !facts.isForming() && !over && !facts.isActive(team))
        .map(team -> finding(facts, team))
        .toList();
  }

  private Finding finding(Facts facts, Team team) {
    return INFO.finding(
        FindingClass.ATTENTION,
        Places.of(team),
        Message.of(
            "{} has no live objective, owns no key result and contributes to nothing in {}.",
            team,
            facts.cycle().title()),
        Edit.of(
            "Add an objective with 'owner: %s', or name the team under 'contributors:' where it helps."
                .formatted(team.id())));
  }
}
