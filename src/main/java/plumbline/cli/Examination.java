package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.Checked;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.history.GitAuthor;
import plumbline.history.Repository;
import plumbline.history.Revision;

/**
 * What {@code doctor} looks at, one thing after the other.
 *
 * @param now what this machine takes for the time
 * @param environment the variables of the process
 */
record Examination(Path dir, LocalDateTime now, Map<String, String> environment) {
  List<Symptom> symptoms() throws IOException {
    List<Symptom> found = new ArrayList<>();
    found.add(Symptom.fine("Plumbline", new Main.Version().getVersion()[0]));
    found.add(java());
    found.add(encoding());
    found.add(cache());
    git(found);
    content(found);
    templates(found);
    return found;
  }

  private static Symptom java() {
    int version = Runtime.version().feature();
    return Symptom.unless(
        version >= 17,
        "Java",
        System.getProperty("java.version")
            + ", "
            + System.getProperty("java.vendor")
            + ", on "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch"),
        "Install a JDK 17 or newer, or set JAVA_HOME to one.");
  }

  private static Symptom encoding() {
    String names = System.getProperty("sun.jnu.encoding", "unknown");
    return Symptom.unless(
        names.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8")
            || System.getProperty("os.name").startsWith("Windows"),
        "Language setting",
        "names of files are read in " + names,
        "Set the environment variable LC_ALL to C.UTF-8: names such as müller.md cannot be read"
            + " otherwise.");
  }

  private Symptom cache() {
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path cache =
        (shared.isEmpty() ? Path.of(home, ".cache") : Path.of(shared)).resolve("plumbline");
    Path nearest = cache;
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return Symptom.unless(
        Files.isWritable(nearest),
        "Cache",
        cache + (Files.exists(cache) ? "" : ", not there yet"),
        "It cannot be written, so each start takes longer. Make it writable, or set XDG_CACHE_HOME"
            + " to a folder that is.");
  }

  private void git(List<Symptom> found) throws IOException {
    Optional<Repository> around = Repository.around(dir);
    if (around.isEmpty()) {
      found.add(Symptom.fine("Git", "no repository here: the site has no history of goals"));
      found.add(clock(Optional.empty()));
      return;
    }
    try (Repository repository = around.get()) {
      Optional<LocalDate> last = repository.head().map(Revision::date);
      found.add(
          Symptom.unless(
              !repository.isShallow(),
              "Git",
              repository.isShallow() ? "a shallow clone" : "the whole history",
              "Older commits are not in the history that is shown: git fetch --unshallow gets them;"
                  + " in a CI job ask for the full clone, for example fetch-depth: 0."));
      if (repository.isPartial()) {
        found.add(
            new Symptom(
                "Git",
                "a partial clone",
                "Files of older commits are not here, and are not fetched: clone without --filter,"
                    + " or run git fetch --refetch --no-filter."));
      }
      found.add(clock(last));
    }
    GitAuthor author = GitAuthor.of(dir, environment);
    found.add(
        Symptom.fine(
            "You", author.email().isEmpty() ? "Git was not told your e-mail" : author.email()));
  }

  private Symptom clock(Optional<LocalDate> lastCommit) {
    LocalDate today = now.toLocalDate();
    return Symptom.unless(
        lastCommit.map(day -> !day.isAfter(today.plusDays(1))).orElse(true),
        "Clock",
        today
            + " "
            + now.toLocalTime().withNano(0)
            + lastCommit.map(day -> "; the last commit is of " + day).orElse(""),
        "The last commit is later than now: set this machine's clock, because figures are for"
            + " today.");
  }

  private void content(List<Symptom> found) throws IOException {
    Path folder = dir.resolve("content");
    if (!Files.isDirectory(folder)) {
      found.add(
          new Symptom(
              "Content",
              "no folder " + folder,
              "Name the folder that holds content/, or start one with plumbline init."));
      return;
    }
    ContentFolder content = ContentFolder.list(folder);
    Checked checked =
        Pipeline.check(
            Input.of(content, new Flags(now.toLocalDate(), Optional.empty(), false)),
            RunListener.NONE);
    found.add(
        Symptom.unless(
            !checked.hasErrors(),
            "Content",
            Summary.count(content.files().size(), "file")
                + ", "
                + Summary.problems(checked.problems()).toLowerCase(Locale.ROOT)
                + ", figures are for "
                + checked.analysis().settings().asOf(),
            "Nothing is published until they are put right: plumbline check "
                + dir
                + " lists them."));
  }

  private void templates(List<Symptom> found) throws IOException {
    ContentFolder own = ContentFolder.listIfThere(dir.resolve("templates"));
    found.add(
        Symptom.fine(
            "Templates",
            own.files().isEmpty()
                ? "those that Plumbline brings along"
                : Summary.count(own.files().size(), "file") + " of your own in templates/"));
  }
}
