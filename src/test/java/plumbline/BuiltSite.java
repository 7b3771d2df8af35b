package plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import plumbline.cli.Runs;

/**
 * A test organisation, or the demo, as the command makes it: built once for all tests.
 *
 * @param name the folder below {@code src/test/resources/sites}, or {@link #DEMO}
 * @param source the folder that holds {@code content}
 * @param folder where the site is
 * @param run what the command said
 */
public record BuiltSite(String name, Path source, Path folder, Runs run) {
  /** The demo in {@code content/}. */
  public static final String DEMO = "demo";

  /** The site that uses every field and every sort of page. */
  public static final String EVERYTHING = "everything";

  /** A preview of a change of {@link #EVERYTHING}. */
  public static final String PREVIEW = "preview";

  /** The one with a history: {@link HistoryExample}. */
  public static final String HISTORY = "history";

  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final Path BUILT = Path.of("target/built-sites");
  private static final Map<String, BuiltSite> SITES = new ConcurrentHashMap<>();

  /** Follows the name of a site whose texts are in another language: {@code everything in ar}. */
  private static final String IN = " in ";

  /** What a run says, without the warnings of a text whose links are hostile on purpose. */
  static String unexpected(String words) {
    return words.replaceAll("(?m)^\\S+/hostile-text\\.md:\\S+ warning: .*\n(?:  .*\n)+\n", "");
  }

  /** The test organisations, the demo, the preview and the one with a history. */
  public static List<BuiltSite> all() {
    return Stream.concat(cases().stream(), Stream.of(DEMO, PREVIEW, HISTORY))
        .map(BuiltSite::of)
        .toList();
  }

  /** The names of the test organisations. */
  public static List<String> cases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BuiltSite of(String name) {
    return SITES.computeIfAbsent(name, BuiltSite::build);
  }

  /** The name of a site with all texts in a language that Plumbline brings along. */
  static String in(String language, String name) {
    return name + IN + language;
  }

  private static BuiltSite build(String name) {
    if (name.equals(PREVIEW)) {
      return PreviewSource.build(BUILT);
    }
    if (name.contains(IN)) {
      String[] parts = name.split(IN);
      return translated(name, source(parts[0]).resolve("content"), parts[1]);
    }
    Path source = name.equals(HISTORY) ? history() : source(name);
    Path folder = BUILT.resolve(name);
    delete(folder);
    Runs run = Runs.of("build", source.toString(), "--out", folder.toString());
    return new BuiltSite(name, source, folder, run);
  }

  private static BuiltSite translated(String name, Path content, String language) {
    Path source = BUILT.resolve(name.replace(' ', '-') + "-source");
    Path folder = BUILT.resolve(name.replace(' ', '-'));
    delete(source);
    delete(folder);
    filesIn(content)
        .forEach((path, bytes) -> write(source.resolve("content").resolve(path), bytes));
    Path settings = source.resolve("content/site.yaml");
    try {
      String english = Files.readString(settings);
      Files.writeString(
          settings, english.replaceFirst("(?m)^language: en$", "language: " + language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runs run = Runs.of("build", source.toString(), "--no-history", "--out", folder.toString());
    return new BuiltSite(name, source, folder, run);
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything in a folder that holds content. */
  static Path source(String name) {
    return name.equals(DEMO) ? Path.of(".") : CASES.resolve(name);
  }

  private static Path history() {
    Path repository = BUILT.resolve(HISTORY + "-repository");
    delete(repository);
    HistoryExample.in(repository).close();
    return repository;
  }

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that was published, by its path with {@code /} between names. */
  public SortedMap<String, byte[]> files() {
    return filesIn(folder);
  }

  /**
   * Every file of a folder, by its path below it; without the note of what a site was made from,
   * which is of the program and not of the site.
   */
  static SortedMap<String, byte[]> filesIn(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(BuiltSite::isOfSite).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static boolean isOfSite(Path file) {
    return Files.isRegularFile(file) && !file.endsWith(".plumbline-seal");
  }

  /** The paths of the pages, redirects included. */
  public List<String> pages() {
    return files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  public Document page(String path) {
    try {
      String html = Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
      return Jsoup.parse(html, "site:/" + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of an objective of the first quarter of 2026, which most organisations tell of. */
  Document objective(String path) {
    return page("okrs/2026-q1/" + path + ".html");
  }

  /** The report of the cycle that the site opens with. */
  Document report() {
    return page("alignment.html");
  }

  /** The part of a page below the heading of these words. */
  static Element under(Document page, String heading) {
    for (Element section : page.select("main section")) {
      Element found = section.selectFirst("> h2, > .section-head > h2");
      if (found != null && found.text().equals(heading)) {
        return section;
      }
    }
    throw new AssertionError(page.title() + " has no part '" + heading + "'");
  }

  /** Whether a page has a part below a heading of these words. */
  static boolean has(Document page, String heading) {
    return page.select("main h2").eachText().contains(heading);
  }

  /** The key result of a page by its id. */
  static Element keyResult(Document objective, String id) {
    Element found = objective.getElementById(id);
    if (found == null) {
      throw new AssertionError(objective.title() + " has no key result " + id);
    }
    return found;
  }

  /** The value beside a name in a list of facts. */
  static String fact(Element of, String name) {
    for (Element term : of.select("dt")) {
      if (term.text().equals(name)) {
        return term.nextElementSibling().text();
      }
    }
    throw new AssertionError("no fact '" + name + "' in " + of.text());
  }

  /** The words of the links up to the company, the company's objective first. */
  static List<String> lineOfSight(Document objective) {
    Element way = objective.selectFirst("nav[aria-label^=Line of sight] ol");
    return way == null ? List.of() : way.select("a").eachText();
  }

  /** The findings of a report's part, each as its rule and its sentence. */
  static List<String> findings(Element part) {
    Elements findings = part.select(".finding");
    return findings.stream()
        .map(f -> f.selectFirst("a.code").text() + ": " + f.select("> p").get(1).text())
        .toList();
  }
}
