package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.author.Value;
import plumbline.author.Value.Field;
import plumbline.author.YamlText;
import plumbline.content.yaml.Yaml;
import plumbline.model.Problem;

/**
 * Which column of a table means what; a heading without a role is kept in the goals' texts.
 *
 * @param roles by heading
 */
public record Mapping(Map<String, Role> roles) {
  private static final String NOTHING = "-";

  public Mapping {
    roles = new LinkedHashMap<>(roles);
  }

  /** What headings say of themselves; of two with the same meaning the first has it. */
  public static Mapping proposed(List<String> headings) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (String heading : headings) {
      Role.of(heading)
          .filter(role -> !roles.containsValue(role))
          .ifPresent(role -> roles.put(heading, role));
    }
    return new Mapping(roles);
  }

  /** The file that says the same, to be changed by hand. */
  public String text(List<String> headings) {
    String words = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "));
    return "# Which column means what. "
        + NOTHING
        + " keeps it in the goal's text under 'Not mapped'.\n# The words are: "
        + words
        + "\n"
        + headings.stream()
            .filter(heading -> !heading.isEmpty())
            .distinct()
            .map(heading -> YamlText.scalar(heading) + ": " + word(heading) + "\n")
            .collect(Collectors.joining());
  }

  private String word(String heading) {
    return Optional.ofNullable(roles.get(heading)).map(Role::word).orElse("\"" + NOTHING + "\"");
  }

  /**
   * Reads such a file.
   *
   * @throws UnreadableTable where a word in it is none
   */
  public static Mapping read(String text) throws UnreadableTable {
    List<Problem> problems = new ArrayList<>();
    Value.Fields fields = Value.of(Yaml.read(text, "", 1, problems));
    if (!problems.isEmpty()) {
      throw new UnreadableTable(
          "line " + problems.get(0).at().line() + ": " + problems.get(0).message());
    }
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Field field : fields.list()) {
      String word = fields.text(field.name());
      if (!word.equals(NOTHING)) {
        Role role =
            Role.ofWord(word)
                .orElseThrow(
                    () ->
                        new UnreadableTable(
                            "'"
                                + field.name()
                                + "' has the word '"
                                + word
                                + "', which is none of those on its second line"));
        roles.put(field.name(), role);
      }
    }
    return new Mapping(roles);
  }

  /** The column of a role in a table; -1 where it has none. */
  int column(Table table, Role role) {
    for (int i = 0; i < table.headings().size(); i++) {
      if (roles.get(table.headings().get(i)) == role) {
        return i;
      }
    }
    return -1;
  }
}
