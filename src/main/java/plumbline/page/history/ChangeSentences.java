package plumbline.page.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Value;
import plumbline.link.Target;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.wording.ChangeWords;
import plumbline.view.ReviewPage.Line;

/** Says what a commit changed, with the names that things have today. */
record ChangeSentences(Site site) {
  /** How much of a check-in stands in one line. */
  private static final int MOST_VALUES = 3;

  /** A line for each thing that differs, the gravest first. */
  List<Line> lines(PublishedChange told) {
    return told.changes().stream().map(change -> line(told, change)).toList();
  }

  private Line line(PublishedChange told, Change change) {
    ChangeWords words = new ChangeWords(site.words(), told.now().map(site.graph()::cycleOf));
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
  private Value named(PublishedChange told, Aspect aspect, Value value) {
    if (!(value instanceof Value.Name name)) {
      return value;
    }
    boolean link = aspect == Aspect.SUPPORTS || aspect == Aspect.DEPENDS_ON;
    Optional<String> today =
        link
            ? told.now()
                .flatMap(from -> site.graph().naming().target(from, name.text()))
                .map(this::title)
            : site.graph().owner(name.text()).map(Owner::name);
    return today.map(title -> (Value) new Value.Name(name.key(), title)).orElse(value);
  }

  private String title(Target.ToObjective to) {
    Objective objective = to.objective();
    return objective.title()
        + to.keyResult()
            .map(one -> " · " + new GoalLineMaker(site, new Links("x")).label(objective, one))
            .orElse("");
  }

  /** What was checked in, on one line: {@code More readers 53 %; Faster pages done}. */
  String checkIn(PublishedChange told) {
    List<String> values = new ArrayList<>();
    for (Change change : told.changes()) {
      Line line = line(told, change);
      boolean value = change.aspect() == Aspect.CHECK_IN || change.aspect() == Aspect.CURRENT;
      String of = line.keyResult().map(title -> title + " ").orElse("");
      values.add(
          line.is().filter(is -> value && !is.isEmpty()).map(is -> of + is).orElse(text(line)));
    }
    return joined(values, MOST_VALUES);
  }

  /** The first few, and how many more there are. */
  String joined(List<String> parts, int most) {
    return site.words().semicolons(parts, most);
  }

  /** A line as text: {@code More readers · target: 60 % → 50 %}. */
  String text(Line line) {
    String of = line.keyResult().map(title -> title + " · ").orElse("");
    List<String> sides =
        Stream.of(line.was(), line.is())
            .flatMap(Optional::stream)
            .filter(side -> !side.isEmpty())
            .toList();
    if (sides.isEmpty()) {
      return of + line.what();
    }
    String step =
        sides.size() == 1
            ? sides.get(0)
            : site.words().say("differs.step", sides.get(0), sides.get(1));
    return site.words().say("differs.of", of + line.what(), step);
  }
}
