package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a release brings along besides the program, made from the commands themselves: a page of the
 * manual for each, and what completes words in bash and zsh. {@code Manual FOLDER} writes them.
 */
final class Manual {
  private Manual() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    CommandLine program = Main.line(new Console(nowhere, nowhere));
    Files.createDirectories(folder.resolve("man"));
    Files.createDirectories(folder.resolve("completion"));
    Files.writeString(
        folder.resolve("completion/plumbline"), AutoComplete.bash("plumbline", program));
    pages(folder.resolve("man"), program);
  }

  private static void pages(Path folder, CommandLine line) throws IOException {
    String name = line.getCommandSpec().qualifiedName("-");
    Files.writeString(folder.resolve(name + ".1"), page(line));
    for (CommandLine below : line.getSubcommands().values()) {
      pages(folder, below);
    }
  }

  /** The page of one command, in the language of man. */
  static String page(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    StringBuilder page = new StringBuilder();
    page.append(".TH \"")
        .append(spec.qualifiedName("-").toUpperCase(java.util.Locale.ROOT))
        .append("\" 1\n");
    page.append(".SH NAME\n").append(text(spec.qualifiedName("-")));
    page.append(" \\- ").append(text(first(spec.usageMessage().description()))).append("\n");
    page.append(".SH SYNOPSIS\n").append(text(synopsis(spec))).append("\n");
    page.append(".SH DESCRIPTION\n").append(lines(spec.usageMessage().description()));
    if (!spec.subcommands().isEmpty()) {
      page.append(".SH COMMANDS\n");
      spec.subcommands()
          .forEach(
              (name, below) ->
                  term(page, name, below.getCommandSpec().usageMessage().description()));
    }
    page.append(".SH OPTIONS\n");
    spec.positionalParameters().forEach(one -> term(page, one.paramLabel(), described(one)));
    for (OptionSpec one : spec.options()) {
      String value = one.arity().max() == 0 ? "" : "=" + one.paramLabel();
      term(page, String.join(", ", one.names()) + value, described(one));
    }
    ended(page, spec);
    return page.toString();
  }

  private static void ended(StringBuilder page, CommandSpec spec) {
    Map<String, String> codes = spec.usageMessage().exitCodeList();
    if (!codes.isEmpty()) {
      page.append(".SH EXIT STATUS\n");
      codes.forEach((code, meaning) -> term(page, code, meaning));
    }
    if (spec.usageMessage().footer().length > 0) {
      page.append(".SH EXAMPLES\n.nf\n")
          .append(lines(spec.usageMessage().footer()))
          .append(".fi\n");
    }
  }

  private static String synopsis(CommandSpec spec) {
    String parameters =
        spec.positionalParameters().stream()
            .map(one -> one.required() ? " " + one.paramLabel() : " [" + one.paramLabel() + "]")
            .reduce("", String::concat);
    String commands = spec.subcommands().isEmpty() ? "" : " COMMAND";
    return spec.qualifiedName() + " [OPTIONS]" + parameters + commands;
  }

  /** With the words of a closed set in it. */
  private static String[] described(ArgSpec one) {
    Iterable<String> words = one.completionCandidates();
    String all = words == null ? "" : String.join(", ", words);
    return Arrays.stream(one.description())
        .map(text -> text.replace("${COMPLETION-CANDIDATES}", all))
        .toArray(String[]::new);
  }

  private static void term(StringBuilder page, String term, String... meaning) {
    page.append(".TP\n.B ").append(text(term)).append("\n").append(lines(meaning));
  }

  private static String lines(String... texts) {
    return Arrays.stream(texts)
        .map(one -> text(one).replaceFirst("^([.'])", "\\\\&$1") + "\n")
        .reduce("", String::concat);
  }

  private static String first(String... texts) {
    return texts.length == 0 ? "" : texts[0].replaceAll("\\.$", "");
  }

  /** What man would take for its own signs. */
  private static String text(String plain) {
    return plain.replace("%n", " ").replace("\\", "\\e").replace("-", "\\-");
  }
}
