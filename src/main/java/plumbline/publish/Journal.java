package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes file by file, where the site's folder cannot be renamed: what is to be done is written
 * down before it is begun, so that whoever comes next can finish it, and what is replaced keeps a
 * second name until the end, so that it can be put back.
 */
final class Journal {
  private static final String FORWARD = SitePlaces.OURS + "journal";
  private static final String BACK = SitePlaces.OURS + "journal-back";

  /** Room for the names of new files, taken before the journal is written and then given back. */
  private static final int RESERVE = 256 * 1024;

  private final Path site;
  private final Path staging;

  private Journal(SitePlaces places) {
    this.site = places.site();
    this.staging = places.stagingInside();
  }

  private enum Act {
    ADD,
    REPLACE,
    REMOVE
  }

  private record Step(Act act, String path) {}

  /** Whether something was begun that is not finished. */
  static boolean stands(SitePlaces places) {
    return Files.exists(places.site().resolve(FORWARD))
        || Files.exists(places.site().resolve(BACK));
  }

  /** Where new files wait. */
  static Path waiting(SitePlaces places) {
    return places.stagingInside().resolve("new");
  }

  /**
   * Puts a new state into the site's place.
   *
   * @throws IOException when it cannot be done; the site is as it was, where that was possible
   */
  static void put(SitePlaces places, NewState state) throws IOException {
    Journal journal = new Journal(places);
    journal.write(journal.prepare(state));
    try {
      journal.forward();
    } catch (IOException e) {
      Files.move(journal.site.resolve(FORWARD), journal.site.resolve(BACK), ATOMIC_MOVE);
      journal.back();
      throw e;
    }
  }

  /**
   * Finishes what a former build began.
   *
   * @return whether there was anything to do
   */
  static boolean finish(SitePlaces places) throws IOException {
    Journal journal = new Journal(places);
    boolean back = Files.exists(journal.site.resolve(BACK));
    boolean forward = Files.exists(journal.site.resolve(FORWARD));
    if (back) {
      journal.back();
    } else if (forward) {
      journal.forward();
    }
    return back || forward;
  }

  /** Everything that needs room on the disk, or a permission, before anything is changed. */
  private List<Step> prepare(NewState state) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String path : state.gone()) {
      if (Files.exists(site.resolve(path), NOFOLLOW_LINKS)) {
        steps.add(new Step(Act.REMOVE, path));
      }
    }
    for (String path : state.changed()) {
      boolean there = Files.isRegularFile(site.resolve(path), NOFOLLOW_LINKS);
      steps.add(new Step(there ? Act.REPLACE : Act.ADD, path));
    }
    for (Step step : steps) {
      refuseUnwritable(site.resolve(step.path));
      if (step.act != Act.ADD) {
        Path kept = staging.resolve("old").resolve(step.path);
        Files.createDirectories(kept.getParent());
        Trees.link(site.resolve(step.path), kept);
      }
    }
    NewFile.write(staging.resolve("reserve"), new byte[RESERVE]);
    return steps;
  }

  private static void refuseUnwritable(Path target) throws IOException {
    Path folder = target.getParent();
    while (!Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private void write(List<Step> steps) throws IOException {
    StringBuilder lines = new StringBuilder();
    steps.forEach(step -> lines.append(step.act).append(' ').append(step.path).append('\n'));
    Path unfinished = staging.resolve("journal");
    try (FileChannel file = FileChannel.open(unfinished, CREATE, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(unfinished, site.resolve(FORWARD), ATOMIC_MOVE);
    Files.delete(staging.resolve("reserve"));
  }

  private static List<Step> read(Path file) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int space = line.indexOf(' ');
      steps.add(new Step(Act.valueOf(line.substring(0, space)), line.substring(space + 1)));
    }
    return steps;
  }

  private void forward() throws IOException {
    Path list = site.resolve(FORWARD);
    for (Step step : read(list)) {
      if (step.act == Act.REMOVE) {
        remove(step.path);
      } else {
        moveIn(staging.resolve("new").resolve(step.path), site.resolve(step.path));
      }
    }
    end(list);
  }

  private void back() throws IOException {
    Path list = site.resolve(BACK);
    List<Step> steps = read(list);
    for (Step step : steps) {
      if (step.act == Act.ADD) {
        remove(step.path);
      }
    }
    for (Step step : steps) {
      if (step.act != Act.ADD) {
        moveIn(staging.resolve("old").resolve(step.path), site.resolve(step.path));
      }
    }
    end(list);
  }

  private void remove(String path) throws IOException {
    Path file = site.resolve(path);
    if (Trees.isWithin(site, file) && !Files.isDirectory(file, NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
      Trees.prune(file.getParent(), site);
    }
  }

  /** One that waits no longer was moved before. */
  private void moveIn(Path waiting, Path target) throws IOException {
    if (Files.exists(waiting, NOFOLLOW_LINKS)) {
      Files.createDirectories(target.getParent());
      if (!Trees.isWithin(site, target)) {
        throw new SiteRefused(target.getParent() + " is a link; remove it and run again");
      }
      Files.move(waiting, target, REPLACE_EXISTING, ATOMIC_MOVE);
    }
  }

  private void end(Path list) throws IOException {
    Files.delete(list);
    Trees.delete(staging);
  }
}
