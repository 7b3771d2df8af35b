package plumbline;

import java.util.ArrayList;
import java.util.List;
import plumbline.config.Flags;
import plumbline.config.Settings;
import plumbline.config.SettingsReader;
import plumbline.content.ContentFolder;
import plumbline.content.OkrsReader;
import plumbline.link.Linked;
import plumbline.link.Linker;
import plumbline.link.OkrGraph;
import plumbline.model.Problem;
import plumbline.page.Site;
import plumbline.score.Scores;

/** From files to a site. {@code check} is the first half; {@code build} adds render and publish. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * What the content says, and everything that is wrong with it.
   *
   * @param problems sorted by place
   */
  public record Checked(Site site, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }

    /** Whether something has to be put right before a site can be published. */
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** Reads, links, scores. */
  public static Checked check(ContentFolder content, Flags flags) {
    List<Problem> problems = new ArrayList<>(content.problems());
    Settings settings = SettingsReader.read(content.files(), flags, problems);
    OkrsReader.Result read = OkrsReader.read(content.files(), settings.fiscalYearStart());
    problems.addAll(read.problems());
    Linked linked = Linker.link(read.okrs(), settings);
    problems.addAll(linked.problems());
    OkrGraph graph = linked.graph();
    Scores scores = Scores.of(graph, settings);
    Site site = new Site(graph, scores, settings, graph.currentCycle());
    return new Checked(site, problems.stream().distinct().sorted().toList());
  }
}
