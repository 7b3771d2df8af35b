package plumbline.link;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.config.Settings;
import plumbline.content.OkrsReader;
import plumbline.content.source.SourceFile;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Okrs;
import plumbline.model.Problem;

/** A little content folder that a test writes down, read by the real readers. */
public final class Book {
  private final Map<String, String> files = new TreeMap<>();
  private Settings settings = Settings.defaults(LocalDate.of(2026, 2, 10));

  /** A book in which the company, the team marketing and its member smith exist. */
  public static Book acme() {
    return new Book()
        .file("company.md", "name: ACME")
        .file("teams/marketing.md", "name: Marketing", "lead: smith")
        .file("people/smith.md", "name: Smith", "team: marketing");
  }

  /**
   * Adds a file below {@code content/}: its front matter's lines, {@code ---}, its body's lines.
   */
  public Book file(String path, String... lines) {
    String text = "---\n" + String.join("\n", lines) + "\n";
    files.put(path, List.of(lines).contains("---") ? text : text + "---\n");
    return this;
  }

  /** Adds an objective of the company with these further lines from line 4 on. */
  public Book objective(String id, String... lines) {
    String more = lines.length == 0 ? "" : "\n" + String.join("\n", lines);
    return file("okrs/" + id + ".md", "title: T", "owner: company" + more);
  }

  /** Adds a file under {@code assets/}. */
  public Book asset(String path) {
    files.put(path, "");
    return this;
  }

  public Book settings(Settings settings) {
    this.settings = settings;
    return this;
  }

  public Settings settings() {
    return settings;
  }

  /** What the readers make of it; a book that they object to is a mistake in the test. */
  public Okrs okrs() {
    OkrsReader.Result read = read();
    if (!read.problems().isEmpty()) {
      throw new AssertionError(read.problems().toString());
    }
    return read.okrs();
  }

  /** What the readers make of it, whatever they object to. */
  public OkrsReader.Result read() {
    List<SourceFile> sources =
        files.entrySet().stream()
            .map(
                file ->
                    new SourceFile(
                        "content/" + file.getKey(),
                        () -> file.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList();
    return OkrsReader.read(sources, settings.calendar());
  }

  public Linked link() {
    return Linker.link(okrs(), settings);
  }

  /** The graph of a book without any problem. */
  public OkrGraph graph() {
    Linked linked = link();
    if (!linked.problems().isEmpty()) {
      throw new AssertionError(linked.problems().toString());
    }
    return linked.graph();
  }

  /** The problems as lines: place, severity, code, message and hint. */
  public List<String> problems() {
    return link().problems().stream().map(Book::line).toList();
  }

  /** One objective of a graph, by {@code <cycle>/<path>}. */
  public static Objective objective(OkrGraph graph, String id) {
    int slash = id.indexOf('/');
    ObjectiveId key = new ObjectiveId(id.substring(0, slash), id.substring(slash + 1));
    return graph.objective(key).orElseThrow();
  }

  /** What is said of a text in a goal of a book, without places, one line each. */
  static String texts(Book book, String text) {
    book.file("okrs/2026-q1/marketing/from.md", "title: T", "owner: company", "---", text);
    StringBuilder lines = new StringBuilder();
    Linker.link(book.read().okrs(), book.settings)
        .problems()
        .forEach(problem -> lines.append(problem.message()).append('\n'));
    return lines.toString();
  }

  private static String line(Problem problem) {
    return "%s:%d %s %s: %s. %s"
        .formatted(
            problem.at().path().replaceFirst("content/", ""),
            problem.at().line(),
            problem.severity().word(),
            problem.code(),
            problem.message(),
            problem.hint());
  }
}
