package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.model.Location;
import plumbline.model.Origin;
import plumbline.text.Figure;

/** Everything hangs from the company's goals, and next to nothing came from below. */
public final class OverAligned implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("over-aligned", FindingClass.NOTE)
          .with("bottom_up_below", 0.25)
          .asking(Population.ORGANISATION);

  /** Fewer goals than these say nothing about how an organisation sets them. */
  private static final int FEWEST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    List<Origin> stated = facts.origins();
    long bottomUp = stated.stream().filter(Origin.BOTTOM_UP::equals).count();
    boolean allAligned =
        facts.live().stream().allMatch(objective -> facts.state(objective).isAligned());
    boolean rigid =
        stated.size() >= FEWEST && bottomUp < facts.value(INFO, "bottom_up_below") * stated.size();
    return allAligned && rigid ? List.of(finding(facts, bottomUp, stated.size())) : List.of();
  }

  private Finding finding(Facts facts, long bottomUp, int stated) {
    Location at = facts.graph().company().lines().of("name");
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.ofCompany(at),
        Message.of(
            "rule.over-aligned.found",
            facts.live().size(),
            bottomUp,
            stated,
            Figure.Percent.below((double) bottomUp / stated, facts.value(INFO, "bottom_up_below"))),
        Edit.of("rule.over-aligned.edit"));
  }
}
