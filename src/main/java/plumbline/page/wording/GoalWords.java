package plumbline.page.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.link.Link;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.text.Figure;
import plumbline.view.ReviewPage.Line;

/** Says in short what a goal is: what it supports and how it is measured. */
public record GoalWords(Site site) {

  /** A line for each thing that an objective supports, and one for each key result. */
  public List<Line> of(Objective objective) {
    List<Line> lines = new ArrayList<>();
    for (Link link : site.graph().supports(objective)) {
      lines.add(line(Optional.empty(), site.words().say("aspect.supports", "stays"), name(link)));
    }
    objective
        .unaligned()
        .ifPresent(
            why ->
                lines.add(
                    line(Optional.empty(), site.words().say("aspect.unaligned", "came"), why)));
    objective.keyResults().forEach(keyResult -> lines.add(of(objective, keyResult)));
    return lines;
  }

  /** How a key result is measured, and by when. */
  public Line of(Objective objective, KeyResult keyResult) {
    LocalDate due = keyResult.dueIn(site.graph().cycleOf(objective));
    return line(
        Optional.of(keyResult.title()),
        site.words().say("what.new"),
        site.words().say("measure.due", measure(keyResult.measure()), due));
  }

  private static Line line(Optional<String> keyResult, String what, String is) {
    return new Line(keyResult, what, Optional.empty(), Optional.of(is), Optional.empty());
  }

  private static String name(Link link) {
    return link.to().title() + link.keyResult().map(kr -> " · " + kr.title()).orElse("");
  }

  public String measure(Measure measure) {
    if (measure instanceof Measure.Numeric of) {
      return site.words()
          .say(
              "measure.range",
              new Figure.Plain(of.start()),
              new Figure.Quantity(of.target(), of.unit()));
    }
    if (measure instanceof Measure.Threshold of) {
      return threshold(of);
    }
    if (measure instanceof Measure.Milestones of) {
      return site.words().say("measure.milestones", of.list().size());
    }
    return site.words().say(measure instanceof Measure.YesNo ? "measure.yes-no" : "measure.none");
  }

  private String threshold(Measure.Threshold of) {
    Optional<Figure> low = of.atLeast().map(value -> new Figure.Quantity(value, of.unit()));
    Optional<Figure> high = of.atMost().map(value -> new Figure.Quantity(value, of.unit()));
    if (low.isPresent() && high.isPresent()) {
      return site.words().say("measure.within", low.get(), high.get());
    }
    return low.map(value -> site.words().say("measure.at-least", value))
        .or(() -> high.map(value -> site.words().say("measure.at-most", value)))
        .orElse("");
  }
}
