package plumbline.alignment;

import java.util.List;
import plumbline.model.Objective;

/**
 * Objectives joined by {@code supports} of which none reaches the company or says why.
 *
 * @param members by id, at least two
 * @param ends those among them that support nothing further: where all roads end
 */
public record Cluster(List<Objective> members, List<Objective> ends) {
  public Cluster {
    members = List.copyOf(members);
    ends = List.copyOf(ends);
  }
}
