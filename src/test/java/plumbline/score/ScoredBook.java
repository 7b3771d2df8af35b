package plumbline.score;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import plumbline.config.Settings;
import plumbline.link.Book;
import plumbline.link.OkrGraph;

/** Objectives of 2026-q1, which a test writes down, and their scores on a day. */
final class ScoredBook {
  private final Book book = Book.acme();
  private int count;

  /** Adds an objective with these key results, in YAML's flow style without the braces. */
  ScoredBook objective(String fields, String... keyResults) {
    List<String> list = Arrays.stream(keyResults).map(one -> "{ title: K, " + one + " }").toList();
    count++;
    book.file(
        "okrs/2026-q1/o%d.md".formatted(count),
        "title: T",
        "owner: company",
        fields.isEmpty() ? "tags: []" : fields,
        "key_results: [" + String.join(", ", list) + "]");
    return this;
  }

  /** Says of 2026-q1 that it is closed, whatever the day. */
  ScoredBook closed() {
    book.file("cycles/2026-q1.md", "status: closed");
    return this;
  }

  /** The scores on a day; 2026-q1 runs from 1 January to 31 March. */
  List<ObjectiveScore> on(String day) {
    OkrGraph graph = graph(day);
    Scores scores = Scores.of(graph, settings(day));
    return graph.objectives().stream().map(scores::of).toList();
  }

  MeanScore meanOn(String day) {
    OkrGraph graph = graph(day);
    return Scores.of(graph, settings(day)).of(graph.objectives());
  }

  /** The first objective's score. */
  static ObjectiveScore objectiveOn(String day, String fields, String... keyResults) {
    return new ScoredBook().objective(fields, keyResults).on(day).get(0);
  }

  /** The score of one key result of a committed objective. */
  static KeyResultScore keyResultOn(String day, String keyResult) {
    return objectiveOn(day, "", keyResult).keyResults().get(0);
  }

  OkrGraph graph(String day) {
    return book.settings(settings(day)).graph();
  }

  static Settings settings(String day) {
    return Settings.defaults(LocalDate.parse(day));
  }
}
