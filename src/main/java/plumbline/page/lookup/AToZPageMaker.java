package plumbline.page.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.site.Tags;
import plumbline.text.NameOrder;
import plumbline.view.AToZPage;
import plumbline.view.AToZPage.Entry;
import plumbline.view.AToZPage.Group;
import plumbline.view.AToZPage.Letter;
import plumbline.view.LinkTo;
import plumbline.view.PageEntry;
import plumbline.view.Urls;

/** Makes the list of everything by its first letter. */
public final class AToZPageMaker {
  /** How many names a page holds: one is some 30 bytes compressed. */
  public static final int MOST = 500;

  private final Site site;
  private final SortedMap<IndexLetter, List<Item>> items = new TreeMap<>();

  /** By letter, in the order of their names, which is asked for by each page of a letter. */
  private final Map<IndexLetter, List<Item>> sorted = new ConcurrentHashMap<>();

  private int count;

  /**
   * Something to list.
   *
   * @param path of its page
   */
  private record Item(String name, String path, String sort, Optional<String> owner) {}

  public AToZPageMaker(Site site, Tags tags) {
    this.site = site;
    OkrGraph graph = site.graph();
    site.inCurrent(graph.objectives()).forEach(this::add);
    graph.teams().forEach(team -> add(team, "team"));
    graph.people().forEach(person -> add(person, "person"));
    tags.all().forEach(tag -> add(new Item(tag.name(), tag.path(), "tag", Optional.empty())));
  }

  private void add(Objective objective) {
    String owner = site.graph().owner(objective).name();
    add(new Item(objective.title(), Urls.of(objective), "objective", Optional.of(owner)));
  }

  private void add(Owner owner, String sort) {
    add(new Item(owner.name(), Urls.of(owner), sort, Optional.empty()));
  }

  private void add(Item item) {
    items.computeIfAbsent(IndexLetter.of(item.name), key -> new ArrayList<>()).add(item);
    count++;
  }

  /** The page that the others hang from, and these. */
  public List<PageEntry> entries() {
    List<PageEntry> entries = new ArrayList<>();
    entries.add(new PageEntry(Urls.A_TO_Z, true, this::start));
    if (isLong()) {
      items.keySet().forEach(initial -> entries.addAll(entries(initial)));
    }
    return entries;
  }

  private List<PageEntry> entries(IndexLetter initial) {
    return IntStream.range(0, pages(initial))
        .mapToObj(part -> new PageEntry(path(initial, part), true, () -> part(initial, part)))
        .toList();
  }

  private boolean isLong() {
    return count > MOST;
  }

  private int pages(IndexLetter initial) {
    return (items.get(initial).size() + MOST - 1) / MOST;
  }

  private static String path(IndexLetter initial, int part) {
    return Urls.aToZ(initial.file() + (part == 0 ? "" : "-" + (part + 1)));
  }

  private AToZPage start() {
    Links links = new Links(Urls.A_TO_Z);
    List<Group> groups =
        isLong()
            ? List.of()
            : items.keySet().stream()
                .map(initial -> group(initial, sorted(initial), links))
                .toList();
    String title = site.language().say("a-to-z.title");
    return page(PageIdentity.of(Urls.A_TO_Z, title, ""), Optional.empty(), List.of(), groups);
  }

  private AToZPage part(IndexLetter initial, int part) {
    String path = path(initial, part);
    Links links = new Links(path);
    List<Item> sorted = sorted(initial);
    List<Item> shown = sorted.subList(part * MOST, Math.min(sorted.size(), (part + 1) * MOST));
    String title = site.language().say("a-to-z.letter", initial.letter());
    return page(
        PageIdentity.of(path, title, ""),
        Optional.of(initial),
        parts(initial, part, links),
        List.of(group(initial, shown, links)));
  }

  private AToZPage page(
      PageIdentity place, Optional<IndexLetter> shown, List<Letter> parts, List<Group> groups) {
    Links links = new Links(place.path());
    List<LinkTo> crumbs = new ArrayList<>();
    shown.ifPresent(
        letter ->
            crumbs.add(new LinkTo(site.language().say("a-to-z.title"), links.url(Urls.A_TO_Z))));
    return new AToZPage(
        new FrameMaker(site).of(place, crumbs),
        site.current().map(Cycle::title),
        count,
        items.keySet().stream().map(one -> letter(one, shown, links)).toList(),
        parts,
        groups,
        new LinkTo(site.language().say("nav.cycles"), links.url(Urls.CYCLES)));
  }

  private Letter letter(IndexLetter initial, Optional<IndexLetter> shown, Links links) {
    String url = isLong() ? links.url(path(initial, 0)) : "#" + id(initial);
    return new Letter(
        new LinkTo(initial.letter(), url),
        items.get(initial).size(),
        shown.filter(initial::equals).isPresent());
  }

  private List<Letter> parts(IndexLetter initial, int shown, Links links) {
    int pages = pages(initial);
    return pages == 1
        ? List.of()
        : IntStream.range(0, pages)
            .mapToObj(
                part ->
                    new Letter(
                        new LinkTo(
                            initial.letter() + " " + (part + 1), links.url(path(initial, part))),
                        Math.min(MOST, items.get(initial).size() - part * MOST),
                        part == shown))
            .toList();
  }

  private static String id(IndexLetter initial) {
    return "s_" + initial.file();
  }

  private Group group(IndexLetter initial, List<Item> shown, Links links) {
    return new Group(
        initial.letter(),
        id(initial),
        shown.stream()
            .map(
                item ->
                    new Entry(
                        new LinkTo(item.name, links.url(item.path)),
                        item.sort,
                        site.language().say("sort." + item.sort),
                        item.owner))
            .toList());
  }

  private List<Item> sorted(IndexLetter initial) {
    return sorted.computeIfAbsent(
        initial, one -> NameOrder.sorted(items.get(one), Item::name, Item::path));
  }
}
