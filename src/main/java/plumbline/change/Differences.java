package plumbline.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import plumbline.change.Change.KeyResultName;
import plumbline.model.Lines;
import plumbline.model.Location;

/** Collects what differs between two states of an item, or of one of its key results. */
final class Differences {
  private static final Comparator<Change> GRAVEST_FIRST =
      Comparator.comparing(Change::nature).thenComparing(change -> change.keyResult().isPresent());

  private static final Set<Aspect> AGREED_BY_ALL =
      EnumSet.of(Aspect.ACCEPTED, Aspect.FIRST_DAY, Aspect.LAST_DAY);

  private final boolean organisation;
  private final Optional<KeyResultName> keyResult;
  private final Lines lines;
  private final List<Change> found;

  private Differences(
      boolean organisation, Optional<KeyResultName> keyResult, Lines lines, List<Change> found) {
    this.organisation = organisation;
    this.keyResult = keyResult;
    this.lines = lines;
    this.found = found;
  }

  /**
   * Of an objective.
   *
   * @param lines where it stands now; a field that is gone is placed at the start
   */
  static Differences ofGoal(Lines lines) {
    return new Differences(false, Optional.empty(), lines, new ArrayList<>());
  }

  /** Of the company, a team, a person or a cycle. */
  static Differences ofOrganisation(Lines lines) {
    return new Differences(true, Optional.empty(), lines, new ArrayList<>());
  }

  /** Of a key result, collected with its objective's. */
  Differences of(KeyResultName name, Lines ofKeyResult) {
    return new Differences(false, Optional.of(name), ofKeyResult, found);
  }

  /** What is said of an item that is new or gone. */
  static Change whole(Item item, Aspect aspect) {
    boolean goal = item.sort() == Item.Sort.OBJECTIVE;
    return new Change(
        goal ? aspect.nature() : Nature.ORGANISATION,
        aspect,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        item.at());
  }

  /** Of one nature in the order in which they were collected, the item's own before its parts'. */
  List<Change> gravestFirst() {
    return found.stream().sorted(GRAVEST_FIRST).toList();
  }

  /** A field with one value, which can be absent. */
  void field(
      Aspect aspect, String field, Optional<? extends Value> was, Optional<? extends Value> is) {
    add(aspect, was, is, lines.of(field));
  }

  void text(Aspect aspect, String field, Optional<String> was, Optional<String> is) {
    field(aspect, field, was.map(Differences::words), is.map(Differences::words));
  }

  void text(Aspect aspect, String field, String was, String is) {
    text(aspect, field, Optional.of(was), Optional.of(is));
  }

  void number(Aspect aspect, String field, Optional<BigDecimal> was, Optional<BigDecimal> is) {
    field(aspect, field, was.map(Value.Amount::of), is.map(Value.Amount::of));
  }

  /** Long text, of which only that it differs is told. */
  void prose(Aspect aspect, String was, String is) {
    if (!was.strip().equals(is.strip())) {
      whole(aspect, lines.start());
    }
  }

  /** Something without a value of its own. */
  void whole(Aspect aspect, Location at) {
    found.add(change(aspect, Optional.empty(), Optional.empty(), at));
  }

  /**
   * A member of a list.
   *
   * @param key what it is, the same in both states
   */
  record Member(String key, Value value, Location at) {}

  /** What came and what went; where both did, the one took the place of the other. */
  void list(Aspect aspect, List<Member> was, List<Member> is) {
    Map<String, Member> gone = byKey(was);
    Map<String, Member> come = byKey(is);
    gone.keySet().removeAll(byKey(is).keySet());
    come.keySet().removeAll(byKey(was).keySet());
    replaced(aspect, List.copyOf(gone.values()), List.copyOf(come.values()));
  }

  private void replaced(Aspect aspect, List<Member> gone, List<Member> come) {
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      Optional<Member> before = i < gone.size() ? Optional.of(gone.get(i)) : Optional.empty();
      Optional<Member> after = i < come.size() ? Optional.of(come.get(i)) : Optional.empty();
      Location at = after.map(Member::at).orElse(lines.start());
      add(aspect, before.map(Member::value), after.map(Member::value), at);
    }
  }

  /** What came and what went, each for itself, and what says something else than it did. */
  void parts(List<Member> was, List<Member> is, Aspect aspect) {
    Map<String, Member> before = byKey(was);
    Map<String, Member> after = byKey(is);
    after.forEach(
        (key, now) ->
            add(
                aspect,
                Optional.ofNullable(before.get(key)).map(Member::value),
                Optional.of(now.value()),
                now.at()));
    before.keySet().removeAll(after.keySet());
    before
        .values()
        .forEach(gone -> add(aspect, Optional.of(gone.value()), Optional.empty(), lines.start()));
  }

  /** Calls for every member that is in both lists. */
  static <T> void common(Map<String, T> was, Map<String, T> is, BiConsumer<T, T> with) {
    is.forEach(
        (key, now) -> Optional.ofNullable(was.get(key)).ifPresent(one -> with.accept(one, now)));
  }

  void add(
      Aspect aspect, Optional<? extends Value> was, Optional<? extends Value> is, Location at) {
    if (!comparable(was).equals(comparable(is))) {
      found.add(change(aspect, was.map(Value.class::cast), is.map(Value.class::cast), at));
    }
  }

  /** A name is what it names, however it is called. */
  private static Optional<Object> comparable(Optional<? extends Value> value) {
    return value.map(v -> v instanceof Value.Name name ? name.key() : v);
  }

  private Change change(Aspect aspect, Optional<Value> was, Optional<Value> is, Location at) {
    return new Change(natureOf(aspect, was, is), aspect, keyResult, was, is, at);
  }

  /**
   * That a goal is done is routine, that it is given up or put off is not. What was a draft was not
   * agreed before. A cycle's days are everybody's deadlines.
   */
  private Nature natureOf(Aspect aspect, Optional<Value> was, Optional<Value> is) {
    if (organisation && !AGREED_BY_ALL.contains(aspect)) {
      return Nature.ORGANISATION;
    }
    if (aspect != Aspect.STATUS) {
      return aspect.nature();
    }
    Optional<Value> draft = Optional.of(words("draft"));
    if (was.equals(draft) || is.equals(draft)) {
      return Nature.SCOPE;
    }
    return is.equals(Optional.of(words("done"))) ? Nature.CHECK_IN : aspect.nature();
  }

  private static Value words(String text) {
    return new Value.Text(text.strip());
  }

  private static Map<String, Member> byKey(List<Member> members) {
    Map<String, Member> map = new LinkedHashMap<>();
    members.forEach(member -> map.putIfAbsent(member.key, member));
    return map;
  }
}
