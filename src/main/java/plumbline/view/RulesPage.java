package plumbline.view;

import java.util.List;

/** What each rule of the analysis finds, why, and what to do about it. */
public record RulesPage(Frame frame, List<Rule> rules) implements Page {

  /**
   * A rule.
   *
   * @param id the anchor on the page
   * @param classes the classes of its findings, in words
   */
  public record Rule(String id, String title, String classes, List<Part> parts) {}

  /** What it finds, why it matters, what to do, an example: one each. */
  public record Part(String title, Prose text) {}
}
