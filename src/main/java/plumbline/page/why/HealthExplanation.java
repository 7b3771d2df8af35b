package plumbline.page.why;

import java.util.OptionalDouble;
import plumbline.config.Settings;
import plumbline.model.Health;
import plumbline.model.Kind;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;

/** Says how a colour comes about, with the figures and the limits. */
final class HealthExplanation {
  private final Settings settings;
  private final Words words;

  HealthExplanation(Site site) {
    this.settings = site.settings();
    this.words = site.words();
  }

  /**
   * One sentence.
   *
   * @param health judged by the score: not unknown
   * @param score the score or the progress that was judged
   * @param expected today, 0 to 1; empty where the score is a grade
   * @param kind whose limits hold
   */
  String of(Health health, double score, OptionalDouble expected, Kind kind) {
    String state = words.health(health);
    if (health == Health.OUTDATED) {
      return words.say("why.outdated", state, settings.alignment().staleAfterDays());
    }
    Figure green = new Figure.Share(kind == Kind.COMMITTED ? 1 : settings.grades().greenFrom());
    Figure red = new Figure.Share(settings.grades().redBelow());
    if (expected.isEmpty()) {
      return words.say("why-mean.grade", state, words.share(score), green, red);
    }
    double due = expected.getAsDouble();
    if (due <= 0) {
      return words.say("why.nothing-expected", state, words.share(score));
    }
    Words.Compared compared = words.compared(score, due);
    return words.say(
        "why-mean.course",
        state,
        compared.score(),
        compared.expected(),
        words.share(score / due),
        green,
        red);
  }
}
