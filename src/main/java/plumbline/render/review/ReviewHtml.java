package plumbline.render.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import plumbline.render.template.Renderer;
import plumbline.render.template.Templates;
import plumbline.render.theme.ThemeFiles;
import plumbline.text.Language;
import plumbline.view.ReviewPage;

/** Writes what a change means as one HTML file that needs no other. */
public final class ReviewHtml {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private ReviewHtml() {}

  /**
   * The page of a preview with its styles inside and without the site around it.
   *
   * @param site where a preview of the site is published, to link to, with a final {@code /};
   *     empty: links to other pages become plain text
   */
  public static String of(ReviewPage page, Optional<String> site) {
    Templates templates = Templates.builtIn();
    byte[] rendered = new Renderer(templates, Language.english()).render(page).bytes();
    Document html = Jsoup.parse(new String(rendered, StandardCharsets.UTF_8));
    html.outputSettings().prettyPrint(false);
    html.select("header, .crumbs, .skip, footer, dialog, script, link, .preview").remove();
    html.select("meta[http-equiv=Content-Security-Policy]").attr("content", POLICY);
    html.head().appendElement("style").appendChild(new DataNode(styles(templates)));
    html.select("a[href]").forEach(link -> lead(link, site));
    return html.outerHtml() + "\n";
  }

  private static String styles(Templates templates) {
    return ThemeFiles.of(templates, Optional.empty()).stream()
        .filter(file -> file.path().endsWith(".css"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private static void lead(Element link, Optional<String> site) {
    String url = link.attr("href");
    boolean elsewhere = !url.startsWith("#") && !url.matches("(?i)https?:.*");
    if (elsewhere && site.isPresent()) {
      link.attr("href", site.get() + url);
    } else if (elsewhere) {
      link.removeAttr("href");
    }
  }
}
