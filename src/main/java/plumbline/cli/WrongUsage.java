package plumbline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import plumbline.text.PrintableText;

/** Says what is wrong with a command line, and what to write: a page of help would hide it. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {
  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    List<String> meant =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    String message = PrintableText.printable(e.getMessage());
    String next =
        meant.isEmpty()
            ? "'" + line.getCommandSpec().qualifiedName() + " --help' says what it takes."
            : "Did you mean '" + String.join("' or '", meant) + "'?";
    console.err().println(message + (message.matches("(?s).*[.!?]") ? " " : ". ") + next);
    return ExitStatus.USAGE.code();
  }
}
