package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.link.Link;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.ReviewPage.Line;

/** Says in short what a goal is: what it supports and how it is measured. */
record GoalWords(Site site) {

  /** A line for each thing that an objective supports, and one for each key result. */
  List<Line> of(Objective objective) {
    List<Line> lines = new ArrayList<>();
    for (Link link : site.graph().supports(objective)) {
      lines.add(line(Optional.empty(), "supports", name(link)));
    }
    objective
        .unaligned()
        .ifPresent(why -> lines.add(line(Optional.empty(), "stands alone on purpose", why)));
    objective.keyResults().forEach(keyResult -> lines.add(of(objective, keyResult)));
    return lines;
  }

  /** How a key result is measured, and by when. */
  Line of(Objective objective, KeyResult keyResult) {
    String due =
        site.words().fullDay(keyResult.due().orElse(site.graph().cycleOf(objective).end()));
    return line(
        Optional.of(keyResult.title()), "new", measure(keyResult.measure()) + ", due " + due);
  }

  private static Line line(Optional<String> keyResult, String what, String is) {
    return new Line(keyResult, what, Optional.empty(), Optional.of(is), Optional.empty());
  }

  private static String name(Link link) {
    return link.to().title() + link.keyResult().map(kr -> " · " + kr.title()).orElse("");
  }

  String measure(Measure measure) {
    if (measure instanceof Measure.Numeric of) {
      return "from "
          + site.words().number(of.start())
          + " to "
          + site.words().quantity(of.target(), of.unit());
    }
    if (measure instanceof Measure.Threshold of) {
      List<String> bounds = new ArrayList<>();
      of.atLeast()
          .ifPresent(low -> bounds.add("at least " + site.words().quantity(low, of.unit())));
      of.atMost()
          .ifPresent(high -> bounds.add("at most " + site.words().quantity(high, of.unit())));
      return String.join(" and ", bounds);
    }
    if (measure instanceof Measure.Milestones of) {
      return Words.count(of.list().size(), "milestone", "milestones");
    }
    return measure instanceof Measure.YesNo ? "done or not" : "no measure";
  }
}
