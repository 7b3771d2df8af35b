package plumbline.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import plumbline.text.PrintableText;

/** Asks whoever sits at the terminal; where nobody does, every question is without an answer. */
final class Questions {
  private final Console console;

  Questions(Console console) {
    this.console = console;
  }

  /** Whether somebody can answer. */
  boolean canAsk() {
    return console.in().isPresent();
  }

  /**
   * Asks for a line.
   *
   * @param proposal what an empty line stands for
   * @return empty where nobody can be asked, or the answer and the proposal are empty
   */
  Optional<String> ask(String question, String proposal) throws IOException {
    if (!canAsk()) {
      return Optional.empty();
    }
    String proposed = proposal.isEmpty() ? "" : " [" + PrintableText.inMessage(proposal) + "]";
    console.err().print(console.bold(question) + proposed + ": ");
    console.err().flush();
    String line = console.in().get().readLine();
    String answer = line == null || line.isBlank() ? proposal : line.strip();
    return Optional.of(answer).filter(text -> !text.isEmpty());
  }

  /**
   * Asks until the answer is right.
   *
   * @param objection what is wrong with an answer; empty: nothing
   */
  Optional<String> ask(
      String question, String proposal, Function<String, Optional<String>> objection)
      throws IOException {
    while (true) {
      Optional<String> answer = ask(question, proposal);
      Optional<String> wrong = answer.flatMap(objection);
      if (wrong.isEmpty()) {
        return answer;
      }
      console.err().println(wrong.get());
      if (answer.get().equals(proposal)) {
        return Optional.empty();
      }
    }
  }
}
