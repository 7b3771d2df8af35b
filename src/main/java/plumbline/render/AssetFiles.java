package plumbline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import plumbline.content.source.SourceFile;

/**
 * Copies the files below {@code content/assets/} as they are. Only SVG is looked into, because a
 * browser that opens one runs its scripts: whatever could run is taken out of it.
 */
public final class AssetFiles {
  private static final Set<String> RUNNING =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "handler");

  private AssetFiles() {}

  public static OutputFile of(SourceFile file) {
    byte[] bytes = file.readOrThrow();
    boolean svg = file.below().toLowerCase(Locale.ROOT).endsWith(".svg");
    return new OutputFile(file.below(), svg ? withoutScripts(bytes) : bytes);
  }

  private static byte[] withoutScripts(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Document svg = Jsoup.parse(text, "", Parser.xmlParser());
    List<Element> running = svg.getAllElements().stream().filter(AssetFiles::runs).toList();
    running.forEach(Element::remove);
    boolean changed = !running.isEmpty();
    for (Element element : svg.getAllElements()) {
      changed |= dropHandlers(element);
    }
    svg.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    return changed ? svg.outerHtml().getBytes(StandardCharsets.UTF_8) : bytes;
  }

  private static boolean runs(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    String local = name.substring(name.indexOf(':') + 1);
    return RUNNING.contains(local) || isHarmfulAnimation(element, local);
  }

  /** An animation can put a script into a link. */
  private static boolean isHarmfulAnimation(Element element, String local) {
    return (local.equals("animate") || local.equals("set"))
        && element.attr("attributeName").toLowerCase(Locale.ROOT).endsWith("href");
  }

  private static boolean dropHandlers(Element element) {
    List<String> harmful = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String value =
          attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
      boolean link = key.equals("href") || key.endsWith(":href");
      if (key.startsWith("on")
          || link && !value.startsWith("#") && !value.startsWith("data:image/")) {
        harmful.add(attribute.getKey());
      }
    }
    harmful.forEach(element::removeAttr);
    return !harmful.isEmpty();
  }
}
