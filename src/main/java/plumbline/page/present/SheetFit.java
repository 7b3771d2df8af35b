package plumbline.page.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.text.Language;
import plumbline.view.SummaryPage.Goal;

/**
 * Cuts a summary to what one sheet of paper holds, by counting lines.
 *
 * @param language of the words for what is left out
 */
record SheetFit(Language language) {
  /** Lines for objectives and key results on a sheet of A4 or Letter, with room for the rest. */
  static final int LINES = 30;

  /** So many characters stand in a line of an objective or a key result. */
  private static final int LINE = 70;

  /** How many key results an objective may show, the most first. */
  private static final List<Integer> STEPS = List.of(5, 3, 2, 1, 0);

  /** As many key results of each objective as fit, and then as many objectives. */
  List<Goal> cut(List<Goal> all) {
    for (int most : STEPS) {
      List<Goal> cut = all.stream().map(goal -> cut(goal, most)).toList();
      if (cut.stream().mapToInt(SheetFit::lines).sum() <= LINES) {
        return cut;
      }
    }
    List<Goal> some = new ArrayList<>();
    int lines = 0;
    for (Goal goal : all) {
      Goal bare = cut(goal, 0);
      lines += lines(bare);
      if (lines > LINES) {
        break;
      }
      some.add(bare);
    }
    return some;
  }

  private Goal cut(Goal goal, int most) {
    int left = goal.results().size() - most;
    return left <= 0
        ? goal
        : new Goal(
            goal.objective(),
            goal.by(),
            goal.state(),
            goal.meter(),
            goal.results().subList(0, most),
            Optional.of(language.say("summary.more-results", left)));
  }

  private static int lines(Goal goal) {
    int results =
        goal.results().stream()
            .mapToInt(one -> lines(one.keyResult().text().length() + one.figures().length()))
            .sum();
    return lines(goal.objective().text().length())
        + (goal.more().isPresent() ? 1 : 0)
        + 1
        + results;
  }

  private static int lines(int characters) {
    return 1 + characters / LINE;
  }

  /**
   * The first paragraphs of a Markdown text, whole ones, as far as they fit; empty where already
   * the first is too long.
   */
  static String opening(String markdown, int characters) {
    StringBuilder text = new StringBuilder();
    for (String block : markdown.strip().split("\\R\\s*\\R")) {
      boolean code = block.contains("```") || block.contains("~~~");
      if (code || text.length() + block.length() > characters) {
        break;
      }
      text.append(block).append("\n\n");
    }
    return text.toString().strip();
  }
}
