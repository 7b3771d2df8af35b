package plumbline.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.SiteFiles.Part;
import plumbline.render.OutputFile;

/**
 * A site without errors, of which each file is made when it is asked for. Safe to use from many
 * threads.
 */
final class Served {
  private final Map<String, Part> single = new HashMap<>();
  private final List<Part> many = new ArrayList<>();
  private final Map<Part, List<OutputFile>> made = new ConcurrentHashMap<>();

  Served(List<Part> parts) {
    for (Part part : parts) {
      if (part.many()) {
        many.add(part);
      } else {
        single.put(part.path(), part);
      }
    }
  }

  /**
   * A file of the site.
   *
   * @param path below the site's folder
   * @throws plumbline.render.template.TemplateMistake when a template of the site's own is wrong
   */
  Optional<OutputFile> file(String path) {
    Part one = single.get(path);
    if (one != null) {
      return one.files().get().stream().findFirst();
    }
    return many.stream()
        .filter(part -> path.startsWith(part.path()))
        .flatMap(part -> all(part).stream())
        .filter(file -> file.path().equals(path))
        .findFirst();
  }

  /** What is made together is kept together. */
  private List<OutputFile> all(Part part) {
    return made.computeIfAbsent(part, made -> made.files().get());
  }
}
