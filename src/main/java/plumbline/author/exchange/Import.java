package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.Slug;
import plumbline.author.Value;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.content.FiscalCalendar;

/** Makes the files of goals out of other programs' tables. */
public final class Import {
  private final List<ContentFile> known;
  private final Directory directory;
  private final SourceCycles cycles;
  private final List<String> remarks = new ArrayList<>();
  private final Map<SourceGoal, String> places = new HashMap<>();
  private Sheet sheet;

  private Import(List<ContentFile> known, SourceCycles cycles) {
    this.known = known;
    this.directory = new Directory(known);
    this.cycles = cycles;
  }

  /**
   * What came out.
   *
   * @param files objectives, and the people, teams and cycles that they need, by path
   * @param remarks what whoever imports has to know
   */
  public record Result(List<ContentFile> files, List<String> remarks) {
    public Result {
      files = List.copyOf(files);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Reads tables.
   *
   * @param known the content so far: who there is, and which goals were imported before
   * @param cycle the cycle of goals that say nothing of time
   */
  public static Result of(
      Map<Table, Mapping> tables, List<ContentFile> known, FiscalCalendar calendar, String cycle) {
    List<SourceLine> lines = new ArrayList<>();
    tables.forEach(
        (table, mapping) ->
            table.rows().forEach(row -> lines.add(new SourceLine(table, mapping, row))));
    Import made = new Import(known, new SourceCycles(calendar, cycle));
    return made.read(Sheet.of(lines));
  }

  private Result read(Sheet from) {
    sheet = from;
    Set<String> taken = new HashSet<>();
    from.goals().forEach(goal -> places.put(goal, place(goal, taken)));
    List<ContentFile> files = new ArrayList<>(from.goals().stream().map(this::file).toList());
    files.addAll(directory.made());
    files.addAll(cycles.made());
    files.sort(java.util.Comparator.comparing(ContentFile::path));
    return new Result(files, remarks);
  }

  /** Where a goal of this title lies in its cycle already, else where it will. */
  private String place(SourceGoal goal, Set<String> taken) {
    String cycle = "okrs/" + cycles.of(goal.line()) + "/";
    Optional<String> before =
        known.stream()
            .filter(
                file ->
                    file.name().startsWith(cycle)
                        && file.fields().text("title").equals(SourceFields.oneLine(goal.title())))
            .map(ContentFile::name)
            .filter(name -> !taken.contains(name))
            .findFirst();
    String folder = cycle + team(goal.line()).map(one -> one + "/").orElse("");
    String id = Slug.free(goal.title(), "objective", one -> taken.contains(folder + one));
    String place = before.orElse(folder + id);
    if (!Slug.of(goal.title(), "objective").equals(id) && before.isEmpty()) {
      remarks.add(
          "line "
              + goal.line().number()
              + ": there is another '"
              + goal.title()
              + "'; this one is "
              + id);
    }
    taken.add(place);
    return place;
  }

  private Optional<String> team(SourceLine line) {
    String label = line.label("team");
    List<String> names = label.isEmpty() ? line.list(Role.TEAM, ";") : List.of(label);
    return names.stream()
        .findFirst()
        .filter(name -> !directory.isCompany(name))
        .map(directory::team);
  }

  private boolean isOfCompany(SourceLine line) {
    return line.list(Role.TEAM, ";").stream().findFirst().filter(directory::isCompany).isPresent();
  }

  private ContentFile file(SourceGoal goal) {
    SourceLine line = goal.line();
    boolean own = !goal.keyResults().contains(line);
    List<String> owners = own || line.text(Role.TITLE).isEmpty() ? owners(line) : List.of();
    Optional<String> team = team(line);
    boolean company = owners.isEmpty() && team.isEmpty() || isOfCompany(line);
    String owner = company ? "company" : owners.isEmpty() ? team.get() : owners.get(0);
    Fields fields =
        Fields.none()
            .with("title", SourceFields.oneLine(goal.title()))
            .with("owner", owner)
            .with(
                "contributors",
                NewContent.oneOrMany(owners.stream().filter(one -> !one.equals(owner)).toList()))
            .with("supports", NewContent.oneOrMany(supports(goal)))
            .with("kind", kind(line))
            .with("status", own ? SourceFields.status(line) : "")
            .with(
                "score",
                own && goal.keyResults().isEmpty() ? SourceFields.share(line, Role.SCORE) : "")
            .with("tags", NewContent.oneOrMany(line.tags()))
            .with("key_results", keyResults(goal, owner));
    if (own) {
      keepMeasures(line, goal.keyResults().isEmpty());
    }
    return NewContent.of(places.get(goal), fields, text(goal));
  }

  /** An objective has no figures of its own here: its key results have. */
  private static void keepMeasures(SourceLine line, boolean scored) {
    List.of(
            Role.START,
            Role.TARGET,
            Role.UNIT,
            Role.CURRENT,
            Role.NOTE,
            Role.CONFIDENCE,
            Role.DUE,
            Role.WEIGHT,
            Role.CHECKIN_DATE)
        .forEach(line::keep);
    if (!scored) {
      line.keep(Role.SCORE);
    }
  }

  private List<String> owners(SourceLine line) {
    return line.list(Role.OWNER, ",;").stream().map(directory::owner).distinct().toList();
  }

  private String kind(SourceLine line) {
    String kind = line.text(Role.KIND).toLowerCase(Locale.ROOT);
    if (kind.startsWith("aspirational") || kind.startsWith("learning")) {
      return kind.replaceAll(" .*", "");
    }
    if (!kind.isEmpty() && !kind.startsWith("committed")) {
      line.keep(Role.KIND);
    }
    return "";
  }

  private List<String> supports(SourceGoal goal) {
    List<String> all = new ArrayList<>();
    for (Role role : List.of(Role.ALIGNED, Role.PARENT)) {
      for (String text : goal.line().text(role).split(";|(?<=\\)),")) {
        Optional<String> to = reference(goal, text);
        to.filter(one -> !all.contains(one)).ifPresent(all::add);
        if (to.isEmpty() && !text.isBlank() && !goal.keyResults().contains(goal.line())) {
          goal.line().keep(role);
          remarks.add(
              "line "
                  + goal.line().number()
                  + ": '"
                  + text.strip()
                  + "' is no goal in what is imported; kept in the text");
        }
      }
    }
    return all;
  }

  private Optional<String> reference(SourceGoal from, String text) {
    return sheet
        .named(text)
        .filter(one -> one != from)
        .map(one -> reference(from, one))
        .or(
            () ->
                sheet
                    .keyResultNamed(text)
                    .filter(one -> one.goal() != from)
                    .map(one -> reference(from, one.goal()) + "#kr" + (one.position() + 1)));
  }

  private String reference(SourceGoal from, SourceGoal to) {
    String cycle = places.get(from).split("/")[1];
    String place = places.get(to).substring("okrs/".length());
    return place.startsWith(cycle + "/") ? place.substring(cycle.length() + 1) : place;
  }

  private Value keyResults(SourceGoal goal, String owner) {
    List<Value> all = new ArrayList<>();
    for (SourceLine line : goal.keyResults()) {
      Optional<String> own = owners(line).stream().findFirst().filter(one -> !one.equals(owner));
      all.add(SourceFields.keyResult(line, "kr" + (all.size() + 1), own));
    }
    return new Many(all);
  }

  private static String text(SourceGoal goal) {
    StringBuilder kept = new StringBuilder();
    if (!goal.keyResults().contains(goal.line())) {
      kept.append(SourceFields.unmapped("", goal.line()));
    }
    for (int i = 0; i < goal.keyResults().size(); i++) {
      SourceLine line = goal.keyResults().get(i);
      if (line != goal.line()) {
        line.keep(Role.DESCRIPTION);
      }
      kept.append(SourceFields.unmapped("kr" + (i + 1) + ", ", line));
    }
    String why = goal.line().text(Role.DESCRIPTION);
    return kept.isEmpty() ? why : why + "\n\n## Not mapped\n\n" + kept;
  }
}
