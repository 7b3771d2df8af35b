package plumbline.view;

import java.util.List;

/**
 * All findings of one cycle about a team, or about what belongs to no team, where the report is too
 * long to hold them.
 *
 * @param title of the page, without the cycle
 * @param cycle its title
 * @param count of all of them
 * @param findings the gravest first, accepted ones included
 * @param of the page of the team or the company
 * @param report the alignment report of the cycle
 * @param parts which part of them the page shows
 */
public record FindingsPage(
    Frame frame,
    String title,
    LinkTo cycle,
    int count,
    List<FindingView> findings,
    LinkTo of,
    LinkTo report,
    Paging parts)
    implements Page {
  public FindingsPage {
    findings = List.copyOf(findings);
  }
}
