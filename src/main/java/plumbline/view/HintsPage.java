package plumbline.view;

import java.util.List;

/**
 * Writing hints of one cycle, kept apart so that style never drowns alignment.
 *
 * @param cycle its title
 * @param count of all hints
 * @param groups by objective
 * @param report the alignment report of the cycle
 * @param parts which part of them the page shows
 */
public record HintsPage(
    Frame frame, LinkTo cycle, int count, List<Group> groups, LinkTo report, Paging parts)
    implements Page {

  /** The hints for one objective. */
  public record Group(LinkTo objective, List<LinkTo> owners, List<FindingView> hints) {}
}
