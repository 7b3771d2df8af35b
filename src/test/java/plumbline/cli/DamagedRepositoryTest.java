package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.GitFolder;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

/** A repository in which any one file is damaged: a word about it, never a trace, never a hang. */
@Tag("patient")
class DamagedRepositoryTest {
  @TempDir Path dir;

  private enum Damage {
    GONE,
    EMPTY,
    HALF,
    ZEROS,
    OTHER_BYTES
  }

  private Path repository(boolean packed) {
    Path repository = dir.resolve("repository");
    try (GitFolder folder = GitFolder.in(repository)) {
      folder.write("content/company.md", "---\nname: ACME\n---\n");
      folder.write("content/okrs/2026-q1/a.md", goal("Sell more", 10));
      folder.commit("2026-01-05", "Agree");
      folder.write("content/okrs/2026-q1/b.md", goal("Sell better", 20));
      folder.tag("agreed");
      folder.commit("2026-01-12", "Agree on more");
      folder.write("content/okrs/2026-q1/a.md", goal("Sell more", 8));
      folder.commit("2026-02-02", "Ask for less");
      if (packed) {
        folder.packed();
      }
    }
    return repository;
  }

  private static String goal(String title, int target) {
    return "---\ntitle: "
        + title
        + "\nowner: company\nkey_results:\n  - { title: Sales, target: "
        + target
        + ", start: 0, current: 4 }\n---\n";
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void damage(Path file, Damage damage, long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    if (damage == Damage.OTHER_BYTES) {
      Random random = new Random(seed);
      for (int i = 0; i < 8 && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(file, bytes);
    } else if (damage != Damage.GONE) {
      int length =
          damage == Damage.EMPTY ? 0 : damage == Damage.HALF ? bytes.length / 2 : bytes.length;
      byte[] kept = Arrays.copyOf(bytes, length);
      if (damage == Damage.ZEROS) {
        Arrays.fill(kept, (byte) 0);
      }
      Files.write(file, kept);
    }
  }

  @Seeded(90)
  void isAWord(Draw draw) throws IOException {
    Path repository = repository(draw.oneIn(2));
    List<Path> files = files(repository.resolve(".git"));
    Path file = draw.any(files);
    Damage damage = draw.any(List.of(Damage.values()));
    damage(file, damage, draw.seed());
    String what = damage + " " + repository.relativize(file) + "\n";
    String at = repository.toString();
    said(what, Runs.of("build", at, "--out", dir.resolve("site").toString()));
    said(what, Runs.of("check", at));
    said(what, Runs.of("check", at, "--new-since", "HEAD~1"));
    said(what, Runs.of("diff", "HEAD~1", "--dir", at));
  }

  private static void said(String what, Runs run) {
    String all = what + run.out() + run.err();
    assertTrue(run.code() <= 2, all);
    assertFalse(run.err().contains("Exception"), all);
    assertFalse(run.err().contains("null"), all);
    assertFalse(run.code() == 2 && run.err().isBlank(), all);
  }
}
