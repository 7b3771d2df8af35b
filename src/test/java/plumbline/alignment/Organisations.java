package plumbline.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.alignment.rules.Rules;
import plumbline.config.Flags;
import plumbline.config.RuleNames;
import plumbline.config.Settings;
import plumbline.config.SettingsReader;
import plumbline.content.ContentFolder;
import plumbline.content.OkrsReader;
import plumbline.link.Linked;
import plumbline.link.Linker;
import plumbline.model.Cycle;
import plumbline.model.Problem;
import plumbline.score.Scores;

/** Reads organisations from folders, for tests, and analyses the cycle that they open with. */
public final class Organisations {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

  private Organisations() {}

  /** A linked organisation. */
  public record Organisation(Linked linked, Settings settings) {
    public Report report() {
      return report(linked.graph().currentCycle().orElseThrow());
    }

    public Report report(String cycle) {
      return report(linked.graph().cycle(cycle).orElseThrow());
    }

    private Report report(Cycle cycle) {
      Scores scores = Scores.of(linked.graph(), settings);
      return Alignment.of(linked.graph(), scores, settings, cycle);
    }

    public Organisation with(UnaryOperator<Settings> change) {
      return new Organisation(linked, change.apply(settings));
    }
  }

  /**
   * Reads {@code content} below a folder.
   *
   * @throws IllegalArgumentException when it holds an error
   */
  public static Organisation in(String folder) {
    try {
      List<Problem> problems = new ArrayList<>();
      ContentFolder content = ContentFolder.list(Path.of(folder, "content"));
      problems.addAll(content.problems());
      Settings settings =
          SettingsReader.read(
              content.files(), Flags.none(TODAY), new RuleNames(Rules.catalog()), problems);
      OkrsReader.Result read = OkrsReader.read(content.files(), settings.fiscalYearStart());
      problems.addAll(read.problems());
      Linked linked = Linker.link(read.okrs(), settings);
      problems.addAll(linked.problems());
      if (problems.stream().anyMatch(Problem::isError)) {
        throw new IllegalArgumentException(folder + ": " + problems);
      }
      return new Organisation(linked, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
