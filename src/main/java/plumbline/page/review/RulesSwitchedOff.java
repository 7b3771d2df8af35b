package plumbline.page.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.config.RuleSettings;
import plumbline.page.site.Words;
import plumbline.review.Review;

/** Findings that are gone because their rule is switched off: nothing was put right. */
record RulesSwitchedOff(Review review, Words words) {

  /** A sentence for each rule that a change switches off. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    review.after().analysis().settings().rules().keySet().stream()
        .sorted()
        .filter(rule -> isOff(rule) && !wasOff(rule))
        .forEach(rule -> sentences.add(sentence(rule)));
    return review.isComparable() ? sentences : List.of();
  }

  /** Those that are cleared by a rule that still looks for them. */
  List<Finding> reallyCleared() {
    return review.findings().cleared().stream().filter(one -> !isOff(one.rule())).toList();
  }

  private String sentence(String rule) {
    long n = review.findings().cleared().stream().filter(one -> one.rule().equals(rule)).count();
    return words.say("review.rule-off", rule, n);
  }

  private boolean isOff(String rule) {
    return of(review.after().analysis().settings().rules().get(rule));
  }

  private boolean wasOff(String rule) {
    return of(review.before().analysis().settings().rules().get(rule));
  }

  private static boolean of(RuleSettings settings) {
    return Optional.ofNullable(settings).filter(RuleSettings::isOff).isPresent();
  }
}
