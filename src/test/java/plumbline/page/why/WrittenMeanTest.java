package plumbline.page.why;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.config.Settings;
import plumbline.page.site.Words;
import plumbline.page.why.WrittenMean.Term;
import plumbline.text.Decimals;
import plumbline.text.Figure;
import plumbline.text.Language;

/** The formula that is shown gives the figure that is shown. */
class WrittenMeanTest {
  private static final Words WORDS =
      new Words(Language.english(), Settings.defaults(LocalDate.of(2026, 2, 10)).grades());

  @Test
  void termsHaveTwoDecimalsWhereThoseWillDo() {
    assertEquals("(0.40 × 1 + 0.20 × 3) ÷ 4", formula(0.25, term(0.4, 1), term(0.2, 3)));
    assertEquals("(0.545 + 0.644) ÷ 2", formula(0.5945, term(0.545, 1), term(0.644, 1)));
  }

  @Test
  void whoeverReckonsAgainComesToTheSameFigureForAnyScores() {
    Random random = new Random(24);
    for (int i = 0; i < 3_000; i++) {
      List<Term> terms =
          IntStream.rangeClosed(0, random.nextInt(6))
              .mapToObj(any -> term(random.nextInt(1000) / 1000.0, 1 + random.nextInt(3)))
              .toList();
      double mean = mean(terms);
      Figure.Share shown = WORDS.share(mean);
      String formula = new WrittenMean(WORDS, terms).formula(mean);
      assertEquals(
          Decimals.rounded(mean, shown.decimals()),
          Decimals.rounded(reckoned(formula), shown.decimals()),
          formula);
    }
  }

  private static double mean(List<Term> terms) {
    BigDecimal sum =
        terms.stream()
            .map(one -> BigDecimal.valueOf(one.value()).multiply(one.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal weights = terms.stream().map(Term::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(weights, MathContext.DECIMAL128).doubleValue();
  }

  /** What a reader with a calculator makes of {@code (a × w + b) ÷ c}. */
  private static double reckoned(String formula) {
    String[] sides = formula.substring(1).split("\\) ÷ ");
    BigDecimal sum =
        Stream.of(sides[0].split(" \\+ "))
            .map(
                term ->
                    Stream.of(term.split(" × "))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ONE, BigDecimal::multiply))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(new BigDecimal(sides[1]), MathContext.DECIMAL128).doubleValue();
  }

  private static String formula(double result, Term... terms) {
    return new WrittenMean(WORDS, List.of(terms)).formula(result);
  }

  private static Term term(double value, int weight) {
    return new Term(value, BigDecimal.valueOf(weight));
  }
}
