package plumbline.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline}: the command that holds the others. */
@Command(
    name = "plumbline",
    description = "Publishes OKRs, written in Markdown, as a linked site.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  /** In the order in which the help lists them. */
  private static final Map<String, Class<?>> COMMANDS = new TreeMap<>();

  static {
    COMMANDS.put("build", BuildCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("checkin", CheckinCommand.class);
    COMMANDS.put("diff", DiffCommand.class);
    COMMANDS.put("doctor", DoctorCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("export", ExportCommand.class);
    COMMANDS.put("grade", GradeCommand.class);
    COMMANDS.put("import", ImportCommand.class);
    COMMANDS.put("init", InitCommand.class);
    COMMANDS.put("new", NewCommand.class);
    COMMANDS.put("roll", RollCommand.class);
    COMMANDS.put("serve", ServeCommand.class);
  }

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /**
   * Runs one command.
   *
   * @return the exit code: one of {@link ExitStatus}
   */
  public static int run(Console console, String... arguments) {
    try {
      return line(console, commands(arguments)).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Failures(console).ours(e).code();
    }
  }

  /** Of all commands only the one that is meant: to look at the others takes time at each start. */
  private static Map<String, Class<?>> commands(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (first.equals("--version")) {
      return Map.of();
    }
    return COMMANDS.containsKey(first) ? Map.of(first, COMMANDS.get(first)) : COMMANDS;
  }

  /** The program with all its commands. */
  static CommandLine line(Console console) {
    return line(console, COMMANDS);
  }

  private static CommandLine line(Console console, Map<String, Class<?>> commands) {
    CommandLine line = new CommandLine(new Main(), new Commands(console));
    commands.forEach(line::addSubcommand);
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionStrategy(ExitStatus::execute);
    line.setParameterExceptionHandler(new WrongUsage(console));
    line.setExecutionExceptionHandler(new Failures(console));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, for example build.");
  }

  /** Hands each command the console. */
  private record Commands(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Console.class).newInstance(console);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  /** The version that the jar says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"plumbline " + (version == null ? "(not packaged)" : version)};
    }
  }
}
