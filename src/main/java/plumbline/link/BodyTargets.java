package plumbline.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.config.Linking;
import plumbline.config.Settings;
import plumbline.content.source.PercentEncoding;
import plumbline.model.BodyLink;
import plumbline.model.Cycle;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.Okrs;
import plumbline.model.Owner;

/** Finds what a link in a body leads to. */
final class BodyTargets {
  private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

  private final String root;
  private final Map<String, Target> files = new HashMap<>();
  private final RepositoryFiles repository;
  private final Linking linking;
  private final Owners owners;
  private final Cycles cycles;
  private final References references;
  private final AnchorCheck places = new AnchorCheck();

  /** Everything that has a name. */
  record Known(Owners owners, Cycles cycles, References references) {}

  BodyTargets(Okrs okrs, Settings settings, Known known) {
    this.root = Linker.root(okrs);
    this.repository = new RepositoryFiles(okrs, settings.addresses().shown().isPresent());
    this.linking = settings.links();
    this.owners = known.owners;
    this.cycles = known.cycles;
    this.references = known.references;
    okrs.assets().forEach(path -> put(root + "/" + path, new Target.ToAsset(path)));
    for (Cycle cycle : cycles.all()) {
      put(root + "/okrs/" + cycle.id(), new Target.ToCycle(cycle));
      put(cycle.lines().start().path(), new Target.ToCycle(cycle));
    }
    okrs.objectives()
        .forEach(one -> put(pathOf(one), new Target.ToObjective(one, Optional.empty())));
    owners.all().forEach(owner -> put(pathOf(owner), new Target.ToOwner(owner)));
  }

  /** Everything that files can be linked by, as paths from the content folder's parent. */
  Collection<String> paths() {
    return files.keySet();
  }

  /** The ids that a wrong mention may mean. */
  List<String> nearOwners(String id) {
    return owners.near(id);
  }

  /**
   * What the link names; it may be a draft. Empty where it is unknown, ambiguous or on the page.
   */
  Optional<Target> find(BodyLink link) {
    switch (link.kind()) {
      case FILE:
        return file(link);
      case ABSOLUTE:
        return Optional.of(link.target())
            .filter(path -> linking.keepsAbsolute() && !path.startsWith("//"))
            .map(Target.ToAddress::new);
      case ADDRESS:
        return Optional.of(link.target())
            .filter(url -> linking.allows(scheme(url)))
            .map(Target.ToAddress::new);
      case PLACE:
        return Optional.empty();
      case MENTION:
        return owners.findInAnyCase(link.target()).map(Target.ToOwner::new);
      default:
        return reference(link);
    }
  }

  /**
   * The cycles in which a reference in a body is searched first: those of the file it stands in.
   */
  List<String> scope(Location at) {
    String[] parts = at.path().split("/");
    boolean dated = parts.length > 2 && (parts[1].equals("okrs") || parts[1].equals("cycles"));
    return dated
        ? cycles
            .find(parts[2].replaceFirst("\\.md$", ""))
            .map(cycles::enclosingIds)
            .orElse(List.of())
        : List.of();
  }

  /** The path that a relative link leads to; empty where it leaves the content folder's parent. */
  static Optional<String> resolve(String from, String target) {
    String path = PercentEncoding.undone(QUERY.matcher(target).replaceFirst(""));
    if (path.isEmpty()) {
      return Optional.of(from);
    }
    Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
    parts.removeLast();
    for (String part : path.split("/")) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      }
      if (!part.equals("..") && !part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    boolean absolute = path.startsWith("/");
    return absolute ? Optional.empty() : Optional.of(String.join("/", parts));
  }

  /** The page that a file becomes; empty for one that becomes none. */
  Optional<Target> page(String path) {
    return Names.find(files, path);
  }

  /** Whether a path is not one of the content folder's. */
  boolean isOutside(String path) {
    return !path.startsWith(root + "/");
  }

  /** The files that are there and no pages. */
  RepositoryFiles repository() {
    return repository;
  }

  /** What stands before the colon of an address. */
  static String scheme(String url) {
    return url.substring(0, url.indexOf(':'));
  }

  /** What the links of bodies name on pages, after {@code #}. */
  AnchorCheck places() {
    return places;
  }

  /** How a link to a path has to be written in a file. */
  static String relative(String from, String to) {
    List<String> start = new ArrayList<>(List.of(from.split("/")));
    List<String> end = new ArrayList<>(List.of(to.split("/")));
    start.remove(start.size() - 1);
    while (!start.isEmpty() && end.size() > 1 && start.get(0).equals(end.get(0))) {
      start.remove(0);
      end.remove(0);
    }
    return "../".repeat(start.size()) + String.join("/", end);
  }

  private Optional<Target> file(BodyLink link) {
    Optional<Target> found =
        resolve(link.at().path(), link.target()).flatMap(path -> Names.find(files, path));
    int hash = link.target().indexOf('#');
    if (hash >= 0 && found.isPresent() && found.get() instanceof Target.ToObjective objective) {
      String id = PercentEncoding.undone(link.target().substring(hash + 1));
      Objective one = objective.objective();
      return Optional.of(new Target.ToObjective(one, References.keyResult(one, id)));
    }
    return found.or(
        () ->
            resolve(link.at().path(), link.target())
                .filter(repository::isShown)
                .map(Target.ToSource::new));
  }

  /** An objective first; a cycle or an owner where no objective has this name. */
  private Optional<Target> reference(BodyLink link) {
    References.Resolution found = references.resolve(link.target(), scope(link.at()));
    if (!found.candidates().isEmpty()) {
      return found
          .objective()
          .filter(one -> found.keyResultId().isEmpty() || found.keyResult().isPresent())
          .map(one -> new Target.ToObjective(one, found.keyResult()));
    }
    Optional<Target> cycle = cycles.find(link.target()).map(Target.ToCycle::new);
    return cycle.or(() -> owners.find(link.target()).map(Target.ToOwner::new));
  }

  private void put(String path, Target target) {
    files.put(Names.nfc(path), target);
  }

  private static String pathOf(Objective objective) {
    return objective.lines().start().path();
  }

  private static String pathOf(Owner owner) {
    return owner.lines().start().path();
  }
}
