package plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline new}: a file of the content, as a person would have written it. */
@Command(
    name = "new",
    description = "Writes a new objective, team, person or cycle; asks on a terminal.",
    mixinStandardHelpOptions = true,
    subcommands = {NewObjective.class, NewTeam.class, NewPerson.class, NewCycle.class},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the file is there",
      "2:wrong usage, or the file cannot be written",
      ExitStatus.HELP_OUR_FAULT
    },
    footerHeading = "Examples:%n",
    footer = {
      "  plumbline new team --name Marketing --lead smith",
      "  plumbline new objective --title \"Get 600 MQLs\" --owner smith"
    })
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name what is new: objective, team, person or cycle; for example plumbline new objective.");
  }
}
