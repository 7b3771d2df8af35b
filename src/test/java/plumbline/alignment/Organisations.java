package plumbline.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.alignment.rules.Rules;
import plumbline.config.Flags;
import plumbline.config.RuleNames;
import plumbline.config.Settings;
import plumbline.config.SettingsReader;
import plumbline.content.OkrsReader;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.history.History;
import plumbline.link.Linked;
import plumbline.link.Linker;
import plumbline.model.Cycle;
import plumbline.model.Problem;
import plumbline.model.Team;
import plumbline.score.Scores;

/** Reads organisations from folders, for tests, and analyses the cycle that they open with. */
public final class Organisations {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

  private Organisations() {}

  /** A linked organisation. */
  public record Organisation(Linked linked, Settings settings, History history) {
    /** The same with a past. */
    public Organisation with(History past) {
      return new Organisation(linked, settings, past);
    }

    public Report report() {
      return report(linked.graph().currentCycle().orElseThrow());
    }

    public Report report(String cycle) {
      return report(linked.graph().cycle(cycle).orElseThrow());
    }

    private Report report(Cycle cycle) {
      Scores scores = Scores.of(linked.graph(), settings);
      return Alignment.of(
          new AnalysisInput(linked.graph(), scores, settings, history, Rules.ALL),
          cycle,
          RuleTimer.PLAINLY);
    }
  }

  /**
   * Reads {@code content} below a folder. Where there is a folder {@code before} beside it, that is
   * what a commit of 5 January 2026 held, and the content is what a commit of the day of all
   * figures made of it.
   *
   * @throws IllegalArgumentException when it holds an error
   */
  public static Organisation in(String folder) {
    try {
      ContentFolder content = ContentFolder.list(Path.of(folder, "content"));
      Organisation organisation = read(content.files());
      Path before = Path.of(folder).resolveSibling("before");
      return java.nio.file.Files.isDirectory(before)
          ? organisation.with(Histories.of(before, Path.of(folder), organisation.settings().asOf()))
          : organisation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts an organisation of files given as text, on 10 February 2026 in the cycle 2026-q1. */
  public static Files files() {
    return new Files(new TreeMap<>())
        .with("site.yaml", "as_of: 2026-02-10\ncurrent_cycle: 2026-q1\n");
  }

  /** An organisation's files by their path below {@code content}. */
  public record Files(Map<String, String> texts) {
    /** The same with one more file, or with another text for one that is there. */
    public Files with(String path, String text) {
      Map<String, String> more = new TreeMap<>(texts);
      more.put(path, text);
      return new Files(more);
    }

    public Files team(String id) {
      return with("teams/" + id + ".md", "---\nname: " + id + "\n---\n");
    }

    public Files person(String id, String... teams) {
      String list = "[" + String.join(", ", teams) + "]";
      return with("people/" + id + ".md", "---\nname: " + id + "\nteams: " + list + "\n---\n");
    }

    /** An objective of 2026-q1, or of the cycle that its path starts with. */
    public Files objective(String path, String owner, String... lines) {
      String below = path.startsWith("20") ? path : "2026-q1/" + path;
      String head = "---\ntitle: " + path + "\nowner: " + owner + "\n";
      String rest = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
      return with("okrs/" + below + ".md", head + rest + "---\n");
    }

    public Organisation organisation() {
      return read(
          texts.entrySet().stream()
              .map(
                  file ->
                      new SourceFile(
                          "content/" + file.getKey(),
                          () -> file.getValue().getBytes(StandardCharsets.UTF_8)))
              .toList());
    }

    public Report report() {
      return organisation().report();
    }

    /** {@code class subject} of each finding of a rule, in the report's order. */
    public List<String> of(String rule) {
      return report().findings().stream()
          .filter(finding -> finding.rule().equals(rule))
          .map(finding -> finding.findingClass().word() + " " + finding.subject().id())
          .toList();
    }
  }

  /** The teams with a gross finding that stands, by id. */
  public static List<Team> teamsGross(Report report) {
    return report.gross().stream()
        .flatMap(finding -> finding.teams().stream())
        .distinct()
        .sorted(Comparator.comparing(Team::id))
        .toList();
  }

  private static Organisation read(List<SourceFile> files) {
    List<Problem> problems = new ArrayList<>();
    RuleNames rules = new RuleNames(Rules.catalog());
    Settings settings = SettingsReader.read(files, Flags.none(TODAY), rules, problems);
    OkrsReader.Result read = OkrsReader.read(files, settings.calendar());
    problems.addAll(read.problems());
    Linked linked = Linker.link(read.okrs(), settings);
    problems.addAll(linked.problems());
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new IllegalArgumentException(problems.toString());
    }
    return new Organisation(linked, settings, History.NONE);
  }
}
