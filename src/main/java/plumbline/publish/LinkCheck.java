package plumbline.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import plumbline.content.PercentEncoding;
import plumbline.render.OutputFile;

/**
 * Holds every address on every page against the files and ids that a publication writes. Safe to
 * use from many threads.
 *
 * <p>Of a large site it keeps numbers only: an id and a link that was seen are 64 bits of a hash
 * each.
 */
final class LinkCheck {
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

  /** In a fragment that is no id but what a script is to show, as in {@code graph.html#focus=…}. */
  private static final char STATE = '=';

  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;

  /** Of each page's path and the ids on it. */
  private final Queue<long[]> ids = new ConcurrentLinkedQueue<>();

  /** By the hash of a folder and an address as it is written on the pages there. */
  private final Map<Long, Link> links = new ConcurrentHashMap<>();

  /** Looks through a file if it is a page. */
  void add(OutputFile file) {
    if (file.path().endsWith(".html")) {
      Page page = new Page(file.path());
      Attributes.of(file.bytes(), page);
      ids.add(page.ids());
    }
  }

  /**
   * What leads nowhere.
   *
   * @param files the paths of all files of the site
   * @return sorted sentences, {@code a.html: found a link to b.html, which …}, one a target
   */
  Set<String> broken(Set<String> files) {
    long[] all = ids.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    Map<String, String> pages = new TreeMap<>();
    links
        .values()
        .forEach(
            link ->
                mistake(link.target, files, all)
                    .ifPresent(mistake -> pages.merge(mistake, link.page, LinkCheck::first)));
    Set<String> broken = new TreeSet<>();
    pages.forEach((mistake, page) -> broken.add(page + ": found a link to " + mistake));
    return broken;
  }

  private static Optional<String> mistake(String target, Set<String> files, long[] ids) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    if (target.isEmpty() || files.contains(path) && (hash < 0 || !path.endsWith(".html"))) {
      return Optional.empty();
    }
    if (!files.contains(path)) {
      return Optional.of(path + ", which is no file of the site");
    }
    return Arrays.binarySearch(ids, hash(target)) >= 0
        ? Optional.empty()
        : Optional.of(target + ", and that page has no such id");
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** What is linked, {@code path#id}, empty for elsewhere; and the first page that does. */
  private static final class Link {
    private final String target;
    private String page;

    Link(String target, String page) {
      this.target = target;
      this.page = page;
    }

    synchronized void on(String other) {
      page = first(page, other);
    }
  }

  private static long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return hash(START, bytes, 0, bytes.length);
  }

  /** FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
  private static long hash(long start, byte[] bytes, int from, int to) {
    long hash = start;
    for (int i = from; i < to; i++) {
      hash = (hash ^ (bytes[i] & 0xff)) * PRIME;
    }
    return hash;
  }

  private final class Page implements Attributes.Found {
    private final String path;
    private final String folder;
    private final long pathHash;
    private final long folderHash;
    private final LongStream.Builder found = LongStream.builder();

    Page(String path) {
      this.path = path;
      this.folder = path.substring(0, path.lastIndexOf('/') + 1);
      this.pathHash = hash(path + "#");
      this.folderHash = hash(folder + "\n");
    }

    long[] ids() {
      return found.build().toArray();
    }

    @Override
    public void id(byte[] html, int from, int to) {
      found.add(hash(pathHash, html, from, to));
    }

    /**
     * The same address leads to the same place from every page of a folder; a bare hash does not.
     */
    @Override
    public void address(byte[] html, int from, int to) {
      boolean own = from == to || html[from] == '#' || html[from] == '?';
      long hash = hash(own ? pathHash : folderHash, html, from, to);
      Link known = links.get(hash);
      if (known == null) {
        String address = Attributes.text(html, from, to);
        Link link = new Link(ELSEWHERE.matcher(address).matches() ? "" : target(address), path);
        known = links.putIfAbsent(hash, link);
      }
      if (known != null) {
        known.on(path);
      }
    }

    private String target(String address) {
      int hash = address.indexOf('#');
      boolean id = hash >= 0 && hash < address.length() - 1 && address.indexOf(STATE, hash) < 0;
      String way = hash < 0 ? address : address.substring(0, hash);
      int query = way.indexOf('?');
      String plain = PercentEncoding.undone(query < 0 ? way : way.substring(0, query));
      String file = plain.isEmpty() ? path : normal(folder + plain);
      return (file.isEmpty() || file.endsWith("/") ? file + "index.html" : file)
          + (id ? PercentEncoding.undone(address.substring(hash)) : "");
    }

    /** Without {@code ./} and {@code ../}; one that leaves the site keeps what leads out. */
    private String normal(String way) {
      String normal = way.startsWith("./") ? way.substring(2) : way.replace("/./", "/");
      int up = normal.indexOf("/../");
      while (up > 0) {
        int before = normal.lastIndexOf('/', up - 1) + 1;
        normal = normal.substring(0, before) + normal.substring(up + 4);
        up = normal.indexOf("/../");
      }
      return normal;
    }
  }
}
