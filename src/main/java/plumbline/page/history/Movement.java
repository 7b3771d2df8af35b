package plumbline.page.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.history.ValueOnDay;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.text.Figure;
import plumbline.view.Day;
import plumbline.view.LinkTo;

/**
 * A key result whose value has moved.
 *
 * @param keyResult with the way to its page
 * @param change from which value to which, in words
 * @param day of the last value
 */
public record Movement(LinkTo keyResult, String change, Day day) {

  private record Step(Objective of, KeyResult keyResult, ValueOnDay before, ValueOnDay after) {
    LocalDate on() {
      return after.date();
    }
  }

  /** The last movement of each key result of the objectives, the newest first. */
  public static List<Movement> of(List<Objective> objectives, Site site, Links links) {
    return objectives.stream()
        .flatMap(one -> one.keyResults().stream().flatMap(kr -> step(one, kr, site).stream()))
        .sorted(Comparator.comparing(Step::on).reversed())
        .map(step -> of(step, site, links))
        .toList();
  }

  private static Optional<Step> step(Objective objective, KeyResult keyResult, Site site) {
    List<ValueOnDay> values = site.history().of(objective).values(keyResult, site.scores().asOf());
    if (values.isEmpty()) {
      return Optional.empty();
    }
    ValueOnDay last = values.get(values.size() - 1);
    return values.stream()
        .filter(point -> point.value().compareTo(last.value()) != 0)
        .reduce((a, b) -> b)
        .map(before -> new Step(objective, keyResult, before, last));
  }

  private static Movement of(Step step, Site site, Links links) {
    String change =
        site.language()
            .say(
                "movement.change",
                new Figure.Plain(step.before.value()),
                new Figure.Quantity(step.after.value(), step.keyResult.measure().unit()));
    return new Movement(
        links.to(step.of, step.keyResult),
        change,
        site.words().dated(step.on(), site.scores().asOf()));
  }
}
