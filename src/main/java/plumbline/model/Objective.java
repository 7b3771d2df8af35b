package plumbline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An objective as one file under {@code okrs/} states it.
 *
 * @param owner who answers for it
 * @param contributors who helps
 * @param supports what it contributes to, upwards
 * @param dependsOn other owners' work that it needs, sideways; never counted as alignment
 * @param unaligned the reason why it supports nothing on purpose
 * @param origin empty where the author does not state it
 * @param grade the final score, 0 to 1, that the author set
 * @param accepted findings about it that were accepted for a while
 * @param carriedFrom the objective of an earlier cycle that it continues
 * @param work where the work for it is done
 * @param aliases former paths of its page, below the cycle, which redirect
 */
public record Objective(
    ObjectiveId id,
    String title,
    Ref owner,
    List<Ref> contributors,
    List<Support> supports,
    List<Ref> dependsOn,
    Optional<String> unaligned,
    Kind kind,
    Optional<Origin> origin,
    Status status,
    Optional<BigDecimal> grade,
    List<String> tags,
    List<Acceptance> accepted,
    Optional<Ref> carriedFrom,
    List<KeyResult> keyResults,
    List<WorkLink> work,
    List<Ref> aliases,
    Body body,
    Lines lines) {
  public Objective {
    contributors = List.copyOf(contributors);
    supports = List.copyOf(supports);
    dependsOn = List.copyOf(dependsOn);
    tags = List.copyOf(tags);
    accepted = List.copyOf(accepted);
    keyResults = List.copyOf(keyResults);
    work = List.copyOf(work);
    aliases = List.copyOf(aliases);
  }

  /** The same without the key results that are drafts. */
  public Objective withoutDrafts() {
    List<KeyResult> published =
        keyResults.stream().filter(one -> one.status() != Status.DRAFT).toList();
    return published.size() == keyResults.size()
        ? this
        : new Objective(
            id,
            title,
            owner,
            contributors,
            supports,
            dependsOn,
            unaligned,
            kind,
            origin,
            status,
            grade,
            tags,
            accepted,
            carriedFrom,
            published,
            work,
            aliases,
            body,
            lines);
  }

  /** Whether it belongs to a cycle itself, not to one within or around it. */
  public boolean isIn(Cycle cycle) {
    return id.cycle().equals(cycle.id());
  }
}
