package plumbline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints text for people so that no CI server takes a part of it for a command: GitHub obeys lines
 * that begin with {@code ::} and, as Azure Pipelines and TeamCity do, {@code ##[…]}, {@code
 * ##vso[…]} anywhere in a line. A dot goes between.
 */
final class CommandGuard extends FilterOutputStream {
  private static final byte[] DOT = "·".getBytes(StandardCharsets.UTF_8);

  private boolean atStart = true;

  private boolean afterSign;

  private CommandGuard(OutputStream out) {
    super(out);
  }

  static PrintStream around(PrintStream stream) {
    return new PrintStream(new CommandGuard(stream), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) throws IOException {
    if (atStart && b == ':' || afterSign && b == '#') {
      out.write(DOT);
    }
    afterSign = b == '#';
    atStart = b == '\n' || b == '\r' || atStart && (b == ' ' || b == '\t');
    out.write(b);
  }
}
