package plumbline.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the program prints: UTF-8 whatever the locale says, in colour on a terminal only.
 *
 * @param out results
 * @param err problems and remarks
 * @param raw results for programs, which guard them in their own way
 * @param colour whether escape sequences for colours are wanted
 * @param live whether results go to a terminal, on which a line can be written over
 * @param in what is typed; empty where nobody sits at a terminal who could be asked
 */
public record Console(
    PrintStream out,
    PrintStream err,
    PrintStream raw,
    boolean colour,
    boolean live,
    Optional<BufferedReader> in) {

  /** Through guards, so that nothing an author wrote is a command to a CI server. */
  Console(PrintStream out, PrintStream err, boolean colour, boolean live) {
    this(CommandGuard.around(out), CommandGuard.around(err), out, colour, live, Optional.empty());
  }

  /** Into files or pipes. */
  public Console(PrintStream out, PrintStream err) {
    this(out, err, false, false);
  }

  /** The console that the program was started from. */
  public static Console ofProcess() {
    // The console of Java 22 to 24 does not tell by itself whether there is a terminal.
    System.setProperty("jdk.console", "java.base");
    boolean live = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    Console console =
        new Console(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            live && System.getenv("NO_COLOR") == null,
            live);
    return live ? console.asking(typed()) : console;
  }

  private static BufferedReader typed() {
    return new BufferedReader(new InputStreamReader(System.in, System.console().charset()));
  }

  /** The same where somebody can be asked. */
  public Console asking(BufferedReader typed) {
    return new Console(out, err, raw, colour, live, Optional.of(typed));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** The same without colour, for text that goes into a file. */
  Console plain() {
    return new Console(out, err, raw, false, live, in);
  }

  String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  String red(String text) {
    return colour ? "\u001B[31m" + text + "\u001B[0m" : text;
  }

  String green(String text) {
    return colour ? "\u001B[32m" + text + "\u001B[0m" : text;
  }

  String yellow(String text) {
    return colour ? "\u001B[33m" + text + "\u001B[0m" : text;
  }
}
