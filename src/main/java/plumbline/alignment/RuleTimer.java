package plumbline.alignment;

import java.util.List;
import java.util.function.Supplier;

/** How rules are asked: in their own time, or with somebody who looks at the clock. */
@FunctionalInterface
public interface RuleTimer {
  /** Nobody looks at the clock. */
  RuleTimer PLAINLY = (rule, question) -> question.get();

  /**
   * Asks a rule about a cycle; from many threads at once.
   *
   * @param rule its id
   * @return what the question brings
   */
  List<Finding> ask(String rule, Supplier<List<Finding>> question);
}
