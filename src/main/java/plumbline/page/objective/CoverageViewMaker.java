package plumbline.page.objective;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.alignment.rules.ExpectedShortfall;
import plumbline.coverage.Coverage;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.text.Figure;
import plumbline.view.CoverageView;
import plumbline.view.CoverageView.Segment;
import plumbline.view.Explanation;

/** Shows what the supporters of a key result carry of it. */
public final class CoverageViewMaker {
  private final Site site;
  private final Links links;
  private final Words words;

  CoverageViewMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
    this.words = site.words();
  }

  /** Empty where its supporters do not add up to it, or there are none: that is a finding. */
  Optional<CoverageView> of(Objective objective, KeyResult keyResult) {
    return site.coverage(objective, keyResult)
        .filter(coverage -> !coverage.parts().isEmpty())
        .map(coverage -> view(coverage, keyResult.measure().unit()));
  }

  private CoverageView view(Coverage coverage, String unit) {
    return new CoverageView(
        bar(coverage),
        words(coverage, unit),
        usual(coverage, unit),
        coverage.parts().stream().map(part -> part(coverage, part, unit)).toList(),
        new Explanation(words.say("coverage.why"), List.of(formula(coverage, unit))));
  }

  /** Drawn against the whole, or against the parts where these are more. */
  private static List<Segment> bar(Coverage coverage) {
    double whole = coverage.wanted().abs().max(coverage.agreed().abs()).doubleValue();
    List<Segment> bar = new ArrayList<>();
    double from = 0;
    for (Coverage.Part part : coverage.parts()) {
      double share = whole == 0 ? 0 : Math.max(0, share(coverage, part) / whole);
      boolean late = part.by().isAfter(coverage.due());
      bar.add(new Segment(Words.percent(from), Words.percent(share), late));
      from += share;
    }
    return bar;
  }

  /** What a part adds in the direction of the whole. */
  private static double share(Coverage coverage, Coverage.Part part) {
    return part.amount().doubleValue() * coverage.wanted().signum();
  }

  private String words(Coverage coverage, String unit) {
    String agreed = words.number(coverage.agreed());
    String wanted = words.quantity(coverage.wanted(), unit);
    if (!coverage.isFull()) {
      return words.say("coverage.short", agreed, wanted, words.quantity(coverage.gap(), unit));
    }
    String day = words.day(coverage.fullOn().orElseThrow(), site.scores().asOf().getYear());
    return coverage.daysLate() == 0
        ? words.say("coverage.full", agreed, wanted, day)
        : words.say("coverage.late", agreed, wanted, day, coverage.daysLate());
  }

  private Optional<String> usual(Coverage coverage, String unit) {
    if (coverage.parts().stream().allMatch(Coverage.Part::committed)) {
      return Optional.empty();
    }
    BigDecimal share = BigDecimal.valueOf(ExpectedShortfall.aspirational(site.settings()));
    BigDecimal usual = coverage.expected(share).round(MathContext.DECIMAL64).stripTrailingZeros();
    return Optional.of(
        words.say(
            "coverage.usual", words.quantity(usual, unit), new Figure.Share(share.doubleValue())));
  }

  private CoverageView.Part part(Coverage coverage, Coverage.Part part, String unit) {
    return new CoverageView.Part(
        links.to(part.of().objective(), part.of().keyResult()),
        links.to(part.of().objective()),
        words.quantity(part.amount(), unit),
        words.dated(part.by(), site.scores().asOf()),
        part.by().isAfter(coverage.due()));
  }

  /** The parts, each with its sign, and what they come to. */
  private String formula(Coverage coverage, String unit) {
    String sum =
        coverage.parts().stream()
            .map(part -> words.number(part.amount()))
            .collect(Collectors.joining(" + "));
    return words.say(
        "coverage.formula",
        sum,
        words.quantity(coverage.agreed(), unit),
        words.quantity(coverage.wanted(), unit));
  }
}
