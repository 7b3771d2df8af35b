package plumbline.alignment;

import java.util.List;

/** One question asked of a cycle's goals. */
public interface Rule {
  RuleInfo info();

  /**
   * What it finds, in a stable order, with the class that the rule itself gives; the settings, the
   * grace and acceptances are not its business.
   */
  List<Finding> findings(Facts facts);
}
