package plumbline.graph;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plumbline.alignment.Analysis;
import plumbline.alignment.rules.Rules;
import plumbline.config.Settings;
import plumbline.content.Calendars;
import plumbline.content.OkrsReader;
import plumbline.content.source.ContentFolder;
import plumbline.history.History;
import plumbline.link.Linker;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.page.goal.DrawingSources;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Urls;

/** Writes a page with the graph of a content folder, to be looked at; not a test. */
final class Trial {
  private Trial() {}

  /** The source for a content folder. */
  static DrawingInput source(Path content) throws Exception {
    ContentFolder folder = ContentFolder.list(content);
    Settings settings = Settings.defaults(LocalDate.of(2026, 2, 10));
    OkrGraph graph =
        Linker.link(OkrsReader.read(folder.files(), Calendars.ENGLISH).okrs(), settings).graph();
    return of(graph, settings);
  }

  static DrawingInput of(OkrGraph graph, Settings settings) {
    Analysis analysis = Rules.analyse(graph, settings, History.NONE);
    return DrawingSources.source(Site.of(analysis), new Links(Urls.GRAPH));
  }

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[1]);
    DrawingInput source = source(Path.of(args[0]));
    Cycle cycle = source.graph().currentCycle().orElseThrow();
    GraphLayout layout = new GraphLayout(source);
    Drawing all = layout.objectives(cycle);
    Drawing teams = layout.teams(cycle);
    List<Map<String, Object>> sights = new ArrayList<>();
    SightLayout sight = new SightLayout(source);
    for (Objective one : source.graph().objectives(cycle)) {
      Drawing drawing = sight.of(one);
      if (drawing.boxes().size() > 6 && sights.size() < 4) {
        sights.add(Map.of("title", one.title(), "drawing", drawing));
      }
    }
    for (Team team : source.graph().teams().subList(0, 2)) {
      sights.add(Map.of("title", team.name(), "drawing", sight.of(team, cycle)));
    }
    System.out.printf(
        Locale.ROOT,
        "all %d boxes %.0f x %.0f, teams %d boxes %.0f x %.0f%n",
        all.boxes().size(),
        all.width(),
        all.height(),
        teams.boxes().size(),
        teams.width(),
        teams.height());
    Map<String, Object> model =
        Map.of(
            "all", all,
            "teams", teams,
            "byTeam", layout.startsWithTeams(cycle),
            "count", source.graph().objectives(cycle).size(),
            "sights", sights);
    StringWriter page = new StringWriter();
    configuration(Path.of(args[2])).getTemplate("trial.ftlh").process(model, page);
    Files.writeString(out, page.toString());
  }

  static Configuration configuration(Path trial) throws Exception {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.cache.TemplateLoader[] loaders = {
      new freemarker.cache.FileTemplateLoader(Path.of("templates").toFile()),
      new freemarker.cache.FileTemplateLoader(trial.toFile())
    };
    configuration.setTemplateLoader(new freemarker.cache.MultiTemplateLoader(loaders));
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNumberFormat("c");
    configuration.setLocale(Locale.ROOT);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    return configuration;
  }
}
