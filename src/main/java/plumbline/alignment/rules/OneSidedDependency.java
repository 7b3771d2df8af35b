package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.rules.aid.Mentions;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.Team;

/**
 * An objective that depends on another team's work, of which that team's files say nothing.
 *
 * <p>It is enough that an objective of theirs supports or depends on this one, shares its owner or
 * team, or that a text of theirs links to it or names its owner or team.
 */
public final class OneSidedDependency implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("one-sided-dependency", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    Mentions mentions = new Mentions(facts);
    return facts.live().stream()
        .flatMap(objective -> facts.graph().dependsOn(objective).stream())
        .filter(link -> link.to().status().isLive())
        .filter(link -> isOneSided(facts, link, mentions))
        .map(link -> finding(facts, link))
        .toList();
  }

  private static boolean isOneSided(Facts facts, Link link, Mentions mentions) {
    List<Team> theirs = provider(facts, link);
    List<Team> ours = facts.graph().teamsOf(facts.graph().owner(link.from()));
    return !theirs.isEmpty()
        && theirs.stream().noneMatch(ours::contains)
        && theirs.stream().noneMatch(team -> mentions.name(team, link.from()));
  }

  private static List<Team> provider(Facts facts, Link link) {
    OkrGraph graph = facts.graph();
    return graph.teamsOf(
        link.keyResult()
            .map(keyResult -> graph.owner(link.to(), keyResult))
            .orElseGet(() -> graph.owner(link.to())));
  }

  private Finding finding(Facts facts, Link link) {
    List<Team> theirs = provider(facts, link);
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), link.from(), link.at()),
        Message.of("rule.one-sided-dependency.found", link.from(), link.to(), theirs),
        Edit.of("rule.one-sided-dependency.edit", link.from().id().toString()));
  }
}
