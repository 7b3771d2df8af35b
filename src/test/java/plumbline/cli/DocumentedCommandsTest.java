package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Every command line that the documentation and the recipes show is one that the program takes. */
class DocumentedCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:java -jar"
              + " \\S*(?:plumbline\\.jar|PLUMBLINE_JAR)\"?|target/plumbline|(?<=\\n)plumbline)"
              + " ([^\\n"
              + "`]+)");
  private static final Pattern END_OF_COMMAND =
      Pattern.compile("\\s+(?:>|\\|\\||&&|#|\\{).*|'[,;)\\]]?$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern TABLE_ROW =
      Pattern.compile("\\| `(?:java -jar plumbline\\.jar )(\\w+)[^`]*`.*");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("src/docs"));
        Stream<Path> recipes = Files.walk(Path.of("src/main/resources/plumbline/hosts"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              Stream.concat(docs, recipes)
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.toString().endsWith(".png")))
          .sorted()
          .toList();
    }
  }

  private static CommandLine program() {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return Main.line(new Console(nowhere, nowhere));
  }

  @Test
  void everyCommandLineIsUnderstood() throws IOException {
    List<String> mistakes = new ArrayList<>();
    int found = 0;
    for (Path document : documents()) {
      Matcher commands = COMMAND.matcher(Files.readString(document));
      while (commands.find()) {
        found++;
        mistake(commands.group(1)).ifPresent(why -> mistakes.add(document + ": " + why));
      }
    }
    assertEquals(List.of(), mistakes);
    assertTrue(found > 20, found + " command lines");
  }

  private static java.util.Optional<String> mistake(String text) {
    String command = END_OF_COMMAND.matcher(text).replaceFirst("");
    try {
      program().parseArgs(words(command));
      return java.util.Optional.empty();
    } catch (ParameterException e) {
      return java.util.Optional.of(command + ": " + e.getMessage());
    }
  }

  /** What is in brackets may be left out, and stands for something. */
  private static String[] words(String command) {
    Matcher words = WORD.matcher(command);
    return words
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .filter(word -> !word.startsWith("["))
        .toArray(String[]::new);
  }

  @Test
  void everyOptionInTheTableOfCommandsExists() throws IOException {
    int found = 0;
    for (String row : Files.readAllLines(Path.of("README.md"))) {
      Matcher command = TABLE_ROW.matcher(row);
      if (command.matches()) {
        CommandLine line = program().getSubcommands().get(command.group(1));
        assertNotNull(line, row);
        Matcher option = OPTION.matcher(row);
        while (option.find()) {
          found++;
          assertNotNull(line.getCommandSpec().findOption(option.group(1)), option.group(1));
        }
      }
    }
    assertTrue(found > 5, found + " options");
  }

  @Test
  void aCommandLineThatIsWrongWouldBeFound() {
    assertTrue(mistake("check okrs --formt sarif > x").isPresent());
    assertTrue(mistake("check okrs --format sarif2 || true").isPresent());
    assertTrue(mistake("chek").isPresent());
    assertTrue(mistake("check \"$OKRS\" --format sarif > \"$X\" || [ $? -eq 1 ]").isEmpty());
  }
}
