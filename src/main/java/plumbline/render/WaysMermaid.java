package plumbline.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.page.ReviewPage.Ways;
import plumbline.page.Sight;

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
    Set<Edge> before = drawing.edges(ways.before());
    Set<Edge> after = drawing.edges(ways.after());
    return before.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(drawing.text(before, after));
  }

  private String node(String label) {
    return "n" + names.size() + "[\"" + MarkdownText.label(label) + "\"]";
  }

  private Set<Edge> edges(List<Sight> sights) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Sight sight : sights) {
      String from = "";
      for (int i = sight.steps().size() - 1; i >= 0; i--) {
        Sight.Step step = sight.steps().get(i);
        String to = step.goal().url();
        names.computeIfAbsent(to, url -> node(label(step)));
        edges.add(new Edge(from, to));
        from = to;
      }
    }
    return edges;
  }

  private static String label(Sight.Step step) {
    return step.key().map(key -> key + ": ").orElse("")
        + step.goal().text()
        + step.owner().map(owner -> ", " + owner).orElse("");
  }

  private String text(Set<Edge> before, Set<Edge> after) {
    StringBuilder md = new StringBuilder();
    md.append("\n<details>\n<summary>The way up to the company, before and after</summary>\n\n");
    md.append("```mermaid\nflowchart BT\n");
    names.values().forEach(node -> md.append("  ").append(node).append('\n'));
    for (Edge edge : before) {
      md.append(arrow(edge, after.contains(edge) ? " --> " : " -. no longer .-> "));
    }
    after.stream()
        .filter(edge -> !before.contains(edge))
        .forEach(e -> md.append(arrow(e, " == now ==> ")));
    return md.append("```\n\n</details>\n").toString();
  }

  private String arrow(Edge edge, String arrow) {
    return "  " + id(edge.from) + arrow + id(edge.to) + "\n";
  }

  private String id(String key) {
    String node = names.get(key);
    return node.substring(0, node.indexOf('['));
  }
}
