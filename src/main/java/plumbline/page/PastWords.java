package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Value;
import plumbline.link.Target;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.page.ReviewPage.Line;

/** Says what a commit changed, with the names that things have today. */
record PastWords(Site site) {
  /** How much of a check-in stands in one line. */
  private static final int MOST_VALUES = 3;

  /** A line for each thing that differs, the gravest first. */
  List<Line> lines(Told told) {
    return told.changes().stream()
        .filter(change -> !speaksOfDraft(told, change))
        .map(change -> line(told, change))
        .toList();
  }

  private Line line(Told told, Change change) {
    ChangeWords words = new ChangeWords(told.now().map(site.graph()::cycleOf));
    return words.line(
        new Change(
            change.nature(),
            change.aspect(),
            change.keyResult(),
            change.before().map(value -> named(told, change.aspect(), value)),
            change.after().map(value -> named(told, change.aspect(), value)),
            change.at()));
  }

  /** The history keeps references as they were written. */
  private Value named(Told told, Aspect aspect, Value value) {
    if (!(value instanceof Value.Name name)) {
      return value;
    }
    boolean link = aspect == Aspect.SUPPORTS || aspect == Aspect.DEPENDS_ON;
    Optional<String> today =
        link
            ? told.now()
                .flatMap(from -> site.graph().target(from, name.text()))
                .map(PastWords::title)
            : site.graph().owner(name.text()).map(Owner::name);
    return today.map(title -> (Value) new Value.Name(name.key(), title)).orElse(value);
  }

  private static String title(Target.ToObjective to) {
    Objective objective = to.objective();
    return objective.title()
        + to.keyResult().map(one -> " · " + GoalLines.label(objective, one)).orElse("");
  }

  private boolean speaksOfDraft(Told told, Change change) {
    return change.aspect() == Aspect.SUPPORTS || change.aspect() == Aspect.DEPENDS_ON
        ? told.now().isPresent()
            && (namesDraft(told.now().get(), change.before())
                || namesDraft(told.now().get(), change.after()))
        : false;
  }

  private boolean namesDraft(Objective from, Optional<Value> value) {
    return value
        .filter(one -> one instanceof Value.Name name && site.graph().namesDraft(from, name.text()))
        .isPresent();
  }

  /** What was checked in, on one line: {@code More readers 53 %; Faster pages done}. */
  String checkIn(Told told) {
    List<String> values = new ArrayList<>();
    for (Line line : lines(told)) {
      String of = line.keyResult().map(title -> title + " ").orElse("");
      values.add(of + line.is().filter(is -> !is.isEmpty()).orElse(line.what()));
    }
    return joined(values, MOST_VALUES);
  }

  /** The first few, and how many more there are. */
  static String joined(List<String> parts, int most) {
    int left = parts.size() - most;
    String first = String.join("; ", parts.subList(0, Math.min(most, parts.size())));
    return left > 0 ? first + "; and " + left + " more" : first;
  }

  /** A line as text: {@code More readers: target 60 % → 50 %}. */
  static String text(Line line) {
    StringBuilder text = new StringBuilder();
    line.keyResult().ifPresent(title -> text.append(title).append(": "));
    text.append(line.what());
    line.was().ifPresent(was -> text.append(' ').append(was));
    if (line.was().isPresent() && line.is().isPresent()) {
      text.append(" →");
    }
    line.is().filter(is -> !is.isEmpty()).ifPresent(is -> text.append(' ').append(is));
    return text.toString();
  }
}
