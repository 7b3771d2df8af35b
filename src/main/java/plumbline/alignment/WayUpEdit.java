package plumbline.alignment;

import java.util.List;
import plumbline.model.Objective;

/** The edits that bring an objective to the company. */
public final class WayUpEdit {

  private WayUpEdit() {}

  /**
   * One of two lines to add; the first is written out where there is only one company objective.
   */
  public static Edit up(Facts facts, Objective objective) {
    Edit edit = Edit.of("finding.way-up", objective.title());
    List<Objective> tops = facts.anchors();
    return tops.size() == 1 && objective.supports().isEmpty()
        ? edit.with(toward(facts, objective, tops.get(0)))
        : edit;
  }

  private static Edit.LineChange toward(Facts facts, Objective objective, Objective top) {
    String line = "supports: " + facts.graph().naming().reference(objective, top);
    return new Edit.LineChange(FindingPlaces.at(objective, "title"), "", line);
  }
}
