import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a made-up organisation to measure builds with: {@code java src/bench/Corpus.java FOLDER
 * OBJECTIVES}. The same arguments give the same bytes. A fifth as many people and a fiftieth as many
 * teams; each objective has two to four key results with up to six check-ins, and a text with
 * mentions and links.
 */
final class Corpus {
  private static final List<String> VERBS =
      List.of("Raise", "Cut", "Halve", "Win back", "Simplify", "Open up", "Rethink", "Prove");
  private static final List<String> THINGS =
      List.of(
          "the checkout", "onboarding", "the price list", "support calls", "the mobile app",
          "deliveries", "the monthly close", "returns in Łódź");
  private static final List<String> SENTENCES =
      List.of(
          "The previous attempt failed because nobody owned it from end to end.",
          "We measure with `okr-metrics`, not by hand, so that the figures can be repeated.",
          "**Assumption:** demand stays within 10 % of the forecast.",
          "We will *not* rebuild what works; we will remove what nobody uses.",
          "Every Friday we publish the figures, good or bad.");
  private static final int TOP = 5;

  private final Random random = new Random(2026);
  private final Path content;
  private final int objectives;
  private final int people;
  private final int teams;

  private Corpus(Path folder, int objectives) {
    this.content = folder.resolve("content");
    this.objectives = objectives;
    this.people = Math.max(1, objectives / 5);
    this.teams = Math.max(1, objectives / 50);
  }

  public static void main(String[] arguments) throws IOException {
    new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1])).write();
  }

  private void write() throws IOException {
    file("site.yaml", "title: Bench\ncurrent_cycle: 2026-q1\nas_of: 2026-02-10\n");
    file("company.md", "---\nname: Bench Company\n---\n\nEveryone may propose goals.\n");
    for (int i = 0; i < teams; i++) {
      String parent = i < TOP ? "" : "parent: team-" + random.nextInt(Math.max(1, i / 5)) + "\n";
      file(
          "teams/team-" + i + ".md",
          "---\nname: Team " + i + "\n" + parent + "lead: person-" + i % people + "\n---\n\n"
              + "Ask @person-" + i % people + " in the morning.\n");
    }
    for (int i = 0; i < people; i++) {
      file(
          "people/person-" + i + ".md",
          "---\nname: Person " + i + "\nteam: team-" + i % teams + "\n---\n");
    }
    for (int i = 0; i < objectives; i++) {
      file(path(i), objective(i));
    }
  }

  private String path(int i) {
    return "okrs/2026-q1/" + (i < TOP ? "" : "team-" + i % teams + "/") + "goal-" + i + ".md";
  }

  private String objective(int i) {
    StringBuilder text = new StringBuilder("---\ntitle: ").append(any(VERBS)).append(' ');
    text.append(any(THINGS)).append(", part ").append(i).append('\n');
    text.append("owner: ").append(i < TOP ? "company" : "team-" + i % teams).append('\n');
    if (i >= TOP) {
      int above = random.nextInt(Math.max(TOP, i / 3));
      text.append("supports: goal-").append(above).append("#kr-0\n");
    }
    text.append("key_results:\n");
    int count = 2 + random.nextInt(3);
    for (int kr = 0; kr < count; kr++) {
      keyResult(kr, text);
    }
    return text.append("---\n\n").append(body(i)).toString();
  }

  private void keyResult(int kr, StringBuilder text) {
    int start = 10 + random.nextInt(90);
    int target = start + 20 + random.nextInt(80);
    text.append("  - id: kr-").append(kr);
    text.append("\n    title: Move figure ").append(kr).append(" from ").append(start);
    text.append(" to ").append(target).append("\n    due: 2026-03-").append(10 + random.nextInt(21));
    text.append("\n    start: ").append(start).append("\n    target: ").append(target).append('\n');
    int checkIns = random.nextInt(7);
    for (int week = 0; week < checkIns; week++) {
      text.append(week == 0 ? "    checkins:\n" : "");
      double value = start + (target - start) * (week + random.nextDouble()) / 14;
      text.append(
          String.format(
              Locale.ROOT,
              "      - { date: 2026-%02d-%02d, value: %.1f, confidence: 0.%d }\n",
              1 + week / 4,
              1 + week % 4 * 7,
              value,
              3 + random.nextInt(6)));
    }
  }

  private String body(int i) {
    StringBuilder text = new StringBuilder();
    for (int paragraph = 0; paragraph < 3; paragraph++) {
      text.append(any(SENTENCES)).append(' ').append(any(SENTENCES)).append(" @person-");
      text.append(random.nextInt(people)).append(" speaks for it.\n\n");
    }
    text.append("- [ ] agree the baseline\n- [x] see [another goal](");
    text.append(i < TOP ? "" : "../").append("goal-").append(random.nextInt(TOP));
    return text.append(".md)\n").toString();
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void file(String below, String text) throws IOException {
    Path file = content.resolve(below);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
