package plumbline;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The files of a site, and what their addresses lead to.
 *
 * @param files by path
 * @param pages the HTML files, parsed
 */
record Published(SortedMap<String, byte[]> files, SortedMap<String, Document> pages) {
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*['\"]?([^)'\"]*)|@import\\s+['\"]([^'\"]*)");
  private static final Pattern REFRESH = Pattern.compile("\\d+; url=(.+)");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Set<String> ADDRESSES =
      Set.of(
          "href", "xlink:href", "src", "srcset", "action", "formaction", "data", "poster", "cite");

  static Published of(SortedMap<String, byte[]> files) {
    SortedMap<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    return new Published(files, pages);
  }

  /**
   * One address in a file.
   *
   * @param from the file's path
   * @param where the element and the attribute, or the sort of file
   */
  record Address(String from, String where, String url) {
    boolean isOutside() {
      return url.startsWith("//") || SCHEME.matcher(url).matches();
    }

    /** Whether it is of the sort that only a reader's click follows. */
    boolean mayLeave() {
      return (where.equals("a href") || where.equals("link canonical"))
          && url.matches("(https?://|mailto:)[^\\s/].*");
    }

    /** The path of the file that it leads to. */
    String path() {
      String path = target().getPath().substring(1);
      return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private URI target() {
      try {
        return new URI("site", null, "/" + from, null).resolve(url);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(from, e);
      }
    }

    @Override
    public String toString() {
      return from + ": " + where + " " + url;
    }
  }

  /** What is wrong with an address that stays in the site; empty where nothing is. */
  String mistake(Address address) {
    if (address.isOutside() || address.url().startsWith("/")) {
      return address + " does not stay in the folder";
    }
    if (address.url().isEmpty()) {
      return address + " is empty";
    }
    String path = address.path();
    if (!files.containsKey(path)) {
      return address + " leads to no file";
    }
    String id = address.target().getFragment();
    boolean found = id == null || has(pages.get(path), id);
    return found ? "" : address + " leads to no id";
  }

  /** An id, or a box of the graph that its script is to focus on. */
  private static boolean has(Document page, String fragment) {
    String focus = "focus=";
    return fragment.startsWith(focus)
        ? page.select("[data-id]").eachAttr("data-id").contains(fragment.substring(focus.length()))
        : page.getElementById(fragment) != null;
  }

  /** Every address in pages, drawings and styles. */
  Stream<Address> addresses() {
    return files.keySet().stream().flatMap(this::addresses);
  }

  private Stream<Address> addresses(String path) {
    if (path.endsWith(".html")) {
      return inPage(path, pages.get(path));
    }
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    if (path.endsWith(".svg")) {
      return inPage(path, Jsoup.parse(text, Parser.xmlParser()));
    }
    return path.endsWith(".css") ? inStyle(path, text) : Stream.of();
  }

  private static Stream<Address> inPage(String path, Document page) {
    List<Address> addresses = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (ADDRESSES.contains(attribute.getKey())) {
          boolean canonical = element.attr("rel").equals("canonical");
          String where =
              element.normalName() + " " + (canonical ? "canonical" : attribute.getKey());
          addresses.add(new Address(path, where, attribute.getValue()));
        }
      }
      Matcher refresh = REFRESH.matcher(element.attr("content"));
      if (element.attr("http-equiv").equals("refresh") && refresh.matches()) {
        addresses.add(new Address(path, "refresh", refresh.group(1)));
      }
    }
    return addresses.stream();
  }

  private static Stream<Address> inStyle(String path, String css) {
    return CSS_URL
        .matcher(css)
        .results()
        .map(m -> new Address(path, "css", m.group(1) == null ? m.group(2) : m.group(1)));
  }
}
