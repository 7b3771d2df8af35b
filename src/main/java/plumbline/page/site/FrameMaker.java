package plumbline.page.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plumbline.config.Theme;
import plumbline.model.Cycle;
import plumbline.view.Day;
import plumbline.view.Frame;
import plumbline.view.Frame.Choice;
import plumbline.view.Frame.CycleMenu;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the frame of a page. */
public final class FrameMaker {
  /** How many cycles the switcher shows; all others are one click further. */
  private static final int MOST_CYCLES = 8;

  private final Site site;

  public FrameMaker(Site site) {
    this.site = site;
  }

  public Frame of(PageIdentity place, List<LinkTo> crumbs) {
    Links links = new Links(place.path());
    List<LinkTo> above = new ArrayList<>();
    if (!place.path().equals(Urls.HOME)) {
      above.add(new LinkTo(site.graph().company().name(), links.url(Urls.HOME)));
    }
    above.addAll(crumbs);
    return new Frame(
        place.path(),
        place.title(),
        site.title(),
        site.language().tag(),
        site.language().isRightToLeft() ? "rtl" : "ltr",
        links.root(),
        logo(links),
        nav(site.current().isPresent(), place, links),
        cycles(place, links),
        above,
        new Day(site.scores().asOf().toString(), site.scores().asOf().toString()),
        site.settings().baseUrl().map(base -> Links.address(base, place.path())),
        site.settings().theme().links().stream()
            .map(link -> new LinkTo(link.title(), link.url()))
            .toList(),
        Optional.of(new LinkTo(site.words().say("changes.title"), links.url(Urls.CHANGES)))
            .filter(link -> site.hasHistory()),
        site.feed().map(links::url),
        site.preview()
            .filter(preview -> !place.path().equals(Urls.REVIEW))
            .map(preview -> preview.strips().apply(place.path(), site.words())));
  }

  private Optional<Frame.Logo> logo(Links links) {
    Theme theme = site.settings().theme();
    return theme
        .logo()
        .or(theme::darkLogo)
        .map(path -> new Frame.Logo(links.url(path), theme.darkLogo().map(links::url)));
  }

  private List<Choice> nav(boolean hasCycle, PageIdentity place, Links links) {
    List<Choice> nav = new ArrayList<>();
    nav.add(choice("nav.company", Urls.HOME, place, links));
    if (hasCycle) {
      nav.add(choice("nav.objectives", Urls.OBJECTIVES, place, links));
    }
    nav.add(choice("nav.teams", Urls.TEAMS, place, links));
    nav.add(choice("nav.people", Urls.PEOPLE, place, links));
    nav.add(choice("nav.cycles", Urls.CYCLES, place, links));
    if (hasCycle) {
      nav.add(choice("nav.graph", Urls.GRAPH, place, links));
      nav.add(choice("nav.alignment", Urls.ALIGNMENT, place, links));
    }
    return nav;
  }

  private Choice choice(String key, String path, PageIdentity place, Links links) {
    return new Choice(
        new LinkTo(site.language().say(key), links.url(path)), place.section().equals(path));
  }

  private CycleMenu cycles(PageIdentity place, Links links) {
    Optional<Cycle> shown = place.cycle().or(site::current);
    List<Cycle> all = new ArrayList<>(site.graph().cycles());
    Collections.reverse(all);
    List<Choice> choices = new ArrayList<>();
    all.stream()
        .limit(MOST_CYCLES)
        .map(
            c ->
                new Choice(
                    new LinkTo(c.title(), links.url(place.pageOf().apply(c))),
                    place.cycle().filter(c::equals).isPresent()))
        .forEach(choices::add);
    choices.add(
        new Choice(
            new LinkTo(site.language().say("cycles.all"), links.url(Urls.CYCLES)),
            place.path().equals(Urls.CYCLES)));
    return new CycleMenu(
        shown.map(Cycle::title).orElseGet(() -> site.language().say("cycles.none")), choices);
  }
}
