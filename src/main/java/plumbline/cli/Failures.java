package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import plumbline.history.UnreadableRepository;
import plumbline.publish.SiteRefused;
import plumbline.text.PrintableText;

/** Says in a sentence what the machine refused. A mistake in the program itself shows its trace. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    Exception cause = e instanceof UncheckedIOException io ? io.getCause() : damageOr(e);
    if (!(cause instanceof IOException) && !(cause instanceof InvalidPathException)) {
      return ours(e).code();
    }
    console.err().println(console.red("error:") + " " + PrintableText.printable(sentence(cause)));
    return ExitStatus.USAGE.code();
  }

  private static Exception damageOr(Exception e) {
    return e instanceof RuntimeException
        ? UnreadableRepository.damage(e).<Exception>map(damage -> damage).orElse(e)
        : e;
  }

  /** Says that the program is wrong, not the content, and where. */
  ExitStatus ours(Throwable e) {
    console
        .err()
        .println(
            console.red("error:")
                + " this is a mistake in Plumbline, not in what it read; please report it with"
                + " these lines:");
    e.printStackTrace(console.err());
    return ExitStatus.OUR_FAULT;
  }

  /** What went wrong and what to do, for whoever runs the program. */
  static String sentence(Exception cause) {
    if (cause instanceof SiteRefused) {
      return cause.getMessage();
    }
    if (cause instanceof InvalidPathException) {
      return "this system's language setting cannot write the file name '"
          + ((InvalidPathException) cause).getInput()
          + "'; set the environment variable LC_ALL to C.UTF-8 and run again";
    }
    if (cause instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (cause instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied; look at its permissions";
    }
    if (cause instanceof FileSystemException failed) {
      return failed.getFile() + ": " + failed.getReason();
    }
    return cause.getMessage();
  }
}
