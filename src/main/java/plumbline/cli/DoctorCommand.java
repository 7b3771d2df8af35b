package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plumbline.text.PrintableText;

/**
 * {@code plumbline doctor}: what this machine and this folder are like, and what to do about it.
 */
@Command(
    name = "doctor",
    description =
        "Looks at Java, the language setting, the clock, Git, the content, the templates and the"
            + " cache, and says what to do; to be pasted into a report.",
    mixinStandardHelpOptions = true,
    footerHeading = "Example:%n",
    footer = "  plumbline doctor okrs",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:something is wrong; what to do stands below it",
      "2:wrong usage",
      ExitStatus.HELP_OUR_FAULT
    })
final class DoctorCommand implements Callable<ExitStatus> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: this one).")
  private Path dir;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    List<Symptom> found = new Examination(dir, LocalDateTime.now(), System.getenv()).symptoms();
    for (Symptom one : found) {
      String mark = one.isFine() ? console.green("fine") : console.yellow("LOOK");
      console.out().println(mark + "  " + one.what() + ": " + PrintableText.printable(one.found()));
      if (!one.isFine()) {
        console.out().println("      " + PrintableText.printable(one.remedy()));
      }
    }
    long wrong = found.stream().filter(one -> !one.isFine()).count();
    console
        .out()
        .println(wrong == 0 ? "Nothing is wrong." : Summary.count(wrong, "thing") + " to look at.");
    return wrong == 0 ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }
}
