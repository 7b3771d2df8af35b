package plumbline.page;

import java.util.List;

/** Makes the page of the search. */
final class SearchPageMaker {
  private SearchPageMaker() {}

  static SearchPage of(Site site) {
    PageIdentity place = PageIdentity.of(Urls.SEARCH, site.language().say("search.title"), "");
    return new SearchPage(
        new Frames(site).of(place, List.of()),
        new LinkTo(site.language().say("a-to-z.title"), new Links(Urls.SEARCH).url(Urls.A_TO_Z)));
  }
}
