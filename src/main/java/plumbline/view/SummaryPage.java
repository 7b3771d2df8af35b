package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * What a team, or the company, did in a cycle, on one sheet of paper.
 *
 * @param name of the team or the company
 * @param dates of the cycle, in words
 * @param page the team's
 * @param goals its objectives that count, as many as fit
 * @param moreGoals how many objectives are left out, in words
 * @param ended what was dropped, deferred or carried over, each in a line
 * @param retrospective the first paragraphs of what the cycle's file says
 * @param whole where the retrospective is whole; empty where nothing was cut
 * @param findings the gravest, as many as fit
 * @param allFindings the page of all of them, where there is one
 */
public record SummaryPage(
    Frame frame,
    LinkTo page,
    LinkTo cycle,
    String dates,
    MeanView mean,
    Optional<Explanation> why,
    List<Goal> goals,
    Optional<String> moreGoals,
    List<Ended> ended,
    Prose retrospective,
    Optional<LinkTo> whole,
    List<String> findings,
    Optional<LinkTo> allFindings)
    implements Page {
  public SummaryPage {
    goals = List.copyOf(goals);
    ended = List.copyOf(ended);
    findings = List.copyOf(findings);
  }

  /**
   * An objective with its key results, as many as fit.
   *
   * @param by whose it is
   * @param more how many key results are left out, in words
   */
  public record Goal(
      LinkTo objective,
      String by,
      Badge state,
      Meter meter,
      List<Result> results,
      Optional<String> more) {}

  /**
   * A key result.
   *
   * @param figures where it began, where it is and where it is to go
   */
  public record Result(LinkTo keyResult, String figures, String score) {}

  /** An objective that is no longer pursued in this cycle, and what became of it. */
  public record Ended(LinkTo objective, String what) {}
}
