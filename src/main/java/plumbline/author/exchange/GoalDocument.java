package plumbline.author.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.Value.Fields;

/**
 * The goals as one Markdown document to read: a part a cycle, a chapter an objective, its key
 * results as a list. Texts follow as they are; their headings stand below the objective's.
 */
public final class GoalDocument {
  private GoalDocument() {}

  /** The objectives of all cycles, the latest cycle first. */
  public static byte[] of(List<ContentFile> files) {
    Map<String, List<ContentFile>> byCycle =
        files.stream()
            .filter(file -> file.folder().equals("okrs"))
            .collect(
                Collectors.groupingBy(
                    file -> file.name().split("/")[1], TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    ((TreeMap<String, List<ContentFile>>) byCycle)
        .descendingMap()
        .forEach(
            (cycle, objectives) -> {
              text.append("# ").append(cycle).append("\n\n");
              objectives.forEach(one -> objective(text, one));
            });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void objective(StringBuilder text, ContentFile file) {
    Fields fields = file.fields();
    text.append("## ").append(oneLine(fields.text("title"))).append("\n\n");
    text.append("Owner: ").append(oneLine(fields.text("owner"))).append("\n\n");
    for (Fields one : fields.entries("key_results")) {
      boolean done = one.text("done").equals("true") || one.text("status").equals("done");
      text.append(done ? "- [x] " : "- [ ] ").append(oneLine(one.text("title")));
      String measure = measure(one);
      text.append(measure.isEmpty() ? "" : " (" + measure + ")").append("\n");
    }
    String body = NewContent.textOf(file.body());
    text.append(fields.entries("key_results").isEmpty() ? "" : "\n");
    text.append(body.isEmpty() ? "" : body.replaceAll("(?m)^#", "###") + "\n\n");
  }

  private static String measure(Fields keyResult) {
    return List.of("start", "target", "at_least", "at_most", "unit", "due", "current").stream()
        .filter(name -> !keyResult.text(name).isEmpty())
        .map(name -> name.replace('_', ' ') + " " + oneLine(keyResult.text(name)))
        .collect(Collectors.joining(", "));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
