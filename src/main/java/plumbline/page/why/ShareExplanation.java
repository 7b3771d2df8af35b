package plumbline.page.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.view.Explanation;
import plumbline.view.ShareView;

/** Says how an aligned share comes about, with the figures, and what counts as aligned. */
public final class ShareExplanation {
  private final Site site;
  private final Words words;

  public ShareExplanation(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /** A team's share; empty where it has no live objective. */
  public Optional<Explanation> ofTeam(ShareView share) {
    return of(share, "why-share.of-team");
  }

  /** The share of a whole cycle; empty where only the company has live objectives. */
  public Optional<Explanation> ofCycle(ShareView share) {
    return of(share, "why-share.of-cycle");
  }

  private Optional<Explanation> of(ShareView share, String counted) {
    int total = share.aligned() + share.explained() + share.unexplained();
    if (total == 0) {
      return Optional.empty();
    }
    Figure result = Figure.Percent.below((double) share.aligned() / total, grosslyBelow(), 1);
    List<String> formulas = new ArrayList<>();
    formulas.add(words.say("why-share.formula", share.aligned(), total, result));
    formulas.add(words.say("why-share.rest", share.explained(), share.unexplained()));
    formulas.add(words.say("why-share.aligned"));
    formulas.add(words.say(counted));
    return Optional.of(new Explanation(words.say("why-share.question", result), formulas));
  }

  /** How the shares of the strip plot come about, and from where a team stands out. */
  public Explanation ofStrip() {
    Figure below = new Figure.Percent(grosslyBelow());
    return new Explanation(
        words.say("why-share.strip-question"),
        List.of(
            words.say("why-share.strip-formula"),
            words.say("why-share.aligned"),
            words.say("why-share.strip-mark", below)));
  }

  private double grosslyBelow() {
    return site.settings().alignment().grosslyBelow();
  }
}
