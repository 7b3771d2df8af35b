package plumbline.page.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plumbline.model.Objective;
import plumbline.view.Urls;

/** The tags of a site's objectives; those that differ only in case are one. */
public final class Tags {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 60;

  private final SortedMap<String, Tag> byKey = new TreeMap<>();

  /**
   * A tag.
   *
   * @param name as it is written, in one of the ways where there are several
   * @param file the name of its page
   * @param objectives that carry it, by id
   */
  public record Tag(String name, String file, List<Objective> objectives) {
    public String path() {
      return path(1);
    }

    /**
     * The page of its objectives, or a further part.
     *
     * @param part from 1
     */
    public String path(int part) {
      return Urls.tag(file, part);
    }
  }

  private Tags() {}

  public static Tags of(List<Objective> objectives) {
    SortedMap<String, List<Objective>> carriers = new TreeMap<>();
    Map<String, TreeSet<String>> spellings = new TreeMap<>();
    for (Objective objective : objectives) {
      for (String tag : objective.tags()) {
        List<Objective> carrying = carriers.computeIfAbsent(key(tag), k -> new ArrayList<>());
        if (carrying.isEmpty() || carrying.get(carrying.size() - 1) != objective) {
          carrying.add(objective);
        }
        spellings.computeIfAbsent(key(tag), k -> new TreeSet<>()).add(tag.strip());
      }
    }
    Tags tags = new Tags();
    TreeSet<String> taken = new TreeSet<>();
    carriers.forEach(
        (key, all) ->
            tags.byKey.put(key, new Tag(spellings.get(key).first(), file(key, taken), all)));
    return tags;
  }

  /** All of them, by name. */
  public List<Tag> all() {
    return List.copyOf(byKey.values());
  }

  /** The one that an author means by this. */
  public Tag named(String label) {
    return byKey.get(key(label));
  }

  private static String key(String label) {
    return Normalizer.normalize(label.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** A name that no other tag's page has: labels are free text. */
  private static String file(String key, TreeSet<String> taken) {
    String joined = BETWEEN.matcher(key).replaceAll(" ").strip().replace(' ', '-');
    String name = joined.isEmpty() ? "tag" : joined;
    String start = name.substring(0, name.offsetByCodePoints(0, shortest(name)));
    String free = start;
    for (int i = 2; !taken.add(free); i++) {
      free = start + "-" + i;
    }
    return free;
  }

  private static int shortest(String name) {
    return Math.min(name.codePointCount(0, name.length()), LONGEST);
  }
}
