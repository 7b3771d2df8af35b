package plumbline.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.change.Nature;
import plumbline.history.ValueOnDay;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.wording.ChangeWords;
import plumbline.text.Figure;
import plumbline.view.ChangesPage.CheckedIn;

/**
 * Sums the check-ins of one goal in one week up.
 *
 * @param told the commits with check-ins, the newest first; not empty
 */
record CheckInsOfWeek(Site site, LocalDate monday, List<PublishedChange> told) {
  private static final int MOST_VALUES = 4;
  private static final int DAYS = 7;

  CheckedIn view(Links links) {
    PublishedChange last = told.get(0);
    List<String> values = last.now().map(this::values).orElse(List.of());
    List<String> shown = new ArrayList<>(values.subList(0, Math.min(MOST_VALUES, values.size())));
    if (values.size() > shown.size()) {
      shown.add(site.words().say("changes.and-more", values.size() - shown.size()));
    }
    return new CheckedIn(
        last.title(),
        last.now().map(one -> links.to(one).url()),
        site.words().say("changes.check-ins", told.size()),
        shown);
  }

  /** What became of each key result that was checked in, in their order. */
  private List<String> values(Objective objective) {
    Set<String> changed = new LinkedHashSet<>();
    told.stream()
        .flatMap(one -> one.changes().stream())
        .filter(one -> one.nature() == Nature.CHECK_IN)
        .flatMap(one -> one.keyResult().stream())
        .flatMap(name -> name.after().stream())
        .forEach(changed::add);
    return objective.keyResults().stream()
        .filter(one -> changed.contains(one.id()))
        .map(one -> one.title() + value(objective, one))
        .toList();
  }

  private String value(Objective objective, KeyResult keyResult) {
    List<ValueOnDay> points =
        site.history().of(objective).values(keyResult, monday.plusDays(DAYS - 1L));
    Optional<ValueOnDay> last = points.stream().reduce((a, b) -> b);
    if (last.isEmpty()) {
      return done(keyResult);
    }
    String is = site.words().quantity(last.get().value(), keyResult.measure().unit());
    return points.stream()
        .filter(point -> point.date().isBefore(monday))
        .reduce((a, b) -> b)
        .filter(was -> was.value().compareTo(last.get().value()) != 0)
        .map(was -> " " + site.words().say("differs.step", new Figure.Plain(was.value()), is))
        .orElse(" " + is);
  }

  /** Stages and what is done have no numbers. */
  private String done(KeyResult keyResult) {
    return told.stream()
        .flatMap(one -> one.changes().stream())
        .filter(one -> one.nature() == Nature.CHECK_IN && one.isOf(keyResult))
        .findFirst()
        .flatMap(
            one -> one.after().map(value -> ChangeWords.text(site.words(), one.aspect(), value)))
        .filter(text -> !text.isEmpty())
        .map(text -> " " + text)
        .orElse("");
  }
}
