package plumbline.content.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import plumbline.content.source.DecodedText;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.LegalText;
import plumbline.text.PrintableText;

/**
 * Reads YAML into {@link Node}s.
 *
 * <p>Jackson's parser finds the tokens; the tree is built here, because positions, every duplicate
 * key and the author's own spelling of a value ({@code 1.10}, {@code 500k}, {@code 2026-01-15})
 * must be kept. At most 50 levels and 50 expansions of an alias; a tree that a mistake cuts short
 * is kept up to there.
 */
public final class Yaml {
  static final int MOST_LEVELS = 50;
  static final int MOST_ALIASES = 50;
  private static final int MOST_EXPANDED_NODES = 10_000;
  private static final Pattern ANCHOR = Pattern.compile("&([^\\s,\\[\\]{}]+)");
  private static final YAMLFactory FACTORY = factory();

  private final YAMLParser parser;
  private final String[] lines;
  private final String path;
  private final int firstLine;
  private final List<Problem> problems;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private int aliases;
  private int expanded;
  private int nodes;

  private Yaml(YAMLParser parser, String[] lines, Place place, List<Problem> problems) {
    this.parser = parser;
    this.lines = lines;
    this.path = place.path;
    this.firstLine = place.firstLine;
    this.problems = problems;
  }

  private record Place(String path, int firstLine) {}

  /**
   * Reads a document of fields.
   *
   * @param text the YAML alone
   * @param path the file, for positions
   * @param firstLine the file's line on which the text starts, from 1
   * @param problems gets what is wrong
   * @return the fields that could be read
   */
  public static Node.Mapping read(String text, String path, int firstLine, List<Problem> problems) {
    Location start = new Location(path, firstLine, 1);
    String[] lines = text.split("\n", -1);
    Optional<Problem> control = ControlCharacter.in(lines, start);
    if (control.isPresent()) {
      problems.add(control.get());
      return Node.Mapping.unreadable(start);
    }
    Partial top = new Partial(start);
    try (YAMLParser parser = FACTORY.createParser(text)) {
      new Yaml(parser, lines, new Place(path, firstLine), problems).document(top);
    } catch (JsonProcessingException e) {
      problems.add(YamlMistake.of(e, lines, start));
      top.complete = false;
    } catch (Stop e) {
      problems.add(e.problem);
      top.complete = false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return top.mapping();
  }

  private static YAMLFactory factory() {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(MOST_LEVELS + 10);
    limits.setCodePointLimit(4 * DecodedText.MOST_BYTES);
    return YAMLFactory.builder().loaderOptions(limits).build();
  }

  private void document(Partial top) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return;
    }
    if (token == JsonToken.START_OBJECT) {
      fields(top, 1);
    } else if (token != JsonToken.VALUE_NULL) {
      throw stop(
          "not-fields",
          here(),
          "found " + value(1).what() + ", expected fields such as 'title: …'",
          "");
    }
    if (parser.nextToken() != null) {
      throw stop("second-document", here(), "found a second YAML document, expected one", "");
    }
  }

  /** The current token and what belongs to it. */
  private Node value(int level) throws IOException {
    Location at = here();
    nodes++;
    if (parser.isCurrentAlias()) {
      return alias(parser.getText(), at);
    }
    String anchor = anchor(at);
    int before = nodes;
    Node node = plain(level, at);
    if (anchor != null) {
      anchors.put(anchor, node);
      sizes.put(anchor, nodes - before + 1);
    }
    return node;
  }

  /** The parser tells the anchors of lists and fields only; a scalar's stands before its text. */
  private String anchor(Location at) throws IOException {
    Matcher scalar = ANCHOR.matcher(rest(at));
    return scalar.lookingAt() ? scalar.group(1) : parser.getObjectId();
  }

  private Node plain(int level, Location at) throws IOException {
    if (level > MOST_LEVELS && parser.currentToken().isStructStart()) {
      throw stop(
          "too-deep",
          at,
          "found more than " + MOST_LEVELS + " levels of nesting",
          "Write it flatter.");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(new Partial(at), level).mapping();
      case START_ARRAY -> items(level, at);
      case VALUE_NULL -> new Node.Scalar("", true, at);
      case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(asWritten(at, parser.getText()), true, at);
      case VALUE_EMBEDDED_OBJECT ->
          throw stop(
              "binary-value",
              at,
              "found a binary value, expected text",
              "Remove the tag !!binary.");
      default -> scalar(at);
    };
  }

  private Node scalar(Location at) throws IOException {
    String text = parser.getText();
    boolean plain = !isQuoted(at);
    if (plain) {
      warnOfLostText(at, text);
    }
    ControlCharacter.inValue(text, at).ifPresent(problems::add);
    return new Node.Scalar(LegalText.of(text), plain, at);
  }

  private Partial fields(Partial partial, int level) throws IOException {
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Location at = here();
      parser.nextToken();
      Node value = value(level + 1);
      if (seen.add(key)) {
        partial.entries.add(new Node.Entry(key, at, value));
      } else {
        problems.add(
            Problem.error(
                "duplicate-key",
                at,
                "found the field '"
                    + PrintableText.inMessage(key)
                    + "' a second time, expected it once",
                "Keep one of the two."));
      }
    }
    return partial;
  }

  private Node items(int level, Location at) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(level + 1));
    }
    return new Node.Sequence(items, at);
  }

  private Node alias(String name, Location at) {
    Node node = anchors.get(name);
    if (node == null) {
      throw stop(
          "unknown-alias",
          at,
          "found *"
              + PrintableText.inMessage(name)
              + ", expected the name of a complete anchor before it",
          "");
    }
    expanded += sizes.get(name);
    nodes += sizes.get(name);
    if (++aliases > MOST_ALIASES || expanded > MOST_EXPANDED_NODES) {
      throw stop(
          "too-many-aliases",
          at,
          "found more than " + MOST_ALIASES + " expansions of aliases",
          "Write the values out.");
    }
    return node;
  }

  private Location here() {
    return YamlPlace.of(parser.currentTokenLocation(), lines, new Location(path, firstLine, 1));
  }

  private boolean isQuoted(Location at) {
    String rest = rest(at);
    return !rest.isEmpty() && "\"'|>&!".indexOf(rest.charAt(0)) >= 0;
  }

  private String asWritten(Location at, String otherwise) {
    String rest = rest(at);
    return rest.length() >= otherwise.length() && !isQuoted(at)
        ? rest.substring(0, otherwise.length())
        : otherwise;
  }

  private String rest(Location at) {
    String line = lines[Math.min(at.line() - firstLine, lines.length - 1)];
    return at.column() - 1 <= line.length() ? line.substring(at.column() - 1) : "";
  }

  /** {@code title: Be #1 in X} is read as {@code Be}: YAML takes the rest for a comment. */
  private void warnOfLostText(Location at, String text) {
    String rest = rest(at);
    int comment = text.length();
    if (rest.indexOf('#', comment) >= 0
        && rest.startsWith(text)
        && rest.substring(comment).matches("[ \t]+#[^\\s#].*")) {
      problems.add(
          Problem.warning(
              "text-after-hash",
              new Location(path, at.line(), at.column() + comment + 1),
              "found '"
                  + PrintableText.inMessage(rest.substring(comment).strip())
                  + "', which YAML takes for a comment",
              "Put quotes around the whole value; or a space after # if it is a comment."));
    }
  }

  private static Stop stop(String code, Location at, String message, String hint) {
    return new Stop(Problem.error(code, at, message, hint));
  }

  /** A mapping that keeps what was read before a mistake. */
  private static final class Partial {
    private final Location at;
    private final List<Node.Entry> entries = new ArrayList<>();
    private boolean complete = true;

    private Partial(Location at) {
      this.at = at;
    }

    private Node.Mapping mapping() {
      return new Node.Mapping(entries, at, complete);
    }
  }

  /** Ends the reading of one file; never leaves this class. */
  private static final class Stop extends RuntimeException {
    private final transient Problem problem;

    private Stop(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }
}
