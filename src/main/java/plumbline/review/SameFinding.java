package plumbline.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Subject;
import plumbline.change.Moves;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** Findings are the same where one rule says something about one subject. */
record SameFinding(Moves moves) implements Identity<Finding> {
  /** A cluster has no name of its own: the key leaves it open which one it is. */
  private record Key(String rule, String kind, String id) {}

  @Override
  public Object keyBefore(Finding before) {
    Subject subject = before.subject();
    boolean isNamed = !(subject instanceof Subject.OfCluster);
    return new Key(before.rule(), subject.kind(), isNamed ? idNow(subject) : "");
  }

  @Override
  public Object keyAfter(Finding after) {
    Subject subject = after.subject();
    boolean isNamed = !(subject instanceof Subject.OfCluster);
    return new Key(after.rule(), subject.kind(), isNamed ? subject.id() : "");
  }

  @Override
  public boolean same(Finding before, Finding after) {
    if (!(before.subject() instanceof Subject.OfCluster)) {
      return true;
    }
    List<Objective> then = before.subject().about();
    Set<ObjectiveId> known = new HashSet<>(then.stream().map(one -> moves.to(one.id())).toList());
    return after.subject().about().stream().anyMatch(one -> known.contains(one.id()));
  }

  @Override
  public boolean alike(Finding before, Finding after) {
    return same(before, after) && before.text().equals(after.text());
  }

  @Override
  public boolean graver(Finding before, Finding after) {
    return weight(after) > weight(before);
  }

  private String idNow(Subject before) {
    if (before instanceof Subject.OfObjective of) {
      return moves.to(of.objective().id()).toString();
    }
    return before instanceof Subject.OfKeyResult of
        ? moves.to(of.objective().id()) + "#" + of.keyResult().id()
        : moves.to(before.id());
  }

  /** What is accepted weighs nothing. */
  private static int weight(Finding finding) {
    return finding.isAccepted()
        ? 0
        : FindingClass.values().length - finding.findingClass().ordinal();
  }
}
