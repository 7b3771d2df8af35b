package plumbline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import plumbline.render.OutputFile;

/**
 * A process that publishes one of two states of a small site and may end itself, without any
 * clearing up, so many microseconds after the commit has begun.
 *
 * <p>{@code PublishingProcess SITE WAY STATE MICROSECONDS}; it prints how many the commit took.
 */
final class PublishingProcess {
  private static final int PAGES = 60;
  static final int KILLED = 9;

  private PublishingProcess() {}

  /** The ways that a test can ask for; the first one is what is chosen where nothing hinders. */
  enum By {
    RENAMES,
    FILES,
    VERSIONS;

    Way of(SitePlaces places, Target target) throws IOException {
      if (this == FILES) {
        Files.createDirectories(Journal.waiting(places));
        return new Way.FileByFile(places);
      }
      return Way.of(places, target);
    }

    Target target(Path site) {
      return new Target(site, this == VERSIONS ? 3 : 0, true, List.of());
    }
  }

  /** The pages of a state: some differ, some are the same, some are in one of them only. */
  static Map<String, String> pages(String state) {
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      pages.put("changed/" + i % 7 + "/" + i + ".html", "<title>" + state + i + "</title>");
      pages.put("same/" + i + ".html", "<title>same</title>");
      pages.put(state + "/" + i % 5 + "/" + i + ".html", "<title>only " + state + "</title>");
    }
    return pages;
  }

  static Publication.Outcome publish(By by, Path site, String state) throws IOException {
    try (Publication publication = Publication.open(by.target(site), by::of)) {
      pages(state)
          .forEach(
              (path, text) ->
                  publication.write(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8))));
      return publication.commit(Optional.empty());
    }
  }

  public static void main(String[] arguments) throws IOException {
    By by = By.valueOf(arguments[1]);
    long micros = Long.parseLong(arguments[3]);
    Path site = Path.of(arguments[0]);
    try (Publication publication = Publication.open(by.target(site), by::of)) {
      pages(arguments[2])
          .forEach(
              (path, text) ->
                  publication.write(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8))));
      long begun = System.nanoTime();
      if (micros >= 0) {
        endAt(begun + TimeUnit.MICROSECONDS.toNanos(micros));
      }
      publication.commit(Optional.empty()).remarks().forEach(System.err::println);
      System.out.println(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
    }
  }

  private static void endAt(long moment) {
    Thread thread =
        new Thread(
            () -> {
              while (System.nanoTime() < moment) {
                Thread.onSpinWait();
              }
              Runtime.getRuntime().halt(KILLED);
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** What ended, and what it printed. */
  record Ended(int status, String out) {}

  /** Runs it; the words before the command come first on the command line, as of {@code sh}. */
  static Ended run(List<String> before, Path site, By by, String state, long micros)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
    command.add(PublishingProcess.class.getName());
    command.addAll(List.of(site.toString(), by.name(), state, String.valueOf(micros)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), out);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** The pages that a reader finds. */
  static Map<String, String> seen(Path site) throws IOException {
    Map<String, String> seen = new TreeMap<>();
    if (!Files.exists(site)) {
      return seen;
    }
    Path folder = site.toRealPath();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith(SitePlaces.OURS)) {
          seen.put(path, Files.readString(file));
        }
      }
    }
    return seen;
  }
}
