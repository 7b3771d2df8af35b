package plumbline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.Progress.Work;
import plumbline.content.ContentFolder;
import plumbline.content.SourceFile;
import plumbline.page.AlignmentDataMaker;
import plumbline.page.Feeds;
import plumbline.page.ObjectivesDataMaker;
import plumbline.page.OkrsDataBuilder;
import plumbline.page.Page;
import plumbline.page.PageEntry;
import plumbline.page.Pages;
import plumbline.page.SearchIndexes;
import plumbline.page.Site;
import plumbline.page.SitemapMaker;
import plumbline.page.Urls;
import plumbline.render.AssetFiles;
import plumbline.render.AtomFeed;
import plumbline.render.DataFiles;
import plumbline.render.ObjectivesScript;
import plumbline.render.OutputFile;
import plumbline.render.Renderer;
import plumbline.render.SearchFiles;
import plumbline.render.SitemapXml;
import plumbline.render.Templates;
import plumbline.render.ThemeFiles;
import plumbline.text.Language;

/** What a site's files are made of: pages, styles and scripts, data, assets. */
public final class Parts {
  private Parts() {}

  /**
   * A part of a site's files, made when it is asked for.
   *
   * @param path its only file, or how the paths of all its files begin
   * @param many whether it may be other than one file
   */
  public record Part(String path, boolean many, Supplier<List<OutputFile>> files) {
    private static Part one(String path, Supplier<OutputFile> file) {
      return new Part(path, false, () -> List.of(file.get()));
    }

    private static Part many(String path, Supplier<List<OutputFile>> files) {
      return new Part(path, true, files);
    }
  }

  /**
   * How the pages of a site are printed; it can be kept for later states of the same site.
   *
   * @param templates the built-in ones, with the site's own in place of those of the same name
   */
  public record Printing(Templates templates, Renderer renderer) {
    public static Printing of(ContentFolder templates, Language language) {
      Templates both = new Templates(own(templates));
      return new Printing(both, new Renderer(both, language));
    }
  }

  /** Everything that a site consists of, without making any of it. */
  public static List<Part> of(Site site, ContentFolder content, Printing printing) {
    return of(site, content, printing, Progress.NONE);
  }

  static List<Part> of(Site site, ContentFolder content, Printing printing, Progress progress) {
    // What is made as a whole comes first, so that no long task is left for the end.
    Stream<Part> wholes =
        Stream.of(
            Part.many("data/", () -> DataFiles.of(OkrsDataBuilder.of(site))),
            Part.many(
                "data/", () -> AlignmentDataMaker.of(site).stream().map(DataFiles::of).toList()),
            Part.many(
                "data/",
                () -> ObjectivesDataMaker.of(site).stream().map(ObjectivesScript::of).toList()),
            Part.many(
                Urls.FEED,
                () ->
                    Feeds.of(site).stream()
                        .map(feed -> AtomFeed.of(feed, site.language()))
                        .toList()),
            Part.one(Urls.SEARCH_INDEX, () -> SearchFiles.of(SearchIndexes.of(site))),
            Part.many(
                Urls.SEARCH_EARLIER,
                () -> SearchIndexes.earlier(site).map(SearchFiles::earlier).stream().toList()),
            Part.many("sitemap", () -> SitemapMaker.of(site).stream().map(SitemapXml::of).toList()),
            Part.many("theme/", () -> ThemeFiles.of(printing.templates, site.theme().accent())));
    Stream<Part> pages =
        Pages.of(site).stream()
            .map(entry -> Part.one(entry.path(), () -> print(entry, printing.renderer, progress)));
    Stream<Part> assets =
        content.files().stream()
            .filter(file -> file.below().startsWith("assets/"))
            .map(file -> Part.one(file.below(), () -> AssetFiles.of(file)));
    return Stream.of(wholes, pages, assets).flatMap(parts -> parts).toList();
  }

  private static OutputFile print(PageEntry entry, Renderer renderer, Progress progress) {
    String folder = entry.path().substring(0, entry.path().indexOf('/') + 1);
    Page page = progress.during(Work.PAGE, folder.isEmpty() ? entry.path() : folder, entry.page());
    return progress.during(
        Work.TEMPLATE, page.getClass().getSimpleName(), () -> renderer.render(page));
  }

  /** The files of a folder by their names in it. */
  static Function<String, Optional<byte[]>> own(ContentFolder templates) {
    Map<String, SourceFile> byName =
        templates.files().stream().collect(Collectors.toMap(SourceFile::below, file -> file));
    return name -> Optional.ofNullable(byName.get(name)).map(SourceFile::readOrThrow);
  }
}
