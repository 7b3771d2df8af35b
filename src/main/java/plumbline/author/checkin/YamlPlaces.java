package plumbline.author.checkin;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where the fields of a file begin and end in its text, in characters from its start, line ends and
 * byte order mark included.
 */
final class YamlPlaces {
  private static final Pattern FENCE = Pattern.compile("(?m)(?:^|(?<=\uFEFF))---[ \t]*(?=\\r?$)");

  private final String text;
  private final String yaml;
  private final int offset;

  private YamlPlaces(String text, int from, int to) {
    this.text = text;
    this.yaml = text.substring(from, to);
    this.offset = from;
  }

  /** Of the fields between the two fences; empty where there are none. */
  static Optional<YamlPlaces> of(String text) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.find() || fence.start() > 1) {
      return Optional.empty();
    }
    int from = fence.end();
    return fence.find() ? Optional.of(new YamlPlaces(text, from, fence.start())) : Optional.empty();
  }

  /** The fields as a tree; empty where they cannot be read. */
  Optional<MappingNode> root() {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      return root instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  static Optional<Node> value(MappingNode mapping, String name) {
    return tuple(mapping, name).map(NodeTuple::getValueNode);
  }

  static Optional<NodeTuple> tuple(MappingNode mapping, String name) {
    return mapping.getValue().stream()
        .filter(one -> one.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
        .findFirst();
  }

  static boolean isFlow(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getFlowStyle() == FlowStyle.FLOW
        : node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
  }

  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
  }

  int start(Node node) {
    return at(node.getStartMark());
  }

  /** Where a value ends, without what follows it: marks of blocks lie behind comments and gaps. */
  int end(Node node) {
    if (!isFlow(node) && node instanceof MappingNode mapping) {
      List<NodeTuple> all = mapping.getValue();
      NodeTuple last = all.get(all.size() - 1);
      return isNothing(last.getValueNode()) ? end(last.getKeyNode()) + 1 : end(last.getValueNode());
    }
    if (!isFlow(node) && node instanceof SequenceNode list) {
      return end(list.getValue().get(list.getValue().size() - 1));
    }
    int end = at(node.getEndMark());
    while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** How far a value is indented: spaces before it on its line, or before the dash of its list. */
  static String indent(Node node) {
    return " ".repeat(node.getStartMark().getColumn());
  }

  /** The end of the line in which a place is, before its line end. */
  int endOfLine(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  int startOfLine(int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /** How lines end there. */
  String lineEnd(int at) {
    int end = endOfLine(at);
    if (text.startsWith("\r\n", end)) {
      return "\r\n";
    }
    return text.startsWith("\r", end) ? "\r" : "\n";
  }

  /** Marks count code points from the start of what was read. */
  private int at(Mark mark) {
    return offset + yaml.offsetByCodePoints(0, mark.getIndex());
  }
}
