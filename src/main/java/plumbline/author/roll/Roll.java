package plumbline.author.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.NewFile;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;
import plumbline.author.checkin.CheckInEdit.ByHand;
import plumbline.author.checkin.FieldEdit;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.link.OkrGraph;
import plumbline.link.Target;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/**
 * Makes the files of the next cycle, and those of the old one that say what became of its goals.
 */
public final class Roll {
  private static final String RETROSPECTIVE =
      """
      ## What was reached

      ## What was unplanned

      ## What was learnt
      """;

  private final ContentFolder content;
  private final OkrGraph graph;
  private final RollPlan plan;
  private final Ends ends;
  private final Map<Objective, ContentFile> next = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * @param graph the content, with drafts
   */
  private Roll(ContentFolder content, OkrGraph graph, RollPlan plan, Ends ends) {
    this.content = content;
    this.graph = graph;
    this.plan = plan;
    this.ends = ends;
  }

  /**
   * From where to where.
   *
   * @param from the cycle that ends
   * @param into the id of the one that follows
   * @param drafts whether what goes on is a draft until it is agreed
   */
  public record Ends(Cycle from, String into, boolean drafts) {}

  /**
   * What a roll comes to.
   *
   * @param added files of the next cycle, and the old one's where it had none
   * @param changed files of the old cycle with their new status
   * @param remarks what whoever rolls has to know
   */
  public record Result(List<NewFile> added, List<NewFile> changed, List<String> remarks) {
    public Result {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Rolls one cycle into the next.
   *
   * @throws ByHand where a file of the old cycle cannot be changed safely
   */
  public static Result of(ContentFolder content, OkrGraph graph, RollPlan plan, Ends ends)
      throws ByHand {
    return new Roll(content, graph, plan, ends).roll();
  }

  /** The objectives of a cycle that are to be decided about: active and not done. */
  public static List<Objective> open(OkrGraph graph, Cycle cycle) {
    return graph.objectives(cycle).stream()
        .filter(one -> one.status() == plumbline.model.Status.ACTIVE)
        .toList();
  }

  private Result roll() throws ByHand {
    List<NewFile> changed = new ArrayList<>();
    for (Objective one : open(graph, ends.from)) {
      RollPlan.Choice choice = plan.choices().get(one.id().path());
      if (choice.goesOn()) {
        next.put(one, carried(one));
      } else {
        String status = choice == RollPlan.Choice.DEFER ? "deferred" : "dropped";
        changed.add(FieldEdit.ofFile(file(one.lines().start().path()), "status", status));
      }
      if (choice == RollPlan.Choice.CHANGE) {
        remarks.add(one.title() + ": to be changed in " + place(one) + ".md");
      }
    }
    List<NewFile> added = new ArrayList<>();
    next.forEach((one, file) -> added.add(linked(one, file).written()));
    closed(added, changed);
    return new Result(added, changed, remarks);
  }

  private String place(Objective one) {
    return "okrs/" + ends.into + "/" + one.id().path();
  }

  private SourceFile file(String path) throws ByHand {
    return content.files().stream()
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The objective with what is left of it to do. */
  private ContentFile carried(Objective one) throws ByHand {
    ContentFile before =
        ContentFile.read(file(one.lines().start().path()), new ArrayList<>()).orElseThrow();
    List<Fields> written = before.fields().entries("key_results");
    List<Value> left = new ArrayList<>();
    for (int i = 0; i < one.keyResults().size(); i++) {
      KeyResult keyResult = one.keyResults().get(i);
      Optional<Fields> next = NextKeyResult.of(keyResult, written.get(i));
      next.ifPresent(left::add);
      if (next.isEmpty()) {
        remarks.add(one.title() + ": '" + keyResult.title() + "' is finished, and is left out");
      }
    }
    Fields fields =
        before
            .fields()
            .without("score", "accept", "aliases", "status", "carried_from", "key_results")
            .with("status", ends.drafts ? "draft" : "")
            .with("carried_from", one.id().toString())
            .with("key_results", new Many(left));
    return NewContent.of(place(one), fields, before.body());
  }

  /** What it supports or needs is meant in the next cycle, where it goes on as well. */
  private ContentFile linked(Objective one, ContentFile file) {
    Fields fields = file.fields();
    for (String name : List.of("supports", "depends_on")) {
      if (fields.get(name).isPresent()) {
        Value value = fields.get(name).orElseThrow();
        List<Value> all = value instanceof Many many ? many.items() : List.of(value);
        List<Value> kept = all.stream().flatMap(to -> link(one, to).stream()).toList();
        fields = fields.with(name, kept.size() == 1 ? kept.get(0) : new Many(kept));
      }
    }
    return file.with(fields);
  }

  private Optional<Value> link(Objective one, Value value) {
    String text = value instanceof Fields longer ? longer.text("to") : ((Text) value).text();
    Optional<Target.ToObjective> to = graph.naming().target(one, text.strip());
    if (to.isEmpty() || !to.get().objective().isIn(ends.from)) {
      return Optional.of(value);
    }
    Objective target = to.get().objective();
    if (!next.containsKey(target)) {
      remarks.add(one.title() + ": '" + text + "' does not go on, and the link to it is left out");
      return Optional.empty();
    }
    Optional<String> keyResult = to.get().keyResult().map(KeyResult::id);
    boolean left =
        keyResult.isPresent()
            && next.get(target).fields().entries("key_results").stream()
                .anyMatch(each -> each.text("id").strip().equals(keyResult.get()));
    if (keyResult.isPresent() && !left) {
      remarks.add(
          one.title() + ": '" + text + "' is finished, and the link leads to its objective");
    }
    String reference = target.id().path() + (left ? "#" + keyResult.get() : "");
    return Optional.of(
        value instanceof Fields longer ? longer.with("to", reference) : new Text(reference));
  }

  /** The old cycle is closed; where it had no file it gets one to look back in. */
  private void closed(List<NewFile> added, List<NewFile> changed) throws ByHand {
    String path = "content/cycles/" + ends.from.id() + ".md";
    boolean there = content.files().stream().anyMatch(one -> one.path().equals(path));
    if (there) {
      changed.add(FieldEdit.ofFile(file(path), "status", "closed"));
    } else {
      Fields fields = Fields.none().with("status", "closed");
      added.add(NewContent.of("cycles/" + ends.from.id(), fields, RETROSPECTIVE).written());
    }
  }
}
