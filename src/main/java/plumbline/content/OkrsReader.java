package plumbline.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import plumbline.content.asset.AssetPlace;
import plumbline.content.markdown.BodyReader;
import plumbline.content.source.SourceFile;
import plumbline.content.yaml.FrontMatter;
import plumbline.content.yaml.Id;
import plumbline.model.Body;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Okrs;
import plumbline.model.Person;
import plumbline.model.Problem;
import plumbline.model.Team;
import plumbline.text.PrintableText;

/** Reads all files into one {@link Okrs}; files are read side by side, the result is sorted. */
public final class OkrsReader {
  private static final Pattern PLACE_OF_ITEM =
      Pattern.compile("(teams|people|cycles)/[^/]+\\.md|okrs/[^/]+/.+\\.md");

  private final CycleReader cycles;
  private final boolean links;

  /**
   * @param links whether the links in texts are looked for
   */
  private OkrsReader(CycleReader cycles, boolean links) {
    this.cycles = cycles;
    this.links = links;
  }

  /** What one file became: its item, where it is one, and what is wrong in it. */
  record Read(Object item, List<Problem> problems) {}

  /** A file that is there and no part of the content. */
  private record Other(String below) {}

  /** What was read, and what is wrong with it. */
  public record Result(Okrs okrs, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads the content.
   *
   * @param files all files of the content folder, in any order
   */
  public static Result read(List<SourceFile> files, FiscalCalendar calendar) {
    return read(files, calendar, Optional.empty());
  }

  /**
   * Reads the content.
   *
   * @param readings what other states of the content said, and keeps what this one says; empty: no
   *     other state is to be read
   */
  public static Result read(
      List<SourceFile> files, FiscalCalendar calendar, Optional<Readings> readings) {
    List<SourceFile> sorted =
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    Set<String> declared = new TreeSet<>();
    Set<String> folders = new TreeSet<>();
    sorted.forEach(file -> noteCycle(file.below(), declared, folders));
    Set<String> all = new TreeSet<>(declared);
    all.addAll(folders);
    OkrsReader reader = new OkrsReader(new CycleReader(calendar, all, declared), true);
    Function<SourceFile, Read> reading =
        readings
            .<Function<SourceFile, Read>>map(
                known -> file -> isAlone(file) ? known.of(file, reader::read) : reader.read(file))
            .orElse(reader::read);
    List<Read> read = new ArrayList<>(sorted.parallelStream().map(reading).toList());
    folders.removeAll(declared);
    folders.forEach(id -> read.add(reader.folder(id, sorted)));
    return collect(read);
  }

  /**
   * Reads one file by itself, as it stood at some time: by the same rules, but without looking for
   * links in its text. Its item is the only one of its sort; the company is a placeholder unless
   * the file is the company's.
   */
  public static Result readAlone(SourceFile file, FiscalCalendar calendar) {
    OkrsReader reader = new OkrsReader(new CycleReader(calendar, Set.of(), Set.of()), false);
    return collect(List.of(reader.read(file)));
  }

  private static void noteCycle(String below, Set<String> declared, Set<String> folders) {
    String[] parts = below.split("/");
    if (parts.length == 2 && parts[0].equals("cycles") && below.endsWith(".md")) {
      declared.add(withoutSuffix(parts[1]));
    } else if (parts.length > 2 && parts[0].equals("okrs") && below.endsWith(".md")) {
      folders.add(parts[1]);
    }
  }

  /** Whether what it says depends on nothing but its path and its bytes. */
  private static boolean isAlone(SourceFile file) {
    String below = file.below();
    return isPlaceOfItem(below) && !below.startsWith("cycles/");
  }

  private Read read(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    String below = file.below();
    if (AssetPlace.isAsset(below)) {
      return new Read(below, problems);
    }
    if (below.equals("site.yaml")) {
      return new Read(new Other(below), problems);
    }
    if (!isPlaceOfItem(below)) {
      problems.add(unexpected(file));
      return new Read(new Other(below), problems);
    }
    String name = withoutSuffix(below);
    Id.check(checkedName(name), file.path(), problems);
    Object item =
        FrontMatter.of(file, problems).map(parts -> item(file, name, parts, problems)).orElse("");
    return new Read(item.equals("") ? placeholder(file, name) : item, problems);
  }

  private static boolean isPlaceOfItem(String below) {
    return below.equals("company.md") || PLACE_OF_ITEM.matcher(below).matches();
  }

  /** A cycle's folder that is no cycle is told once, not of each file in it. */
  private String checkedName(String name) {
    String[] parts = name.split("/", 3);
    boolean told = parts.length == 3 && parts[0].equals("okrs") && !Id.isId(parts[1]);
    return told && !cycles.isDeclared(parts[1]) ? parts[0] + "/" + parts[2] : name;
  }

  private static Problem unexpected(SourceFile file) {
    return Problem.warning(
        "unexpected-file",
        Location.startOf(file.path()),
        "found a file that is not part of the content, expected company.md, site.yaml, teams/,"
            + " people/, cycles/, okrs/<cycle>/ or assets/",
        meant(file.below())
            .map(path -> "Rename it to " + path + ": only that name is read.")
            .orElse("Move it there, or out of the content folder; it is not published."));
  }

  /** What a file is called that has a name of other programs. */
  private static Optional<String> meant(String below) {
    String plain = below.replaceFirst("(?i)\\.(markdown|mdown|mkd|mdx|md)$", ".md");
    String path =
        plain.equalsIgnoreCase("site.yml") || plain.equalsIgnoreCase("site.yaml")
            ? "site.yaml"
            : plain;
    boolean other = !path.equals(below) && (path.equals("site.yaml") || isPlaceOfItem(path));
    return other ? Optional.of(PrintableText.inMessage(path)) : Optional.empty();
  }

  private Object item(SourceFile file, String name, FrontMatter parts, List<Problem> problems) {
    if (!parts.present() && !name.startsWith("cycles/")) {
      problems.add(noFields(file));
      return placeholder(file, name);
    }
    Body body =
        links
            ? BodyReader.read(parts, file.path(), problems)
            : new Body(parts.body(), file.path(), List.of());
    String id = name.substring(name.indexOf('/') + 1);
    return switch (name.substring(0, Math.max(0, name.indexOf('/')))) {
      case "teams" -> PartyReader.team(id, parts, body, problems);
      case "people" -> PartyReader.person(id, parts, body, problems);
      case "cycles" -> cycles.declared(id, parts, body, problems);
      case "okrs" -> ObjectiveReader.read(objectiveId(id), parts, body, problems);
      default -> PartyReader.company(parts, body, problems);
    };
  }

  /**
   * Stands for a file that cannot be read, so that what refers to it is not reported as well; its
   * own problems stop the publish.
   */
  private Object placeholder(SourceFile file, String name) {
    return item(file, name, FrontMatter.unreadable(file.path()), new ArrayList<>());
  }

  private static Problem noFields(SourceFile file) {
    return Problem.error(
        "no-front-matter",
        Location.startOf(file.path()),
        "found text only, expected fields between two lines --- at the top of the file",
        "Start the file with ---, then the fields such as title: …, then --- again.");
  }

  private Read folder(String id, List<SourceFile> files) {
    List<Problem> problems = new ArrayList<>();
    String root = files.get(0).path().substring(0, files.get(0).path().indexOf('/'));
    return new Read(cycles.derived(id, root + "/okrs/" + id, problems), problems);
  }

  private static ObjectiveId objectiveId(String below) {
    int slash = below.indexOf('/');
    return new ObjectiveId(below.substring(0, slash), below.substring(slash + 1));
  }

  private static String withoutSuffix(String path) {
    return path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
  }

  private static Result collect(List<Read> read) {
    List<Problem> problems = read.stream().flatMap(r -> r.problems.stream()).sorted().toList();
    Okrs okrs =
        new Okrs(
            only(read, Company.class).stream().findFirst().orElseGet(OkrsReader::noCompany),
            only(read, Team.class),
            only(read, Person.class),
            only(read, Cycle.class).stream()
                .sorted(Comparator.comparing(Cycle::start).thenComparing(Cycle::id))
                .toList(),
            only(read, Objective.class),
            only(read, String.class).stream().filter(path -> !path.isEmpty()).toList(),
            only(read, Other.class).stream().map(Other::below).toList());
    return new Result(okrs, problems);
  }

  private static <T> List<T> only(List<Read> read, Class<T> type) {
    return read.stream().map(Read::item).filter(type::isInstance).map(type::cast).toList();
  }

  private static Company noCompany() {
    Location at = Location.startOf("content/company.md");
    return new Company(
        "Company",
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        Body.empty(at.path()),
        new Lines(at, java.util.Map.of()));
  }
}
