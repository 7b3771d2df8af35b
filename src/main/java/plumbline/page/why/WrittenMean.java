package plumbline.page.why;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.page.site.Words;
import plumbline.text.Decimals;
import plumbline.text.Figure;

/**
 * A weighted mean as it is written: with as many decimals in its terms as it takes for a reader who
 * reckons it again to come to the figure that is shown.
 *
 * @param terms at least one
 */
record WrittenMean(Words words, List<Term> terms) {
  private static final int MOST_DECIMALS = 6;

  WrittenMean {
    terms = List.copyOf(terms);
  }

  /**
   * One of the shares.
   *
   * @param value 0 to 1
   * @param weight above 0
   */
  record Term(double value, BigDecimal weight) {
    boolean isWeighted() {
      return weight.compareTo(BigDecimal.ONE) != 0;
    }
  }

  /** {@code 0.91 × 2 + 0.92}: the terms, with weights where one has another than 1. */
  String terms(double result) {
    int decimals = decimals(words.share(result));
    boolean weighted = terms.stream().anyMatch(Term::isWeighted);
    return terms.stream()
        .map(term -> text(term, decimals, weighted))
        .collect(Collectors.joining(" + "));
  }

  /** {@code (0.91 × 2 + 0.92) ÷ 3}. */
  String formula(double result) {
    return "(" + terms(result) + ") ÷ " + words.number(weights());
  }

  private String text(Term term, int decimals, boolean weighted) {
    String value = words.language().say(written(term, decimals));
    return weighted ? value + " × " + words.number(term.weight) : value;
  }

  private Figure.Share written(Term term, int decimals) {
    Figure.Share usual = words.share(term.value);
    return usual.decimals() < decimals ? new Figure.Share(term.value, decimals) : usual;
  }

  private int decimals(Figure.Share result) {
    int decimals = result.decimals();
    while (decimals < MOST_DECIMALS && !gives(result, decimals)) {
      decimals++;
    }
    return decimals;
  }

  private boolean gives(Figure.Share result, int decimals) {
    BigDecimal sum =
        terms.stream()
            .map(term -> rounded(written(term, decimals)).multiply(term.weight))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    double again = sum.divide(weights(), MathContext.DECIMAL128).doubleValue();
    return Decimals.rounded(again, result.decimals()).equals(rounded(result));
  }

  private static BigDecimal rounded(Figure.Share share) {
    return Decimals.rounded(share.value(), share.decimals());
  }

  private BigDecimal weights() {
    return terms.stream().map(Term::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
