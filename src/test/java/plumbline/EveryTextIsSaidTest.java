package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import plumbline.config.Flags;
import plumbline.content.ContentFolder;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.page.Pages;
import plumbline.page.Site;
import plumbline.render.Renderer;
import plumbline.render.Templates;
import plumbline.text.FullWidth;
import plumbline.text.Language;

/** Nothing that people read on a page is written in a template or a class. */
class EveryTextIsSaidTest {
  /** Pages whose texts are not in the bundles yet. */
  private static final Set<String> NOT_YET = Set.of("AlignmentPage", "HintsPage", "RulesPage");

  /** Parts of other pages whose texts are not in the bundles yet. */
  private static final String PARTS_NOT_YET = ".finding";

  /** What authors wrote with all that it holds, addresses and names of files. */
  private static final String AUTHORS =
      ".prose, .code, code, kbd, script, style, a[href$=json], a[href$=csv]";

  private static final Set<String> READ =
      Set.of("aria-label", "title", "alt", "placeholder", "data-label", "label");

  /** Letters of English and what stands between them. */
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][ -~’“”–…]*[A-Za-z]|[A-Za-z]");

  @ParameterizedTest
  @ValueSource(strings = {BuiltSite.DEMO, BuiltSite.EVERYTHING})
  void everyTextOfAPageComesFromTheBundleOrAnAuthor(String name) throws IOException {
    Path source = BuiltSite.source(name);
    Site english = site(source);
    Language language = FullWidth.language();
    Renderer renderer = new Renderer(Templates.builtIn(), language);
    String authors = authors(source, english);
    Set<String> forgotten = new TreeSet<>();
    int read = 0;
    for (Pages.Entry entry : Pages.of(new Site(english.analysis(), language, Optional.empty()))) {
      plumbline.page.Page page = entry.page().get();
      if (!NOT_YET.contains(page.getClass().getSimpleName())) {
        byte[] bytes = renderer.render(page).bytes();
        Document html = Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        List<String> texts = texts(html);
        read += texts.size();
        texts.forEach(text -> check(text, authors, page.getClass().getSimpleName(), forgotten));
      }
    }
    assertTrue(read > 1000, "texts were read: " + read);
    assertEquals(Set.of(), forgotten);
  }

  private static Site site(Path source) throws IOException {
    return Site.of(
        Pipeline.check(
                ContentFolder.list(source.resolve("content")),
                Flags.none(LocalDate.of(2026, 2, 10)))
            .analysis());
  }

  private static void check(String text, String authors, String page, Set<String> forgotten) {
    ENGLISH
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(EveryTextIsSaidTest::plain)
        .filter(run -> !authors.contains(run))
        .forEach(run -> forgotten.add(page + ": " + run));
  }

  /** All that people read: text, and the attributes that stand for some. */
  private static List<String> texts(Document html) {
    html.select(AUTHORS + ", " + PARTS_NOT_YET).remove();
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
    try (Stream<Path> files = Files.walk(source.resolve("content"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|ya?ml)")).toList()) {
        all.add(Files.readString(file));
      }
    }
    String text = String.join("\n", all).replaceAll("(?m)(^[\\s-]*|[{,]\\s*)[a-z_]+: ", "$1\n");
    return plain(text + "\n" + escaped(site));
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

  private static Stream<KeyResult> keyResults(Site site) {
    return site.analysis().graph().objectives().stream().flatMap(o -> o.keyResults().stream());
  }

  private static String plain(String text) {
    return text.replaceAll("[\"'\\\\]", "").replaceAll("\\s+", " ");
  }
}
