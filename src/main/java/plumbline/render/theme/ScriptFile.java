package plumbline.render.theme;

import java.io.ByteArrayOutputStream;
import java.util.List;
import plumbline.render.OutputFile;
import plumbline.render.template.Templates;

/**
 * A script of the site as it is published: one file, which its parts become in their order.
 *
 * @param name of the published file, without its ending
 * @param parts their names below {@code asset/js}, without their ending
 */
record ScriptFile(String name, List<String> parts) {
  /** The first runs before anything is painted; {@code page} on every page, before all others. */
  static final List<ScriptFile> ALL =
      List.of(
          new ScriptFile("theme", List.of("theme")),
          of("page", "base", "text", "search", "kept", "mine", "nav"),
          of("lists", "choices", "page-list", "rows", "data-list", "tools", "bar"),
          of(
              "graph", "boxes", "choice", "links", "packing", "routes", "layout", "stage", "light",
              "keys", "pointer", "bar"),
          of("find", "words", "items", "finder", "lines", "marks", "box"),
          new ScriptFile("present", List.of("present")));

  private static ScriptFile of(String folder, String... parts) {
    return new ScriptFile(
        folder, List.of(parts).stream().map(part -> folder + "/" + part).toList());
  }

  OutputFile file(Templates templates) {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    parts.forEach(part -> script.writeBytes(templates.needed("asset/js/" + part + ".js")));
    return new OutputFile("theme/" + name + ".js", script.toByteArray());
  }
}
