package plumbline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.RunListener.Work;
import plumbline.content.asset.AssetPlace;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.page.Pages;
import plumbline.page.SitemapMaker;
import plumbline.page.data.AlignmentDataMaker;
import plumbline.page.data.OkrsDataMaker;
import plumbline.page.history.FeedMaker;
import plumbline.page.lookup.SearchIndexMaker;
import plumbline.page.objective.ObjectivesDataMaker;
import plumbline.page.review.PreviewStripMaker;
import plumbline.page.site.Site;
import plumbline.render.AssetFiles;
import plumbline.render.OutputFile;
import plumbline.render.data.AtomFeed;
import plumbline.render.data.DataFiles;
import plumbline.render.data.ObjectivesScript;
import plumbline.render.data.SearchFiles;
import plumbline.render.data.SitemapXml;
import plumbline.render.template.Renderer;
import plumbline.render.template.Templates;
import plumbline.render.theme.ThemeFiles;
import plumbline.text.Language;
import plumbline.text.Languages;
import plumbline.view.Page;
import plumbline.view.PageEntry;
import plumbline.view.Urls;

/** What a site's files are made of: pages, styles and scripts, data, assets. */
public final class SiteFiles {
  private SiteFiles() {}

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
  public record Printing(Language language, Templates templates, Renderer renderer) {
    /**
     * How a site of these settings and templates is printed.
     *
     * @throws plumbline.text.BundleMistake when a text of the site's own is wrong, or there are no
     *     texts in its language
     */
    public static Printing of(SiteInput input) {
      Function<String, Optional<byte[]>> own = byName(input.templates());
      Language language = Languages.of(input.analysis().settings().language(), own);
      Templates templates = new Templates(own);
      return new Printing(language, templates, new Renderer(templates, language));
    }
  }

  /**
   * Everything that a site consists of, without making any of it.
   *
   * @param progress told each page that is made later
   */
  public static List<Part> of(SiteInput input, Printing printing, RunListener progress) {
    Site site =
        new Site(
            input.analysis(), printing.language, input.change().map(PreviewStripMaker::preview));
    // What is made as a whole comes first, so that no long task is left for the end.
    Stream<Part> wholes =
        Stream.of(
            Part.many("data/", () -> DataFiles.of(OkrsDataMaker.of(site))),
            Part.many(
                "data/", () -> AlignmentDataMaker.of(site).stream().map(DataFiles::of).toList()),
            Part.many(
                "data/",
                () -> ObjectivesDataMaker.of(site).stream().map(ObjectivesScript::of).toList()),
            Part.many(
                Urls.FEED,
                () ->
                    FeedMaker.of(site).stream()
                        .map(feed -> AtomFeed.of(feed, site.language()))
                        .toList()),
            Part.one(
                Urls.SEARCH_DIALOG,
                () -> SearchFiles.dialog(printing.renderer.part("search-dialog"))),
            Part.one(Urls.SEARCH_INDEX, () -> SearchFiles.of(SearchIndexMaker.of(site))),
            Part.many(
                Urls.SEARCH_EARLIER,
                () -> SearchIndexMaker.earlier(site).map(SearchFiles::earlier).stream().toList()),
            Part.many("sitemap", () -> SitemapMaker.of(site).stream().map(SitemapXml::of).toList()),
            Part.many("theme/", () -> ThemeFiles.of(printing.templates, site.theme().accent())));
    Stream<Part> pages =
        Pages.of(site).stream()
            .map(entry -> Part.one(entry.path(), () -> print(entry, printing.renderer, progress)));
    Set<String> shown = site.graph().naming().linkedAssets();
    Stream<Part> assets =
        input.content().files().stream()
            .filter(file -> isPublished(file.below(), shown))
            .map(file -> Part.one(file.below(), () -> AssetFiles.of(file)));
    return Stream.of(wholes, pages, assets).flatMap(parts -> parts).toList();
  }

  /** Pictures beside texts only where a page shows them. */
  private static boolean isPublished(String below, Set<String> shown) {
    return AssetPlace.isAsset(below) && (!AssetPlace.isBeside(below) || shown.contains(below));
  }

  private static OutputFile print(PageEntry entry, Renderer renderer, RunListener progress) {
    String folder = entry.path().substring(0, entry.path().indexOf('/') + 1);
    Page page = progress.during(Work.PAGE, folder.isEmpty() ? entry.path() : folder, entry.page());
    return progress.during(
        Work.TEMPLATE, page.getClass().getSimpleName(), () -> renderer.render(page));
  }

  /** The files of a folder by their names in it. */
  static Function<String, Optional<byte[]>> byName(ContentFolder templates) {
    Map<String, SourceFile> byName =
        templates.files().stream().collect(Collectors.toMap(SourceFile::below, file -> file));
    return name -> Optional.ofNullable(byName.get(name)).map(SourceFile::readOrThrow);
  }
}
