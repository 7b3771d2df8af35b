package plumbline.render.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.render.markdown.MarkdownText;
import plumbline.view.ReviewPage.Ways;
import plumbline.view.WayUp;

/**
 * Draws a goal's ways up to the company before and after as one small Mermaid diagram, which GitHub
 * and GitLab show: dotted what is no longer, thick what is new.
 */
final class WaysMermaid {
  private final Map<String, String> names = new LinkedHashMap<>();

  private record Edge(String from, String to) {}

  private WaysMermaid() {}

  /** The diagram, folded; empty where there is no way on either side. */
  static Optional<String> of(String goal, Ways ways) {
    WaysMermaid drawing = new WaysMermaid();
    drawing.names.put("", drawing.node(goal));
    // What was renamed has its new name in the drawing.
    Set<Edge> after = drawing.edges(ways.after());
    Set<Edge> before = drawing.edges(ways.before());
    return before.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(drawing.text(before, after));
  }

  private String node(String label) {
    return "n" + names.size() + "[\"" + MarkdownText.label(label) + "\"]";
  }

  private Set<Edge> edges(List<WayUp> sights) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (WayUp sight : sights) {
      String from = "";
      for (int i = sight.steps().size() - 1; i >= 0; i--) {
        WayUp.Step step = sight.steps().get(i);
        String to = step.goal().url();
        names.computeIfAbsent(to, url -> node(label(step)));
        edges.add(new Edge(from, to));
        from = to;
      }
    }
    return edges;
  }

  private static String label(WayUp.Step step) {
    return step.key().map(key -> key + ": ").orElse("")
        + step.goal().text()
        + step.owner().map(owner -> ", " + owner).orElse("");
  }

  private String text(Set<Edge> before, Set<Edge> after) {
    StringBuilder md = new StringBuilder();
    md.append("\n<details>\n<summary>The way up to the company, before and after</summary>\n\n");
    md.append("```mermaid\nflowchart BT\n");
    names.values().forEach(node -> md.append("  ").append(node).append('\n'));
    Set<Edge> all = new LinkedHashSet<>(before);
    all.addAll(after);
    for (Edge edge : all) {
      md.append("  ").append(id(edge.from)).append(arrow(edge, before, after)).append(id(edge.to));
      md.append('\n');
    }
    return md.append("```\n\n</details>\n").toString();
  }

  /** Only the goal's own links differ; what lies above them is drawn as it is. */
  private static String arrow(Edge edge, Set<Edge> before, Set<Edge> after) {
    if (edge.from.isEmpty() && !after.contains(edge)) {
      return " -. no longer .-> ";
    }
    return edge.from.isEmpty() && !before.contains(edge) ? " == now ==> " : " --> ";
  }

  private String id(String key) {
    String node = names.get(key);
    return node.substring(0, node.indexOf('['));
  }
}
