package plumbline.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.page.Pages;
import plumbline.page.site.Site;
import plumbline.render.template.Renderer;
import plumbline.render.template.Templates;
import plumbline.render.theme.ThemeFiles;
import plumbline.text.Language;

/** The pages and the theme of a content folder, for tests and for looking at them. */
public final class RenderedSite {
  private RenderedSite() {}

  public static Site site(Path content) throws IOException {
    return Site.of(
        Pipeline.check(
                Input.of(ContentFolder.list(content), Flags.none(LocalDate.of(2026, 2, 10))),
                RunListener.NONE)
            .analysis());
  }

  public static List<OutputFile> pages(Path content) throws IOException {
    Renderer renderer = new Renderer(Templates.builtIn(), Language.english());
    return Pages.of(site(content)).stream()
        .map(entry -> renderer.render(entry.page().get()))
        .toList();
  }

  /** Writes a content folder's site into a folder: {@code content out}. */
  public static void main(String[] args) throws IOException {
    List<OutputFile> files = new ArrayList<>(pages(Path.of(args[0])));
    files.addAll(ThemeFiles.of(Templates.builtIn(), java.util.Optional.empty()));
    for (OutputFile file : files) {
      Path target = Path.of(args[1]).resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
  }
}
