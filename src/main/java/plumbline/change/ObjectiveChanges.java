package plumbline.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.change.Differences.Member;
import plumbline.model.Acceptance;
import plumbline.model.Objective;
import plumbline.model.Origin;
import plumbline.model.Ref;
import plumbline.model.Support;
import plumbline.model.WorkLink;

/** Compares two states of an objective. */
final class ObjectiveChanges {
  private final Objective before;
  private final Objective after;
  private final RefKeys namings;
  private final Differences found;

  private ObjectiveChanges(Objective before, Objective after, RefKeys namings) {
    this.before = before;
    this.after = after;
    this.namings = namings;
    this.found = Differences.ofGoal(after.lines());
  }

  static List<Change> between(Objective before, Objective after, RefKeys namings) {
    ObjectiveChanges changes = new ObjectiveChanges(before, after, namings);
    changes.place();
    changes.agreement();
    changes.links();
    changes.remarks();
    KeyResultPair.of(before.keyResults(), after.keyResults())
        .forEach(pair -> new KeyResultChanges(pair, namings, changes.found).collect(after));
    return changes.found.gravestFirst();
  }

  private void place() {
    boolean sameCycle = before.id().cycle().equals(after.id().cycle());
    if (sameCycle) {
      found.text(Aspect.PATH, "", before.id().path(), after.id().path());
    }
    found.text(Aspect.CYCLE, "", before.id().cycle(), after.id().cycle());
  }

  private void agreement() {
    found.field(
        Aspect.OWNER,
        "owner",
        Optional.of(namings.before().of(before.owner())),
        Optional.of(namings.after().of(after.owner())));
    found.text(Aspect.UNALIGNED, "unaligned", before.unaligned(), after.unaligned());
    found.text(Aspect.KIND, "kind", before.kind().word(), after.kind().word());
    found.text(Aspect.STATUS, "status", before.status().word(), after.status().word());
    found.number(Aspect.GRADE, "score", before.grade(), after.grade());
    found.list(Aspect.ACCEPTED, accepted(before.accepted()), accepted(after.accepted()));
  }

  private void links() {
    found.list(
        Aspect.SUPPORTS,
        references(before.supports().stream().map(Support::to).toList(), namings.before()),
        references(after.supports().stream().map(Support::to).toList(), namings.after()));
    Differences.common(
        supports(before, namings.before()), supports(after, namings.after()), this::because);
    found.list(
        Aspect.DEPENDS_ON,
        references(before.dependsOn(), namings.before()),
        references(after.dependsOn(), namings.after()));
  }

  private void because(Support was, Support is) {
    found.text(Aspect.BECAUSE, "supports", was.because(), is.because());
  }

  private void remarks() {
    found.text(Aspect.TITLE, "title", before.title(), after.title());
    found.prose(Aspect.BODY, before.body().markdown(), after.body().markdown());
    found.list(
        Aspect.CONTRIBUTORS,
        references(before.contributors(), namings.before()),
        references(after.contributors(), namings.after()));
    found.text(
        Aspect.ORIGIN,
        "origin",
        before.origin().map(Origin::word),
        after.origin().map(Origin::word));
    found.text(Aspect.TAGS, "tags", joined(before.tags()), joined(after.tags()));
    found.field(
        Aspect.CARRIED_FROM,
        "carried_from",
        before.carriedFrom().map(namings.before()::of),
        after.carriedFrom().map(namings.after()::of));
    found.list(Aspect.WORK, work(before.work()), work(after.work()));
  }

  static List<Member> references(List<Ref> references, RefNaming naming) {
    return references.stream()
        .map(ref -> new Member(naming.of(ref).key(), naming.of(ref), ref.at()))
        .toList();
  }

  static List<Member> work(List<WorkLink> links) {
    return links.stream()
        .map(one -> new Member(one.url(), new Value.Text(one.url()), one.at()))
        .toList();
  }

  static List<Member> accepted(List<Acceptance> acceptances) {
    return acceptances.stream().map(ObjectiveChanges::accepted).toList();
  }

  private static Member accepted(Acceptance one) {
    Value value = new Value.Accepted(one.rule(), one.reason().strip(), one.until());
    return new Member(value.toString(), value, one.at());
  }

  private static Map<String, Support> supports(Objective of, RefNaming naming) {
    Map<String, Support> map = new LinkedHashMap<>();
    of.supports().forEach(support -> map.putIfAbsent(naming.of(support.to()).key(), support));
    return map;
  }

  private static Optional<String> joined(List<String> tags) {
    return Optional.of(String.join(", ", tags)).filter(text -> !text.isEmpty());
  }
}
