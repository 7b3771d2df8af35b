package plumbline.view;

import java.util.List;

/**
 * How a number comes about.
 *
 * @param question the words that open it: {@code Why 0.75}
 * @param formulas sentences with the figures in them
 */
public record Explanation(String question, List<String> formulas) {
  public Explanation {
    formulas = List.copyOf(formulas);
  }
}
