package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import plumbline.config.Settings;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Ref;
import plumbline.model.Team;

/** All pages of a site. A page is made when it is asked for, and forgotten after that. */
public final class Pages {
  private static final double SAMPLE = 0.62;
  private static final double SAMPLE_EXPECTED = 0.74;

  private final Site site;
  private final Chronicle chronicle;
  private final Tags tags;
  private final List<PageEntry> entries = new ArrayList<>();

  private Pages(Site site) {
    this.site = site;
    this.chronicle = new Chronicle(site);
    this.tags = Tags.of(site.graph().objectives());
  }

  /** Lists the pages, without making any. */
  public static List<PageEntry> of(Site site) {
    Pages pages = new Pages(site);
    pages.single();
    pages.each();
    pages.changes();
    pages.lookingUp();
    return List.copyOf(pages.entries);
  }

  private void single() {
    add(Urls.HOME, () -> new HomePages(site, chronicle).page());
    TeamPages.division(site)
        .numbers()
        .forEach(part -> add(Urls.teams(part), () -> new TeamPages(site, chronicle).index(part)));
    PersonPages.division(site)
        .numbers()
        .forEach(part -> add(Urls.people(part), () -> new PersonPages(site).index(part)));
    add(Urls.CYCLES, () -> new CyclePages(site).index());
    add(Urls.HOW_TO_READ, this::howToRead);
    add(Urls.RULES, () -> RulesPages.of(site));
    addUnlisted(Urls.NOT_FOUND, this::notFound);
    site.preview()
        .ifPresent(
            preview -> addUnlisted(Urls.REVIEW, () -> ReviewPages.of(preview.review(), site)));
  }

  private void changes() {
    if (site.hasHistory()) {
      ChangesPages changes = new ChangesPages(site, chronicle);
      add(Urls.CHANGES, changes::page);
      changes.teams().forEach(team -> add(Urls.changes(team), () -> changes.of(team)));
    }
  }

  private void lookingUp() {
    add(Urls.SEARCH, () -> SearchPageMaker.of(site));
    entries.addAll(new AToZPages(site, tags).entries());
    for (Tags.Tag tag : tags.all()) {
      TagPages.division(tag)
          .numbers()
          .forEach(part -> add(tag.path(part), () -> new TagPages(site).of(tag, part)));
    }
  }

  private void each() {
    OkrGraph graph = site.graph();
    for (Team team : graph.teams()) {
      add(Urls.of(team), () -> new TeamPages(site, chronicle).of(team));
    }
    for (Person person : graph.people()) {
      add(Urls.of(person), () -> new PersonPages(site).of(person));
    }
    for (Cycle cycle : graph.cycles()) {
      add(Urls.of(cycle), () -> new CyclePages(site).of(cycle));
      ObjectivesPages.division(site, cycle)
          .numbers()
          .forEach(
              part ->
                  add(
                      site.objectivesUrl(cycle, part),
                      () -> new ObjectivesPages(site, cycle).page(part)));
      add(site.graphUrl(cycle), () -> new GraphPages(site, cycle).page());
      add(site.alignmentUrl(cycle), () -> new AlignmentPages(site, cycle).report());
      FindingsPages.owners(site, cycle).forEach(owner -> findings(cycle, owner));
      HintsPages.division(site, cycle)
          .numbers()
          .forEach(
              part ->
                  add(site.hintsUrl(cycle, part), () -> new HintsPages(site, cycle).page(part)));
      if (!graph.objectives(cycle).isEmpty()) {
        add(site.presentUrl(cycle), () -> new PresentPages(site, cycle).page());
        TeamDecks decks = new TeamDecks(site, cycle);
        decks.owners().forEach(one -> add(Urls.present(cycle, one), () -> decks.page(one)));
        SummaryPages.owners(site, cycle)
            .forEach(
                owner ->
                    add(
                        Urls.summary(cycle, owner),
                        () -> new SummaryPages(site, cycle, owner).page()));
      }
    }
    for (Objective objective : graph.objectives()) {
      add(Urls.of(objective), () -> new ObjectivePages(site, chronicle, tags).of(objective));
      supporters(objective);
      objective.aliases().forEach(alias -> redirect(objective, alias));
    }
  }

  private void supporters(Objective objective) {
    Supporters supporters = new Supporters(site, objective);
    if (supporters.hasPages()) {
      supporters
          .division()
          .numbers()
          .forEach(part -> add(Urls.supporters(objective, part), () -> supporters.page(part)));
    }
  }

  private void findings(Cycle cycle, Owner owner) {
    new FindingsPages(site, cycle, owner)
        .division()
        .numbers()
        .forEach(
            part ->
                add(
                    Urls.findings(cycle, owner, part),
                    () -> new FindingsPages(site, cycle, owner).page(part)));
  }

  private void redirect(Objective objective, Ref alias) {
    RedirectPage page = new ObjectivePages(site, chronicle, tags).redirect(objective, alias);
    addUnlisted(page.frame().path(), () -> page);
  }

  private HowToReadPage howToRead() {
    Settings settings = site.settings();
    return new HowToReadPage(
        new Frames(site)
            .of(
                PageIdentity.of(Urls.HOW_TO_READ, site.words().say("foot.how-to-read"), ""),
                List.of()),
        site.words().score(settings.grades().redBelow()),
        site.words().score(settings.grades().greenFrom()),
        site.words().score(SAMPLE),
        site.words().score(SAMPLE_EXPECTED),
        settings.alignment().staleAfterDays(),
        settings.alignment().graceDays(),
        site.hasHistory());
  }

  private NotFoundPage notFound() {
    Links links = new Links(Urls.NOT_FOUND);
    List<LinkTo> places = new ArrayList<>();
    places.add(links.to(site.graph().company()));
    site.current().ifPresent(cycle -> places.add(links.to(cycle)));
    places.add(new LinkTo(site.language().say("nav.teams"), links.url(Urls.TEAMS)));
    places.add(new LinkTo(site.language().say("nav.people"), links.url(Urls.PEOPLE)));
    return new NotFoundPage(
        new Frames(site)
            .of(
                PageIdentity.of(Urls.NOT_FOUND, site.language().say("not-found.title"), ""),
                List.of()),
        places);
  }

  private void add(String path, Supplier<Page> page) {
    entries.add(new PageEntry(path, true, page));
  }

  private void addUnlisted(String path, Supplier<Page> page) {
    entries.add(new PageEntry(path, false, page));
  }
}
