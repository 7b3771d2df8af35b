package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import plumbline.publish.Repair;
import plumbline.text.PrintableText;

/** Looks after the site of a build that was killed, before a command does its own work. */
final class Aftermath {
  private Aftermath() {}

  /** Makes the published site whole again; says so, and also where that is not possible. */
  static void settle(Console console, Path site) {
    try {
      Repair.of(site).ifPresent(done -> console.err().println(PrintableText.printable(done)));
    } catch (IOException e) {
      console
          .err()
          .println(
              PrintableText.printable(
                  "An interrupted build of "
                      + site
                      + " could not be finished: "
                      + Failures.sentence(e)));
    }
  }
}
