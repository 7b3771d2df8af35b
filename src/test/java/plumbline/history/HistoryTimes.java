package plumbline.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import plumbline.config.Settings;
import plumbline.content.Calendars;
import plumbline.content.OkrsReader;
import plumbline.content.source.ContentFolder;

/**
 * Prints how long the history of a repository takes once its content is read: {@code HistoryTimes
 * FOLDER}; run it by hand, in a fresh JVM for each figure.
 */
final class HistoryTimes {
  private HistoryTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    ContentFolder content = ContentFolder.list(folder.resolve("content"));
    OkrsReader.Result read = OkrsReader.read(content.files(), Calendars.ENGLISH);
    Present present = new Present(content, read.okrs(), Settings.defaults(LocalDate.MAX));
    long start = System.nanoTime();
    try (Repository repository = Repository.around(folder).orElseThrow()) {
      Revision head = repository.head().orElseThrow();
      History history = History.of(repository, head, present);
      System.out.printf(
          Locale.ROOT,
          "%d commits, %d goals: %.2f s%n",
          history.entries().size(),
          history.goals().size(),
          (System.nanoTime() - start) / 1e9);
    }
  }
}
