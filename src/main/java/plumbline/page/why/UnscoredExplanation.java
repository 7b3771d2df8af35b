package plumbline.page.why;

import java.util.ArrayList;
import java.util.List;
import plumbline.model.Health;
import plumbline.model.Measure;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;
import plumbline.view.Explanation;

/** Says why a goal has no score, and what would give it one. */
final class UnscoredExplanation {
  private final Site site;
  private final Words words;

  UnscoredExplanation(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /**
   * Of an objective.
   *
   * @param score without a score
   */
  Explanation of(ObjectiveScore score) {
    List<KeyResultScore> all = score.keyResults();
    if (all.isEmpty()) {
      return why(List.of(words.say("why-none.no-key-result")));
    }
    long live = all.stream().filter(one -> one.keyResult().status().isLive()).count();
    return why(
        List.of(
            words.say("why-none.key-results", live, all.size() - live),
            words.say("why-none.mean")));
  }

  /**
   * Of a key result.
   *
   * @param score without a score
   */
  Explanation of(KeyResultScore score) {
    List<String> sentences = new ArrayList<>();
    boolean measured = !(score.keyResult().measure() instanceof Measure.None);
    sentences.add(words.say(measured ? "why-none.no-value" : "why-none.no-measure"));
    if (score.health() == Health.OUTDATED) {
      int days = site.settings().alignment().staleAfterDays();
      sentences.add(words.say("why-none.outdated", words.health(score.health()), days));
    }
    return why(sentences);
  }

  private Explanation why(List<String> sentences) {
    return new Explanation(words.say("why-none.title"), sentences);
  }
}
