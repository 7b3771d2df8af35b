package plumbline.alignment.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.rules.aid.Gains;
import plumbline.link.OwnedKeyResult;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.score.KeyResultScore;
import plumbline.text.Figure;

/**
 * A confidence that the line through the last values does not bear out.
 *
 * <p>The line is that of least squares through the last values, at least three, drawn to the due
 * date. Not asked of what is planned to come late ({@code pace: end-loaded}).
 */
public final class AgainstTheTrend implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("against-the-trend", FindingClass.ATTENTION)
          .with("share", 0.2)
          .with("confidence", 0.7)
          .with("values", 4);

  private static final int FEWEST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.running().stream()
        .filter(one -> one.keyResult().measure() instanceof Measure.Numeric)
        .filter(one -> one.keyResult().pace() == KeyResult.Pace.LINEAR)
        .filter(one -> isConfidentAndOpen(facts, facts.score(one)))
        .flatMap(one -> finding(facts, one).stream())
        .toList();
  }

  private boolean isConfidentAndOpen(Facts facts, KeyResultScore score) {
    double least = facts.value(INFO, "confidence");
    return score.confidence().filter(given -> given.doubleValue() >= least).isPresent()
        && score.due().isAfter(facts.asOf())
        && score.score().orElse(0) < 1;
  }

  private Optional<Finding> finding(Facts facts, OwnedKeyResult one) {
    List<CheckIn> last = last(facts, one);
    if (last.size() < FEWEST) {
      return Optional.empty();
    }
    double at = lineAt(last, facts.score(one).due());
    Measure.Numeric numeric = (Measure.Numeric) one.keyResult().measure();
    double missed = (numeric.target().doubleValue() - at) / numeric.change().doubleValue();
    return missed > facts.value(INFO, "share")
        ? Optional.of(finding(facts, one, at, missed))
        : Optional.empty();
  }

  private List<CheckIn> last(Facts facts, OwnedKeyResult one) {
    List<CheckIn> known = Gains.known(facts, one).toList();
    int most = Math.max(FEWEST, (int) facts.value(INFO, "values"));
    return known.subList(Math.max(0, known.size() - most), known.size());
  }

  /** The value of the least-squares line on a day. */
  private static double lineAt(List<CheckIn> points, LocalDate day) {
    LocalDate origin = points.get(0).date();
    double[] x =
        points.stream().mapToDouble(p -> ChronoUnit.DAYS.between(origin, p.date())).toArray();
    double[] y = points.stream().mapToDouble(p -> p.value().orElseThrow().doubleValue()).toArray();
    double middleX = Arrays.stream(x).average().orElseThrow();
    double middleY = Arrays.stream(y).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (x[i] - middleX) * (y[i] - middleY);
      below += (x[i] - middleX) * (x[i] - middleX);
    }
    double slope = below == 0 ? 0 : above / below;
    return middleY + slope * (ChronoUnit.DAYS.between(origin, day) - middleX);
  }

  private Finding finding(Facts facts, OwnedKeyResult one, double at, double missed) {
    KeyResultScore score = facts.score(one);
    Measure.Numeric numeric = (Measure.Numeric) one.keyResult().measure();
    BigDecimal rounded = BigDecimal.valueOf(at).round(new MathContext(3));
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), "checkins"),
        Message.of(
            "rule.against-the-trend.found",
            one,
            last(facts, one).size(),
            Message.quantity(rounded, numeric.unit()),
            score.due(),
            new Figure.Percent(missed),
            Message.quantity(numeric.target(), numeric.unit()),
            new Figure.Share(score.confidence().orElseThrow().doubleValue())),
        Edit.of("rule.against-the-trend.edit"));
  }
}
