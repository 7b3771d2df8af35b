package plumbline.page.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.alignment.Finding;
import plumbline.change.Change;
import plumbline.change.ItemChange;
import plumbline.change.Value;
import plumbline.model.Objective;
import plumbline.model.Problem;
import plumbline.model.Team;
import plumbline.review.Brought;
import plumbline.review.GoalReview;
import plumbline.review.Reach;
import plumbline.review.Review;
import plumbline.score.ObjectiveScore;
import plumbline.view.ReviewData;
import plumbline.view.ReviewData.ChangeData;
import plumbline.view.ReviewData.DifferenceData;
import plumbline.view.ReviewData.ItemData;
import plumbline.view.ReviewData.KeyResultData;
import plumbline.view.ReviewData.ReachData;
import plumbline.view.ReviewData.ScoreData;

/** Makes what a change means, for other programs. */
public final class ReviewDataMaker {
  private static final int DECIMALS = 4;

  private ReviewDataMaker() {}

  public static ReviewData of(Review review) {
    Brought<Finding> findings = review.findings();
    Brought<Problem> problems = review.problems();
    return new ReviewData(
        review.before().name(),
        review.after().name(),
        review.after().analysis().settings().asOf(),
        review.isComparable(),
        review.changes().items().stream().map(item -> item(review, item)).toList(),
        reach(review.reach()),
        new DifferenceData<>(
            findings.brought().stream().map(AlignmentDataMaker::of).toList(),
            findings.cleared().stream().map(AlignmentDataMaker::of).toList()),
        new DifferenceData<>(
            problems.brought().stream().map(ProblemDataMaker::of).toList(),
            problems.cleared().stream().map(ProblemDataMaker::of).toList()));
  }

  private static ItemData item(Review review, ItemChange item) {
    return new ItemData(
        item.item().sort().word(),
        item.before().map(one -> one.id()),
        item.after().map(one -> one.id()),
        item.item().title(),
        Optional.ofNullable(review.goalsById().get(item.item().id()))
            .filter(goal -> goal.change().equals(item))
            .map(ReviewDataMaker::score),
        item.changes().stream().map(ReviewDataMaker::change).toList());
  }

  private static ScoreData score(GoalReview goal) {
    return new ScoreData(rounded(goal.before()), rounded(goal.untouched()), rounded(goal.after()));
  }

  private static Optional<BigDecimal> rounded(Optional<ObjectiveScore> of) {
    OptionalDouble score = of.map(ObjectiveScore::score).orElse(OptionalDouble.empty());
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(score.getAsDouble())
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
  }

  private static ChangeData change(Change change) {
    return new ChangeData(
        change.nature().word(),
        change.aspect().word(),
        change.keyResult().map(kr -> new KeyResultData(kr.before(), kr.after(), kr.title())),
        change.before().map(ReviewDataMaker::plain),
        change.after().map(ReviewDataMaker::plain),
        change.at().path(),
        change.at().line());
  }

  private static String plain(Value value) {
    if (value instanceof Value.Amount amount) {
      return (amount.number().toPlainString() + " " + amount.unit()).strip();
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Name name) {
      return name.key();
    }
    if (value instanceof Value.Part part) {
      return part.title() + part.value().map(of -> ": " + plain(of)).orElse("");
    }
    if (value instanceof Value.Accepted accepted) {
      return accepted.rule()
          + ": "
          + accepted.reason()
          + accepted.until().map(until -> " (until " + until + ")").orElse("");
    }
    return value instanceof Value.Measured measured
        ? measured(measured)
        : ((Value.Text) value).text();
  }

  private static String measured(Value.Measured of) {
    return of.date()
        + of.value().map(value -> ", value " + plain(value)).orElse("")
        + of.confidence().map(share -> ", confidence " + share.toPlainString()).orElse("")
        + of.outlook().expected().map(share -> ", expected " + share.toPlainString()).orElse("")
        + of.outlook().next().map(next -> ", next: " + next).orElse("")
        + of.outlook().blocker().map(blocker -> ", blocker: " + blocker).orElse("")
        + of.note().map(note -> ": " + note).orElse("");
  }

  private static ReachData reach(Reach reach) {
    return new ReachData(
        ids(reach.objectives().lost()),
        ids(reach.objectives().gained()),
        reach.teams().lost().stream().map(Team::id).toList(),
        reach.teams().gained().stream().map(Team::id).toList());
  }

  private static List<String> ids(List<Objective> objectives) {
    return objectives.stream().map(one -> one.id().toString()).toList();
  }
}
