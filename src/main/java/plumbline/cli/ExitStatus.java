package plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** How a command ended, as the program that started it learns it. */
enum ExitStatus {
  /** Everything is fine. */
  FINE(0),

  /** The content or the templates have errors, or there are findings that were asked to fail. */
  FINDINGS(1),

  /** The command was used wrongly, or the machine refused. */
  USAGE(2),

  /** Plumbline itself has a mistake; nothing is known about the content. */
  OUR_FAULT(3);

  /** The line about {@link #OUR_FAULT} in a command's help, where only constants can stand. */
  static final String HELP_OUR_FAULT = "3:a mistake in Plumbline itself";

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The exit code, from 0 to 3. */
  int code() {
    return code;
  }

  /** Runs the command that was meant; the exit code is the status that it returns. */
  static int execute(ParseResult parsed) {
    int other = new RunLast().execute(parsed);
    var commands = parsed.asCommandLineList();
    CommandLine last = commands.get(commands.size() - 1);
    return last.getExecutionResult() instanceof ExitStatus status ? status.code : other;
  }
}
