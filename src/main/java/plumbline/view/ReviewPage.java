package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.graph.Drawing;

/**
 * What a change means for the goals, the gravest first.
 *
 * @param before what people call the state before
 * @param after what people call the state after
 * @param summary what changes, with its counts, a sentence or two
 * @param comparable whether both sides can be read; else there are only problems
 * @param alarms who reaches the company no longer, a sentence each
 * @param reliefs who reaches the company now and did not, a sentence each
 * @param sections those that have something to say
 * @param brought new findings, notes left out
 * @param cleared findings that are gone, notes left out
 * @param problems what is wrong with the content now and was not before; where a side cannot be
 *     read, everything that is wrong with it
 * @param solved what was wrong with the content and is not any more
 */
public record ReviewPage(
    Frame frame,
    String before,
    String after,
    String summary,
    boolean comparable,
    List<String> alarms,
    List<String> reliefs,
    List<Section> sections,
    List<FindingView> brought,
    List<FindingView> cleared,
    List<ProblemView> problems,
    List<ProblemView> solved)
    implements Page {
  public ReviewPage {
    alarms = List.copyOf(alarms);
    reliefs = List.copyOf(reliefs);
    sections = List.copyOf(sections);
    brought = List.copyOf(brought);
    cleared = List.copyOf(cleared);
    problems = List.copyOf(problems);
    solved = List.copyOf(solved);
  }

  /** Whether there is nothing to tell. */
  public boolean saysNothing() {
    return sections.isEmpty()
        && alarms.isEmpty()
        && reliefs.isEmpty()
        && brought.isEmpty()
        && cleared.isEmpty()
        && problems.isEmpty()
        && solved.isEmpty();
  }

  /**
   * Changes of one nature.
   *
   * @param id the nature's word, for example {@code check-in}; {@code draft} for what is only a
   *     draft
   * @param routine whether it is folded where there is much of it
   */
  public record Section(String id, String title, boolean routine, List<ItemView> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * What became of a goal, a team, a person and so on.
   *
   * @param url its page; empty where it is gone
   * @param happened of a goal {@code new}, {@code removed}, {@code draft} and so on, or empty; of
   *     others also what they are, for example {@code new team}
   * @param isNew whether it is a goal that is agreed now and was not before
   * @param isGone whether it is a goal that was agreed and is no longer
   * @param owner of a goal
   * @param effect what the change does with nothing done, a sentence
   * @param ways its ways up to the company, where they change
   */
  public record ItemView(
      String title,
      Optional<String> url,
      String happened,
      boolean isNew,
      boolean isGone,
      Optional<String> owner,
      Optional<ScoreStep> score,
      List<Line> lines,
      Optional<String> effect,
      Optional<Ways> ways) {
    public ItemView {
      lines = List.copyOf(lines);
    }
  }

  /** A score before and after, with two decimals or a dash. */
  public record ScoreStep(String before, Badge stateBefore, String after, Badge stateAfter) {
    public boolean differs() {
      return !before.equals(after) || !stateBefore.equals(stateAfter);
    }
  }

  /**
   * One thing that differs.
   *
   * @param keyResult its title; empty for the item's own
   * @param what for example {@code target}
   * @param was empty where nothing is to be said of it
   * @param is empty where nothing is to be said of it
   * @param effect what this does with nothing done, a sentence
   */
  public record Line(
      Optional<String> keyResult,
      String what,
      Optional<String> was,
      Optional<String> is,
      Optional<String> effect) {}

  /** The ways up to the company before and after. */
  public record Ways(
      List<WayUp> before,
      List<WayUp> after,
      Optional<Drawing> drawnBefore,
      Optional<Drawing> drawnAfter) {
    public Ways {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A problem as the console writes it, in parts.
   *
   * @param severity in a word
   * @param error whether it stops the publish
   */
  public record ProblemView(
      String severity, boolean error, String place, String message, String hint) {}
}
