package plumbline.page;

import plumbline.history.Revision;

/** Names commits on pages. */
final class CommitViewMaker {
  private CommitViewMaker() {}

  static CommitView of(Revision revision, Site site) {
    return new CommitView(
        revision.author(),
        site.words().dated(revision.date(), site.scores().asOf()),
        revision.subject(),
        revision.shortId(),
        site.commit(revision));
  }
}
