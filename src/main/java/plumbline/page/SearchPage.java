package plumbline.page;

import java.util.List;

/**
 * The search as a page of its own, whose address can be sent with what is looked for. Without a
 * script it leads to the list from A to Z.
 */
public record SearchPage(Frame frame, LinkTo aToZ) implements Page {
  static SearchPage of(Site site) {
    Frames.Place place = Frames.Place.of(Urls.SEARCH, site.language().say("search.title"), "");
    return new SearchPage(
        new Frames(site).of(place, List.of()),
        new LinkTo(site.language().say("a-to-z.title"), new Links(Urls.SEARCH).url(Urls.A_TO_Z)));
  }
}
