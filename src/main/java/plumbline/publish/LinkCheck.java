package plumbline.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import plumbline.content.source.PercentEncoding;
import plumbline.render.OutputFile;

/**
 * Holds every address on every page against the files and ids that a publication writes. Safe to
 * use from many threads.
 *
 * <p>Of a large site it keeps numbers only: 64 bits of a hash for an id and for a link that was
 * seen. Where a link leads nowhere, the pages are read again to say which it is.
 */
final class LinkCheck {
  private static final String PAGE = ".html";

  /** Also what an author links from the root of the host: the site itself never does. */
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*");

  /** In a fragment that is no id but what a script is to show, as in {@code graph.html#focus=…}. */
  private static final char STATE = '=';

  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;

  /** Of {@code path#id}, page by page. */
  private final Queue<long[]> ids = new ConcurrentLinkedQueue<>();

  /** Of a folder and an address as it is written on the pages there. */
  private final LongSet seen = new LongSet();

  /** Of what is linked: {@code path}, or {@code path#id}. */
  private final LongSet targets = new LongSet();

  /** Looks through a file if it is a page. */
  void add(OutputFile file) {
    if (file.path().endsWith(PAGE)) {
      Page page = new Page(file.path());
      Attributes.of(file.bytes(), page);
      ids.add(page.end());
    }
  }

  /**
   * What leads nowhere.
   *
   * @param files the paths of all files of the site
   * @param read the bytes of a file; asked only where something is broken
   * @return sorted sentences, {@code a.html: found a link to b.html, which …}, one a target
   */
  Set<String> broken(Set<String> files, Function<String, byte[]> read) {
    long[] there =
        LongStream.concat(
                ids.stream().flatMapToLong(Arrays::stream),
                files.stream().mapToLong(LinkCheck::hash))
            .sorted()
            .toArray();
    return targets.numbers().allMatch(target -> contains(there, target))
        ? Set.of()
        : named(files, read, there);
  }

  private static Set<String> named(Set<String> files, Function<String, byte[]> read, long[] there) {
    Map<String, String> pages = new TreeMap<>();
    for (String path : new TreeSet<>(files)) {
      if (path.endsWith(PAGE)) {
        Targets targets = new Targets(path);
        Attributes.of(read.apply(path), targets);
        targets.all.stream()
            .filter(target -> !contains(there, hash(target)))
            .forEach(target -> pages.putIfAbsent(mistake(target, files), path));
      }
    }
    Set<String> broken = new TreeSet<>();
    pages.forEach((mistake, page) -> broken.add(page + ": found a link to " + mistake));
    return broken;
  }

  private static String mistake(String target, Set<String> files) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    return files.contains(path)
        ? target + ", and that page has no such id"
        : path + ", which is no file of the site";
  }

  private static boolean contains(long[] sorted, long number) {
    return Arrays.binarySearch(sorted, number) >= 0;
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

  /** Notes a page's ids and where it leads, as numbers. */
  private final class Page implements Attributes.Found {
    private final String path;
    private final long pathHash;
    private final long folderHash;
    private final LongStream.Builder found = LongStream.builder();

    /** What the page links on itself, {@code #id}, by the hash that the id has. */
    private final Map<Long, String> own = new HashMap<>();

    Page(String path) {
      this.path = path;
      this.pathHash = hash(path + "#");
      this.folderHash = hash(folder(path) + "\n");
    }

    /** The page's ids. Two of three links lead to the page that they are on. */
    long[] end() {
      long[] all = found.build().sorted().toArray();
      own.forEach(
          (id, address) -> {
            if (!contains(all, id)) {
              keep(address);
            }
          });
      return all;
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
      if (to - from > 1 && html[from] == '#') {
        own.computeIfAbsent(
            hash(pathHash, html, from + 1, to), id -> Attributes.text(html, from, to));
        return;
      }
      boolean here = from == to || html[from] == '#' || html[from] == '?';
      if (seen.add(hash(here ? pathHash : folderHash, html, from, to))) {
        keep(Attributes.text(html, from, to));
      }
    }

    private void keep(String address) {
      target(path, address).ifPresent(target -> targets.add(hash(target)));
    }
  }

  /** Notes where a page leads, in words. */
  private static final class Targets implements Attributes.Found {
    private final String path;
    private final Set<String> all = new TreeSet<>();

    Targets(String path) {
      this.path = path;
    }

    @Override
    public void id(byte[] html, int from, int to) {
      // The ids of all pages are known by now.
    }

    @Override
    public void address(byte[] html, int from, int to) {
      target(path, Attributes.text(html, from, to)).ifPresent(all::add);
    }
  }

  /**
   * Where an address on a page leads: {@code path#id} where it names an id of a page, else {@code
   * path}; empty for elsewhere.
   */
  private static Optional<String> target(String page, String address) {
    if (ELSEWHERE.matcher(address).matches()) {
      return Optional.empty();
    }
    int hash = address.indexOf('#');
    String way = hash < 0 ? address : address.substring(0, hash);
    int query = way.indexOf('?');
    String plain = PercentEncoding.undone(query < 0 ? way : way.substring(0, query));
    String file = plain.isEmpty() ? page : normal(folder(page) + plain);
    String path = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    boolean id = hash >= 0 && hash < address.length() - 1 && address.indexOf(STATE, hash) < 0;
    return Optional.of(
        id && path.endsWith(PAGE) ? path + PercentEncoding.undone(address.substring(hash)) : path);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Without {@code ./} and {@code ../}; one that leaves the site keeps what leads out. */
  private static String normal(String way) {
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
