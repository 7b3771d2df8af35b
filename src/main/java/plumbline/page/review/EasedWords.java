package plumbline.page.review;

import java.util.List;
import java.util.stream.Collectors;
import plumbline.alignment.Finding;
import plumbline.alignment.Subject;
import plumbline.page.site.Words;
import plumbline.review.Eased;
import plumbline.review.Review;
import plumbline.text.Phrase;

/** Says what was cleared by changing what is measured, with who did it and in which commit. */
record EasedWords(Review review, Words words) {

  /** One each, the gravest first. */
  List<String> sentences() {
    return review.eased().stream().map(this::sentence).distinct().toList();
  }

  /** What is left was put right. */
  List<Finding> without(List<Finding> cleared) {
    return cleared.stream()
        .filter(one -> review.eased().stream().noneMatch(eased -> eased.finding().equals(one)))
        .toList();
  }

  private String sentence(Eased one) {
    return words.say(
        "review.eased",
        Phrase.of("rule." + one.finding().rule() + ".title"),
        subject(one.finding()),
        word(one.reason()),
        one.commit().isPresent() ? "commit" : one.open() ? "open" : "none",
        one.commit().map(commit -> commit.author()).orElse(""),
        one.commit().map(commit -> commit.shortId()).orElse(""));
  }

  private static String word(Eased.Reason reason) {
    return switch (reason) {
      case ACCEPTED -> "accepted";
      case DROPPED -> "dropped";
      case REMOVED -> "removed";
      case MOVED -> "moved";
      case DATED -> "dated";
      case LOWERED -> "lowered";
    };
  }

  private static String subject(Finding finding) {
    if (finding.subject() instanceof Subject.OfTeam of) {
      return of.team().name();
    }
    if (finding.subject() instanceof Subject.OfKeyResult of) {
      return of.objective().title() + " · " + of.keyResult().title();
    }
    return finding.subject().about().stream()
        .map(one -> one.title())
        .collect(Collectors.joining(", "));
  }
}
