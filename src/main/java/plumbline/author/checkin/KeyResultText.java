package plumbline.author.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import plumbline.author.Value.Fields;
import plumbline.author.YamlText;

/** The text of one key result, and the edits that change a part of it in the style of the rest. */
final class KeyResultText {
  private final YamlPlaces places;
  private final MappingNode node;
  private final List<TextEdit> edits = new ArrayList<>();

  KeyResultText(YamlPlaces places, MappingNode node) {
    this.places = places;
    this.node = node;
  }

  /** Of a key result by its position in the file; empty where it is not written as expected. */
  static Optional<KeyResultText> of(YamlPlaces places, int position) {
    return places
        .root()
        .flatMap(root -> YamlPlaces.value(root, "key_results"))
        .filter(SequenceNode.class::isInstance)
        .map(list -> ((SequenceNode) list).getValue())
        .filter(all -> position < all.size())
        .map(all -> all.get(position))
        .filter(MappingNode.class::isInstance)
        .map(one -> new KeyResultText(places, (MappingNode) one));
  }

  /** Of the whole file: its own fields. */
  static Optional<KeyResultText> ofFile(YamlPlaces places) {
    return places.root().map(root -> new KeyResultText(places, root));
  }

  List<TextEdit> edits() {
    return edits;
  }

  /** Gives a field another value, or adds it at the end. */
  void set(String name, String value) {
    set(node, name, value);
  }

  /** The same in an entry of a list. */
  void set(String list, int position, String name, String value) {
    item(list, position)
        .filter(MappingNode.class::isInstance)
        .ifPresent(one -> set((MappingNode) one, name, value));
  }

  /** Puts other fields in the place of an entry, which must stand on one line. */
  boolean replace(String list, int position, Fields fields) {
    Optional<Node> item = item(list, position).filter(YamlPlaces::isFlow);
    item.ifPresent(
        one ->
            edits.add(new TextEdit(places.start(one), places.end(one), YamlText.inline(fields))));
    return item.isPresent();
  }

  /** Adds an entry to a list, before the one that is at a position now, or at the end. */
  void add(String list, int position, Fields fields) {
    String entry = YamlText.inline(fields);
    Optional<Node> value = YamlPlaces.value(node, list);
    Optional<SequenceNode> items =
        value.filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast);
    if (items.isPresent() && YamlPlaces.isFlow(items.get())) {
      addInLine(items.get(), position, entry);
    } else if (items.isPresent()) {
      addLine(items.get(), position, entry);
    } else if (YamlPlaces.isFlow(node)) {
      afterLastField(list + ": [" + entry + "]");
    } else {
      startList(list, entry);
    }
  }

  private Optional<Node> item(String list, int position) {
    return YamlPlaces.value(node, list)
        .filter(SequenceNode.class::isInstance)
        .map(value -> ((SequenceNode) value).getValue())
        .filter(all -> position < all.size())
        .map(all -> all.get(position));
  }

  private void set(MappingNode mapping, String name, String value) {
    Optional<Node> before = YamlPlaces.value(mapping, name);
    if (before.isPresent() && !YamlPlaces.isNothing(before.get())) {
      edits.add(new TextEdit(places.start(before.get()), places.end(before.get()), value));
    } else if (before.isPresent()) {
      edits.add(TextEdit.insert(afterKey(mapping, name), " " + value));
    } else if (YamlPlaces.isFlow(mapping)) {
      edits.add(TextEdit.insert(lastEnd(mapping), ", " + name + ": " + value));
    } else {
      lineAfter(places.end(mapping), YamlPlaces.indent(mapping) + name + ": " + value);
    }
  }

  private int afterKey(MappingNode mapping, String name) {
    return places.end(YamlPlaces.tuple(mapping, name).orElseThrow().getKeyNode()) + 1;
  }

  private void addInLine(SequenceNode items, int position, String entry) {
    List<Node> all = items.getValue();
    if (all.isEmpty()) {
      edits.add(TextEdit.insert(places.start(items) + 1, entry));
    } else if (position < all.size()) {
      edits.add(TextEdit.insert(places.start(all.get(position)), entry + ", "));
    } else {
      edits.add(TextEdit.insert(places.end(all.get(all.size() - 1)), ", " + entry));
    }
  }

  private void addLine(SequenceNode items, int position, String entry) {
    List<Node> all = items.getValue();
    String line = YamlPlaces.indent(items) + "- " + entry;
    if (position < all.size()) {
      int start = places.startOfLine(places.start(all.get(position)));
      edits.add(TextEdit.insert(start, line + places.lineEnd(start)));
    } else {
      lineAfter(places.end(items), line);
    }
  }

  /** The first entry of a list that is not there: two lines, so that later ones are one each. */
  private void startList(String list, String entry) {
    String indent = YamlPlaces.indent(node);
    Optional<NodeTuple> empty = YamlPlaces.tuple(node, list);
    if (empty.isPresent()) {
      lineAfter(afterKey(node, list), indent + "  - " + entry);
    } else {
      int end = places.end(node);
      lineAfter(end, indent + list + ":" + places.lineEnd(end) + indent + "  - " + entry);
    }
  }

  private void afterLastField(String text) {
    edits.add(TextEdit.insert(lastEnd(node), ", " + text));
  }

  private int lastEnd(MappingNode flow) {
    List<NodeTuple> all = flow.getValue();
    return places.end(all.get(all.size() - 1).getValueNode());
  }

  private void lineAfter(int at, String line) {
    edits.add(TextEdit.insert(places.endOfLine(at), places.lineEnd(at) + line));
  }
}
