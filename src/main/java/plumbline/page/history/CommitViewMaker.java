package plumbline.page.history;

import plumbline.history.Revision;
import plumbline.page.site.Site;
import plumbline.view.CommitView;

/** Names commits on pages. */
public final class CommitViewMaker {
  private CommitViewMaker() {}

  public static CommitView of(Revision revision, Site site) {
    return new CommitView(
        revision.author(),
        site.words().dated(revision.date(), site.scores().asOf()),
        revision.subject(),
        revision.shortId(),
        site.commit(revision));
  }
}
