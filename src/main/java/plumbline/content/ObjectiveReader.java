package plumbline.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.content.yaml.Fields;
import plumbline.content.yaml.FrontMatter;
import plumbline.content.yaml.Node;
import plumbline.model.Body;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Origin;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.model.Status;
import plumbline.model.Support;

/** Reads a file under {@code okrs/}. */
final class ObjectiveReader {
  /** Each tag has a page of its own. */
  private static final int MOST_TAGS = 100;

  private static final Map<String, Kind> KINDS =
      Map.of(
          "committed",
          Kind.COMMITTED,
          "aspirational",
          Kind.ASPIRATIONAL,
          "learning",
          Kind.LEARNING);
  private static final Map<String, Origin> ORIGINS =
      Map.of("top-down", Origin.TOP_DOWN, "bottom-up", Origin.BOTTOM_UP);

  private ObjectiveReader() {}

  static Objective read(ObjectiveId id, FrontMatter file, Body body, List<Problem> problems) {
    Fields fields = new Fields(file.fields(), "an objective", problems);
    ShortTexts texts = new ShortTexts();
    List<KeyResult> keyResults = KeyResultReader.readAll(fields);
    Objective objective =
        new Objective(
            id,
            texts.required(fields, "title", id.name()),
            owner(fields),
            fields.refs("contributors"),
            supports(fields, texts, problems),
            fields.refs("depends_on"),
            texts.text(fields, "unaligned"),
            fields.choice("kind", KINDS).orElse(Kind.COMMITTED),
            fields.choice("origin", ORIGINS),
            fields.choice("status", KeyResultReader.STATUSES).orElse(Status.ACTIVE),
            fields.share("score"),
            fields.refs("tags", MOST_TAGS).stream().map(Ref::text).distinct().toList(),
            Acceptances.read(fields, texts),
            fields.ref("carried_from"),
            keyResults,
            WorkLinks.read(fields),
            aliases(id, fields),
            body,
            texts.lines(fields));
    fields.done();
    return objective;
  }

  private static Ref owner(Fields fields) {
    Location at = fields.valueAt("owner");
    return new Ref(
        fields.required(
            "owner", Company.ID, "owner: with the id of a team or a person, or company"),
        at);
  }

  private static List<Support> supports(Fields fields, ShortTexts texts, List<Problem> problems) {
    List<Support> all = new ArrayList<>();
    for (Node node : fields.oneOrMany("supports")) {
      if (node instanceof Node.Mapping mapping) {
        Fields longer = new Fields(mapping, "a longer form of supports", problems);
        String to = longer.required("to", "", "to: with what this supports");
        if (!to.isEmpty()) {
          all.add(new Support(longer.ref("to").orElseThrow(), texts.text(longer, "because")));
        }
        longer.has("because");
        longer.done();
      } else if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        all.add(
            new Support(new Ref(scalar.text().strip(), scalar.at()), java.util.Optional.empty()));
      } else {
        fields.report(
            "wrong-value",
            node.at(),
            "supports: found " + node.what() + ", expected a reference or { to: …, because: … }",
            "For example supports: grow-the-business#kr1.");
      }
    }
    return all;
  }

  /** A former path may be written as a path of the content: {@code okrs/2026-q1/seo}. */
  private static List<Ref> aliases(ObjectiveId id, Fields fields) {
    return fields.refs("aliases").stream().map(ref -> belowCycle(id.cycle(), ref)).toList();
  }

  private static Ref belowCycle(String cycle, Ref ref) {
    String path = ref.text().replaceFirst("\\.md$", "");
    String inContent = "okrs/" + cycle + "/";
    return new Ref(
        path.startsWith(inContent) ? path.substring(inContent.length()) : path, ref.at());
  }
}
