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
import plumbline.alignment.rules.aid.JustWritten;
import plumbline.link.Link;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Health;

/** A green objective that depends on something red or outdated. */
public final class ProviderBehind implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("provider-behind", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(one -> facts.scores().of(one).health() == Health.ON_TRACK)
        .flatMap(one -> facts.graph().dependsOn(one).stream())
        .filter(link -> link.to().status().isLive() && isBehind(health(facts, link)))
        .filter(link -> !isJustWritten(facts, link))
        .map(link -> finding(facts, link))
        .toList();
  }

  /** Nobody can be late with a value of what was written the other day. */
  private static boolean isJustWritten(Facts facts, Link link) {
    return health(facts, link) == Health.OUTDATED
        && link.keyResult().filter(one -> JustWritten.is(facts, link.to(), one)).isPresent();
  }

  private static Health health(Facts facts, Link link) {
    return link.keyResult()
        .map(keyResult -> facts.score(link.to(), keyResult).health())
        .orElseGet(() -> facts.scores().of(link.to()).health());
  }

  static boolean isBehind(Health health) {
    return health == Health.OFF_TRACK || health == Health.OUTDATED;
  }

  private Finding finding(Facts facts, Link link) {
    Object needed =
        link.keyResult()
            .<Object>map(keyResult -> new OwnedKeyResult(link.to(), keyResult))
            .orElse(link.to());
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), link.from(), link.at()),
        Message.of("rule.provider-behind.found", link.from(), needed, health(facts, link).word()),
        Edit.of("rule.provider-behind.edit"));
  }
}
