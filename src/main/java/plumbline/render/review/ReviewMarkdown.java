package plumbline.render.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.render.markdown.MarkdownText;
import plumbline.text.Capital;
import plumbline.view.FindingView;
import plumbline.view.ReviewPage;
import plumbline.view.ReviewPage.ItemView;
import plumbline.view.ReviewPage.Line;
import plumbline.view.ReviewPage.ProblemView;
import plumbline.view.ReviewPage.ScoreStep;
import plumbline.view.ReviewPage.Section;

/**
 * Writes what a change means as Markdown for a comment on a pull request. The gravest comes first;
 * what is routine is folded where it is long; what would not fit is counted.
 */
public final class ReviewMarkdown {
  /**
   * GitHub refuses a comment of more than 65,536 characters; GitLab takes more. What comes first
   * leaves room for what comes after it.
   */
  static final int MOST = 60_000;

  private static final int MOST_ALARMS = 10_000;
  private static final int MOST_AGREED = 35_000;
  private static final int MOST_FOUND = 45_000;

  /** For headings, counts and the last line. */
  private static final int RESERVE = 2_000;

  /** The first line, by which a later run finds its own comment. */
  static final String MARK = "<!-- plumbline -->";

  /** More losses and gains of the way to the company are folded. */
  private static final int ALARMS = 10;

  /** Longer lists of routine are folded. */
  private static final int UNFOLDED = 3;

  /** More lines of one item are counted. */
  private static final int LINES = 20;

  private final Optional<String> site;
  private final StringBuilder text = new StringBuilder();
  private int limit = MOST_ALARMS;

  private ReviewMarkdown(Optional<String> site) {
    this.site = site;
  }

  /**
   * The Markdown with a line end after it.
   *
   * @param site where a preview of the site is published, to link to; with a final {@code /}
   */
  public static String of(ReviewPage page, Optional<String> site) {
    ReviewMarkdown markdown = new ReviewMarkdown(site);
    markdown.write(page);
    return markdown.text.toString();
  }

  private void write(ReviewPage page) {
    line(MARK);
    line("## What this change means for the goals");
    line("");
    line(MarkdownText.of(page.summary()));
    alarms(page);
    problems("Problems", page.problems());
    limit = MOST_AGREED;
    page.sections().stream().filter(one -> !one.routine()).forEach(this::section);
    limit = MOST_FOUND;
    findings("New findings", page.brought(), true);
    findings("Cleared findings", page.cleared(), false);
    problems("Solved problems", page.solved());
    limit = MOST - RESERVE;
    page.sections().stream().filter(Section::routine).forEach(this::section);
    foot(page);
  }

  private void alarms(ReviewPage page) {
    List<String> items = new ArrayList<>();
    page.alarms().forEach(one -> items.add("- ⚠️ **" + MarkdownText.of(one) + "**\n"));
    page.reliefs().forEach(one -> items.add("- " + MarkdownText.of(one) + "\n"));
    if (!items.isEmpty()) {
      line("");
      all(items.subList(0, Math.min(ALARMS, items.size())));
    }
    if (items.size() > ALARMS) {
      List<String> rest = items.subList(ALARMS, items.size());
      folded(rest.size() + " more", "\n", rest);
    }
  }

  private void section(Section section) {
    List<String> items = section.items().stream().map(this::item).toList();
    if (section.routine() && items.size() > UNFOLDED) {
      folded("<b>" + section.title() + " (" + items.size() + ")</b>", "", items);
    } else {
      line("");
      line("### " + section.title());
      all(items);
    }
  }

  /** Markdown inside HTML needs empty lines around it. */
  private void folded(String summary, String before, List<String> items) {
    line("");
    line("<details>");
    line("<summary>" + summary + "</summary>");
    text.append(before);
    all(items);
    line("");
    line("</details>");
  }

  private String item(ItemView item) {
    StringBuilder md = new StringBuilder("\n" + bold(item));
    item.owner().ifPresent(owner -> md.append(" · ").append(MarkdownText.of(owner)));
    if (!item.happened().isEmpty()) {
      md.append(" · ").append(item.happened());
    }
    item.score().ifPresent(score -> md.append(" · ").append(score(score)));
    md.append("\n");
    item.lines().stream().limit(LINES).forEach(one -> md.append(line(one)));
    if (item.lines().size() > LINES) {
      md.append("- … and ").append(item.lines().size() - LINES).append(" more lines\n");
    }
    item.effect().ifPresent(effect -> md.append("- ").append(MarkdownText.of(effect)).append("\n"));
    item.ways().flatMap(ways -> WaysMermaid.of(item.title(), ways)).ifPresent(md::append);
    return md.toString();
  }

  private String bold(ItemView item) {
    String title = "**" + MarkdownText.of(item.title()) + "**";
    return site.isPresent() && item.url().isPresent()
        ? "[" + title + "](" + site.get() + item.url().get() + ")"
        : title;
  }

  private static String score(ScoreStep score) {
    if (!score.differs()) {
      return "score " + score.after() + ", " + lower(score.stateAfter().word());
    }
    String turn =
        score.stateBefore().equals(score.stateAfter())
            ? lower(score.stateAfter().word())
            : lower(score.stateBefore().word()) + " → " + lower(score.stateAfter().word());
    return score.before().equals(score.after())
        ? "score " + score.after() + ", " + turn
        : "score " + score.before() + " → " + score.after() + ", " + turn;
  }

  private static String lower(String word) {
    return Capital.without(word, Locale.ROOT);
  }

  private static String line(Line line) {
    StringBuilder md = new StringBuilder("- ");
    line.keyResult().ifPresent(kr -> md.append(MarkdownText.of(kr)).append(" · "));
    md.append(MarkdownText.of(line.what()));
    if (line.was().isPresent() || line.is().isPresent()) {
      md.append(":");
    }
    line.was().ifPresent(was -> md.append(" ").append(MarkdownText.of(was)));
    if (line.was().isPresent() && line.is().isPresent()) {
      md.append(" →");
    }
    line.is()
        .filter(is -> !is.isEmpty())
        .ifPresent(is -> md.append(" **").append(MarkdownText.of(is)).append("**"));
    line.effect().ifPresent(effect -> md.append(". ").append(MarkdownText.of(effect)));
    return md.append("\n").toString();
  }

  private void findings(String title, List<FindingView> findings, boolean open) {
    if (findings.isEmpty()) {
      return;
    }
    line("");
    line("### " + title);
    line("");
    List<String> items = new ArrayList<>();
    for (FindingView finding : findings) {
      String md =
          "- "
              + (open ? "**" + finding.state().word() + "**" : finding.state().word())
              + " "
              + MarkdownText.code(finding.rule().text())
              + ": "
              + MarkdownText.of(finding.plainMessage());
      items.add(
          open
              ? md
                  + " "
                  + MarkdownText.of(finding.advice())
                  + " ("
                  + MarkdownText.code(finding.source())
                  + ")\n"
              : md + "\n");
    }
    all(items);
  }

  private void problems(String title, List<ProblemView> problems) {
    if (!problems.isEmpty()) {
      line("");
      line("### " + title);
      line("");
      all(
          problems.stream()
              .map(
                  one ->
                      "- **%s** %s: %s. %s\n"
                          .formatted(
                              one.severity(),
                              MarkdownText.code(one.place()),
                              MarkdownText.of(one.message()),
                              MarkdownText.of(one.hint())))
              .toList());
    }
  }

  private void foot(ReviewPage page) {
    line("");
    String between = MarkdownText.state(page.before()) + " → " + MarkdownText.state(page.after());
    String day = ", both as of " + page.frame().asOf().iso() + ".";
    line("<sub>" + between + day + "</sub>");
  }

  /** As many as fit; the rest is counted. */
  private void all(List<String> items) {
    long left = items.stream().filter(one -> !fits(one)).count();
    if (left > 0) {
      line("");
      line("… and " + left + " more, which the text and HTML formats show.");
    }
  }

  private boolean fits(String md) {
    boolean fits = text.length() + md.length() <= limit;
    if (fits) {
      text.append(md);
    }
    return fits;
  }

  private void line(String md) {
    text.append(md).append('\n');
  }
}
