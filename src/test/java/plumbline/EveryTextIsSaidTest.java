package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.change.Item;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.history.Entry;
import plumbline.history.History;
import plumbline.history.Present;
import plumbline.history.Repository;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.page.Pages;
import plumbline.page.review.PreviewStripMaker;
import plumbline.page.site.Preview;
import plumbline.page.site.Site;
import plumbline.render.template.Renderer;
import plumbline.render.template.Templates;
import plumbline.review.Review;
import plumbline.text.FullWidth;
import plumbline.text.Language;
import plumbline.view.PageEntry;

/** Nothing that people read on a page is written in a template or a class. */
class EveryTextIsSaidTest {
  /** What authors wrote with all that it holds, addresses and names of files. */
  private static final String AUTHORS =
      ".prose, .code, code, kbd, script, style, a[href$=json], a[href$=csv]";

  /** The name of a setting in {@code site.yaml}. */
  private static final Pattern SETTING = Pattern.compile("[a-z]+\\.[a-z]+(_[a-z]+)+");

  /** The name of the state that a preview is compared with. */
  private static final String BASE = "main";

  private static final Set<String> READ =
      Set.of("aria-label", "title", "alt", "placeholder", "data-label", "label");

  /** Letters of English and what stands between them. */
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][ -~’“”–…]*[A-Za-z]|[A-Za-z]");

  @ParameterizedTest
  @ValueSource(
      strings = {BuiltSite.DEMO, BuiltSite.EVERYTHING, BuiltSite.PREVIEW, BuiltSite.HISTORY})
  void everyTextOfAPageComesFromTheBundleOrAnAuthor(String name) throws IOException {
    Path source = BuiltSite.of(name).source();
    Language language = FullWidth.language();
    Site site = site(name, source, language);
    Renderer renderer = new Renderer(Templates.builtIn(), language);
    String authors = authors(source, site);
    Set<String> forgotten = new TreeSet<>();
    int read = 0;
    for (PageEntry entry : Pages.of(site)) {
      plumbline.view.Page page = entry.page().get();
      byte[] bytes = renderer.render(page).bytes();
      Document html = Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
      List<String> texts = texts(html);
      read += texts.size();
      texts.forEach(text -> check(text, authors, page.getClass().getSimpleName(), forgotten));
    }
    assertTrue(read > 1000, "texts were read: " + read);
    assertEquals(Set.of(), forgotten);
  }

  private static Site site(String name, Path source, Language language) throws IOException {
    Checked checked = checked(source, name.equals(BuiltSite.HISTORY));
    Optional<Preview> preview = Optional.empty();
    if (name.equals(BuiltSite.PREVIEW)) {
      Checked before = checked(BuiltSite.source(BuiltSite.EVERYTHING), false);
      preview =
          Optional.of(PreviewStripMaker.preview(Review.of(before.side(BASE), checked.side(""))));
    }
    return new Site(checked.analysis(), language, preview);
  }

  private static Checked checked(Path source, boolean history) throws IOException {
    ContentFolder content = ContentFolder.list(source.resolve("content"));
    Flags flags = Flags.none(LocalDate.of(2026, 2, 10));
    if (!history) {
      return Pipeline.check(Input.of(content, flags), RunListener.NONE);
    }
    try (Repository repository = Repository.around(source).orElseThrow()) {
      return Pipeline.check(
          new Input(content, flags, present -> past(repository, present), Optional.empty()),
          RunListener.NONE);
    }
  }

  private static History past(Repository repository, Present present) {
    try {
      return History.of(repository, repository.head().orElseThrow(), present);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String text, String authors, String page, Set<String> forgotten) {
    ENGLISH
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(EveryTextIsSaidTest::plain)
        .filter(run -> !authors.contains(run) && !SETTING.matcher(run).matches())
        .forEach(run -> forgotten.add(page + ": " + run));
  }

  /** All that people read: text, and the attributes that stand for some. */
  private static List<String> texts(Document html) {
    html.select(AUTHORS).remove();
    List<String> texts = new ArrayList<>();
    for (Element element : html.getAllElements()) {
      element.textNodes().stream().map(TextNode::text).forEach(texts::add);
      for (Attribute attribute : element.attributes()) {
        if (READ.contains(attribute.getKey())) {
          texts.add(attribute.getValue());
        }
      }
    }
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  /** Whatever the content says, without the words of its format. */
  private static String authors(Path source, Site site) throws IOException {
    List<String> all = new ArrayList<>();
    read(source.resolve("content"), all);
    if (site.preview().isPresent()) {
      read(BuiltSite.source(BuiltSite.EVERYTHING).resolve("content"), all);
    }
    String text = String.join("\n", all).replaceAll("(?m)(^[\\s-]*|[{,]\\s*)[a-z_]+: ", "$1\n");
    String said = plain(text + "\n" + escaped(site) + "\n" + messages(site));
    return said + "\n" + said.toLowerCase(Locale.ROOT) + "\n" + BASE;
  }

  private static void read(Path content, List<String> all) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|ya?ml)")).toList()) {
        all.add(Files.readString(file));
      }
    }
  }

  /** What has escapes in the content, and the titles of cycles without a file. */
  private static String escaped(Site site) {
    List<Objective> objectives = site.analysis().graph().objectives();
    return Stream.of(
            site.analysis().graph().cycles().stream().map(Cycle::title),
            objectives.stream().map(Objective::title),
            keyResults(site).map(KeyResult::title),
            keyResults(site)
                .flatMap(keyResult -> keyResult.checkIns().stream())
                .flatMap(checkIn -> checkIn.note().stream()))
        .flatMap(titles -> titles)
        .collect(Collectors.joining("\n"));
  }

  /** What commits say, who made them, and what goals said before. */
  private static String messages(Site site) {
    History history = site.analysis().history();
    Stream<String> commits = history.entries().stream().flatMap(EveryTextIsSaidTest::messages);
    Stream<String> reasons =
        history.goals().values().stream()
            .flatMap(goal -> goal.keyResults().values().stream())
            .flatMap(keyResult -> keyResult.moves().stream())
            .flatMap(move -> move.reason().stream());
    return Stream.concat(commits, reasons).collect(Collectors.joining("\n"));
  }

  private static Stream<String> messages(Entry entry) {
    Stream<String> commit = Stream.of(entry.revision().subject(), entry.revision().author());
    return Stream.concat(
        commit,
        entry.changes().stream()
            .flatMap(item -> Stream.of(item.before(), item.after()))
            .flatMap(Optional::stream)
            .map(Item::title));
  }

  private static Stream<KeyResult> keyResults(Site site) {
    return site.analysis().graph().objectives().stream().flatMap(o -> o.keyResults().stream());
  }

  private static String plain(String text) {
    return text.replaceAll("[\"'\\\\]", "").replaceAll("\\s+", " ");
  }
}
