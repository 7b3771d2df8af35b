package plumbline.page.lookup;

import java.util.List;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.view.LinkTo;
import plumbline.view.SearchPage;
import plumbline.view.Urls;

/** Makes the page of the search. */
public final class SearchPageMaker {
  private SearchPageMaker() {}

  public static SearchPage of(Site site) {
    PageIdentity place = PageIdentity.of(Urls.SEARCH, site.language().say("search.title"), "");
    return new SearchPage(
        new FrameMaker(site).of(place, List.of()),
        new LinkTo(site.language().say("a-to-z.title"), new Links(Urls.SEARCH).url(Urls.A_TO_Z)));
  }
}
