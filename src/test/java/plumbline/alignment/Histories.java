package plumbline.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import plumbline.config.Settings;
import plumbline.content.Calendars;
import plumbline.content.OkrsReader;
import plumbline.content.source.ContentFolder;
import plumbline.history.GitFolder;
import plumbline.history.History;
import plumbline.history.Present;
import plumbline.history.Repository;

/** Makes histories for tests: a repository is made, read, and thrown away. */
public final class Histories {
  private Histories() {}

  /** Of two states of a folder, the first committed on 5 January 2026. */
  public static History of(Path before, Path after, LocalDate day) {
    return of(
        day,
        folder -> {
          folder.copy(before, "").commit("2026-01-05", "Before");
          folder.copy(after, "").commit(day.toString(), "After");
        });
  }

  /**
   * Of commits that a test makes.
   *
   * @param known the last day that is known
   */
  public static History of(LocalDate known, Consumer<GitFolder> commits) {
    try {
      Path dir = Files.createTempDirectory("history");
      try (GitFolder folder = GitFolder.in(dir)) {
        commits.accept(folder);
        return read(dir, known);
      } finally {
        delete(dir);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static History read(Path dir, LocalDate known) throws IOException {
    ContentFolder content = ContentFolder.list(dir.resolve("content"));
    try (Repository repository = Repository.around(dir).orElseThrow()) {
      return History.of(
          repository,
          repository.head().orElseThrow(),
          new Present(
              content,
              OkrsReader.read(content.files(), Calendars.ENGLISH).okrs(),
              Settings.defaults(known)));
    }
  }

  private static void delete(Path dir) throws IOException {
    try (Stream<Path> all = Files.walk(dir)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
