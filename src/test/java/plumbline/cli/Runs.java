package plumbline.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program in this process.
 *
 * @param code the exit code
 * @param out what it printed as its result
 * @param err what it printed as problems and remarks
 */
public record Runs(int code, String out, String err) {
  public static Runs of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err));
    int code = Main.run(console, arguments);
    return new Runs(code, text(out), text(err));
  }

  /** The same at a terminal, on which these lines are typed. */
  static Runs typing(String lines, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(stream(out), stream(err)).asking(new BufferedReader(new StringReader(lines)));
    int code = Main.run(console, arguments);
    return new Runs(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
