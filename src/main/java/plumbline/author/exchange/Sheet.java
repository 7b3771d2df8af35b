package plumbline.author.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tables of other programs say: either a line is an objective or a key result, or it holds the
 * titles of both.
 */
final class Sheet {
  /** Where an alignment names its goal: {@code Title(weight: 50%, Id: 123)}. */
  private static final Pattern ALIGNED =
      Pattern.compile(
          "(.*?)\\s*\\((?:weight:[^,)]*,?\\s*)?(?:id:\\s*([^)]*))?\\)", Pattern.CASE_INSENSITIVE);

  private final List<SourceGoal> goals = new ArrayList<>();
  private final Map<String, SourceGoal> byId = new LinkedHashMap<>();
  private final Map<String, SourceGoal> byTitle = new LinkedHashMap<>();

  static Sheet of(List<SourceLine> lines) {
    Sheet sheet = new Sheet();
    lines.stream().filter(line -> !line.isKeyResult()).forEach(sheet::objective);
    SourceGoal above = null;
    for (SourceLine line : lines) {
      SourceGoal goal = sheet.own(line);
      above = goal == null ? above : goal;
      if (line.isKeyResult()) {
        sheet.keyResult(line, above);
      }
    }
    return sheet;
  }

  List<SourceGoal> goals() {
    return goals;
  }

  /** The goal that is an id, a title, or an alignment with either in it. */
  Optional<SourceGoal> named(String text) {
    Matcher aligned = ALIGNED.matcher(text.strip());
    String title = aligned.matches() ? aligned.group(1) : text.strip();
    String id = aligned.matches() && aligned.group(2) != null ? aligned.group(2).strip() : title;
    return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byTitle.get(title)));
  }

  /** The key result that an alignment names, with its goal. */
  Optional<Place> keyResultNamed(String text) {
    Matcher aligned = ALIGNED.matcher(text.strip());
    String title = aligned.matches() ? aligned.group(1) : text.strip();
    String id = aligned.matches() && aligned.group(2) != null ? aligned.group(2).strip() : title;
    return goals.stream()
        .flatMap(
            goal ->
                goal.keyResults().stream()
                    .filter(line -> isNamed(line, id, title))
                    .map(line -> new Place(goal, goal.keyResults().indexOf(line))))
        .findFirst();
  }

  private static boolean isNamed(SourceLine line, String id, String title) {
    return !id.isEmpty() && id.equals(line.text(Role.ID))
        || !title.isEmpty()
            && List.of(line.text(Role.TITLE), line.text(Role.KEY_RESULT)).contains(title);
  }

  /**
   * A key result.
   *
   * @param position within its goal, from 0
   */
  record Place(SourceGoal goal, int position) {}

  private void objective(SourceLine line) {
    String title =
        line.text(Role.OBJECTIVE).isEmpty() ? line.text(Role.TITLE) : line.text(Role.OBJECTIVE);
    boolean both = !line.text(Role.KEY_RESULT).isEmpty();
    SourceGoal before = goals.isEmpty() ? null : goals.get(goals.size() - 1);
    if (both && before != null && (title.isEmpty() || title.equals(before.title()))) {
      before.keyResults().add(line);
      return;
    }
    SourceGoal goal = both && byTitle.containsKey(title) ? byTitle.get(title) : add(line, title);
    if (both) {
      goal.keyResults().add(line);
    }
  }

  private SourceGoal add(SourceLine line, String title) {
    SourceGoal goal =
        new SourceGoal(line, title.isEmpty() ? "Goal of line " + line.number() : title);
    goals.add(goal);
    byTitle.putIfAbsent(goal.title(), goal);
    if (!line.text(Role.ID).isEmpty()) {
      byId.put(line.text(Role.ID), goal);
    }
    return goal;
  }

  private SourceGoal own(SourceLine line) {
    return goals.stream().filter(goal -> goal.line() == line).findFirst().orElse(null);
  }

  /** Below the goal that it names, else the one above it; alone it is a goal of its own. */
  private void keyResult(SourceLine line, SourceGoal above) {
    named(line.text(Role.PARENT))
        .or(() -> named(line.text(Role.ALIGNED)))
        .or(() -> named(line.text(Role.OBJECTIVE)))
        .or(() -> Optional.ofNullable(above))
        .orElseGet(() -> add(line, line.text(Role.TITLE)))
        .keyResults()
        .add(line);
  }
}
