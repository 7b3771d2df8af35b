package plumbline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.RuleText;
import plumbline.alignment.rules.Rules;
import plumbline.text.Language;
import plumbline.text.NearestWords;

/** {@code plumbline explain}: what a rule finds, why, and what to do. */
@Command(
    name = "explain",
    description = "Says what a rule of the alignment analysis finds, why, and what to do about it.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {"  plumbline explain", "  plumbline explain late-support"},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:said", "2:there is no such rule", ExitStatus.HELP_OUR_FAULT})
final class ExplainCommand implements Callable<ExitStatus> {
  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "The rule's id, for example late-support; without one, all rules are listed.")
  private Optional<String> rule = Optional.empty();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() {
    if (rule.isEmpty()) {
      Rules.ALL.forEach(one -> console.out().println(line(one.info())));
      return ExitStatus.FINE;
    }
    console.out().print(text(rule.get()));
    return ExitStatus.FINE;
  }

  private String text(String id) {
    return RuleText.of(id, Language.english())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no rule '"
                        + id
                        + "'. "
                        + NearestWords.hint(
                            id, Rules.catalog().keySet(), "plumbline explain lists them all.")));
  }

  private String line(RuleInfo info) {
    Language english = Language.english();
    String what = " (" + english.say(info.classes()) + "): " + english.say(info.when());
    return console.bold(info.id()) + what;
  }
}
