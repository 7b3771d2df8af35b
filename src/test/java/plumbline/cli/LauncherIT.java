package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, as the build leaves it beside the jar. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final String VERSION = "plumbline 0.1.0\n";

  @TempDir Path temp;
  private Path launcher;
  private Path cache;

  /** How one run ended, and what it printed. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    Path home = Files.createDirectories(temp.resolve("place"));
    launcher = Files.copy(Path.of("target/plumbline"), home.resolve("plumbline"));
    Files.copy(Path.of("target/plumbline.jar"), home.resolve("plumbline.jar"));
    cache = temp.resolve("my cache");
  }

  private Run run(Map<String, String> environment, Path folder, String... command)
      throws Exception {
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.contains("JAVA") || name.equals("CI"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("PLUMBLINE_ARCHIVE", "no");
    builder.environment().putAll(environment);
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private Run version(Map<String, String> environment) throws Exception {
    return run(environment, temp, launcher.toString(), "--version");
  }

  private static final Map<String, String> ARCHIVING = Map.of("PLUMBLINE_ARCHIVE", "now");

  private List<Path> archives() throws IOException {
    Path folder = cache.resolve("plumbline");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Whether a class of the program came out of an archive. */
  private boolean usesTheArchive() throws Exception {
    Path log = temp.resolve("loaded.txt");
    Map<String, String> environment = new TreeMap<>();
    environment.put("PLUMBLINE_ARCHIVE", "");
    environment.put("CI", "yes");
    environment.put("PLUMBLINE_JAVA_OPTS", "-Xlog:class+load:file=loaded.txt");
    assertEquals(new Run(0, VERSION, ""), version(environment));
    return Files.readAllLines(log).stream()
        .anyMatch(
            line -> line.contains(" plumbline.cli.Console ") && line.contains("shared objects"));
  }

  @Test
  void theFirstRunArchivesTheClassesAndTheNextOneUsesThem() throws Exception {
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
    assertEquals(1, archives().size(), archives().toString());
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("plumbline"))));
    assertTrue(usesTheArchive());
  }

  @Test
  void namesBeyondAsciiAreReadWhateverTheLanguageSettingIs() throws Exception {
    Path person = temp.resolve("content/people/m\u00fcller.md");
    Files.createDirectories(person.getParent());
    Files.writeString(person, "---\nname: A\n---\n");
    Files.writeString(temp.resolve("content/company.md"), "---\nname: A\n---\n");
    Run built = run(Map.of("LC_ALL", "C"), temp, launcher.toString(), "build");
    assertEquals(0, built.code(), built.err());
    assertTrue(Files.exists(temp.resolve("site/people/m\u00fcller.html")));
  }

  @Test
  void aDamagedArchiveIsLeftAside() throws Exception {
    version(ARCHIVING);
    Path archive = archives().get(0);
    byte[] whole = Files.readAllBytes(archive);
    for (int size : new int[] {whole.length / 2, 5_000, 10, 0}) {
      Files.delete(archive);
      Files.write(archive, java.util.Arrays.copyOf(whole, size));
      assertFalse(usesTheArchive(), size + " bytes");
    }
  }

  @Test
  void aChangedJarGetsAnArchiveOfItsOwnInPlaceOfTheOld() throws Exception {
    version(ARCHIVING);
    List<Path> before = archives();
    Files.setLastModifiedTime(
        launcher.resolveSibling("plumbline.jar"), FileTime.from(Instant.ofEpochSecond(1)));
    assertFalse(usesTheArchive());
    version(ARCHIVING);
    assertEquals(1, archives().size());
    assertFalse(before.equals(archives()));
    assertTrue(usesTheArchive());
  }

  @Test
  void anArchiveOfAnotherJarIsLeftAside() throws Exception {
    version(ARCHIVING);
    Path archive = archives().get(0);
    Files.setLastModifiedTime(
        launcher.resolveSibling("plumbline.jar"), FileTime.from(Instant.ofEpochSecond(1)));
    version(ARCHIVING);
    Path current = archives().get(0);
    Files.setLastModifiedTime(
        launcher.resolveSibling("plumbline.jar"), FileTime.from(Instant.ofEpochSecond(2)));
    version(ARCHIVING);
    Files.move(archives().get(0), current);
    Files.setLastModifiedTime(
        launcher.resolveSibling("plumbline.jar"), FileTime.from(Instant.ofEpochSecond(1)));
    assertFalse(archive.equals(current));
    assertFalse(usesTheArchive());
  }

  @Test
  void aCacheThatCannotBeMadeIsDoneWithout() throws Exception {
    cache = Files.createFile(temp.resolve("a file"));
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
    cache = Path.of("relative");
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
    cache = Path.of("/with:colon");
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
  }

  @Test
  void aFolderThatOthersCanWriteIsNotUsed() throws Exception {
    Path folder = Files.createDirectories(cache.resolve("plumbline"));
    for (String rights : List.of("rwxrwx---", "rwx----w-", "rwxrwxrwx")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
      assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
      assertEquals(List.of(), archives());
    }
    Files.delete(folder);
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createSymbolicLink(folder, elsewhere);
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
    assertEquals(List.of(), archives());
  }

  @Test
  void twoFirstRunsAtOnceLeaveOneWholeArchive() throws Exception {
    String both = "\"$0\" --version & \"$0\" --version & wait";
    Run run = run(ARCHIVING, temp, "sh", "-c", both, launcher.toString());
    assertEquals(new Run(0, VERSION + VERSION, ""), run);
    assertEquals(1, archives().size(), archives().toString());
    assertTrue(usesTheArchive());
  }

  @Test
  void onlyOneRunAtATimeArchivesInTheBackground() throws Exception {
    version(ARCHIVING);
    Path archive = archives().get(0);
    Files.delete(archive);
    String family = archive.getFileName().toString().replaceFirst("-.*", "");
    Path draft = Files.createDirectories(cache.resolve("plumbline").resolve(family + ".draft"));
    Path begun = inPlaceOfNice();
    Map<String, String> background =
        Map.of(
            "PLUMBLINE_ARCHIVE",
            "",
            "PATH",
            begun.getParent() + File.pathSeparator + System.getenv("PATH"));
    version(background);
    Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minusSeconds(3600)));
    version(background);
    for (int i = 0; i < 100 && (!Files.exists(begun) || Files.exists(draft)); i++) {
      Thread.sleep(100);
    }
    assertEquals(1, Files.readAllLines(begun).size());
    assertEquals(List.of(), archives());
  }

  /** The work is begun with {@code nice}, which is a script here that only notes it. */
  private Path inPlaceOfNice() throws IOException {
    Path begun = Files.createDirectories(temp.resolve("tools")).resolve("begun");
    Path nice = begun.resolveSibling("nice");
    Files.writeString(nice, "#!/bin/sh\necho begun >>'" + begun + "'\nexit 1\n");
    Files.setPosixFilePermissions(nice, PosixFilePermissions.fromString("rwx------"));
    return begun;
  }

  @Test
  void itIsFoundThroughLinksFromAnyFolder() throws Exception {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("first"), bin.relativize(launcher));
    Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
    assertEquals(new Run(0, VERSION, ""), run(Map.of(), bin, "./second", "--version"));
    String path = bin + File.pathSeparator + System.getenv("PATH");
    assertEquals(
        new Run(0, VERSION, ""),
        run(Map.of("PATH", path, "CDPATH", "/"), temp, "sh", "-c", "second --version"));
  }

  @Test
  void itRunsInAFolderWithSpaces() throws Exception {
    Path spaces = temp.resolve("a place with  spaces");
    Files.move(launcher.getParent(), spaces);
    launcher = spaces.resolve("plumbline");
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
    assertEquals(new Run(0, VERSION, ""), version(ARCHIVING));
    assertEquals(1, archives().size());
  }

  @Test
  void argumentsAndExitCodesPassThroughUnchanged() throws Exception {
    Files.createFile(temp.resolve("star.md"));
    Run run = run(Map.of(), temp, launcher.toString(), "explain", "* $HOME  x'\"");
    assertEquals(2, run.code);
    assertTrue(run.err.startsWith("There is no rule '* $HOME  x'\"'."), run.err);
    Files.createDirectories(temp.resolve("a site/content"));
    Files.writeString(temp.resolve("a site/content/company.md"), "---\nnme: x\n---\n");
    Run check = run(ARCHIVING, temp, launcher.toString(), "check", "a site");
    assertEquals(1, check.code, check.err);
    assertTrue(check.err.contains("content/company.md:2"), check.err);
  }

  @Test
  void ownSettingsReachJava() throws Exception {
    Map<String, String> own = Map.of("PLUMBLINE_JAVA_OPTS", "-Xmx64m  -XX:+PrintFlagsFinal");
    assertTrue(version(own).out.contains("= 67108864"));
  }

  /** A heap of the launcher's that is larger than the largest allowed would not start at all. */
  @Test
  void theHeapIsTheLaunchersWhereNothingIsSaidOfIt() throws Exception {
    assertEquals(Optional.of("268435456"), flag("InitialHeapSize", ""));
    assertEquals(Optional.of("15"), flag("MinHeapFreeRatio", ""));
    assertEquals(Optional.of("40"), flag("MinHeapFreeRatio", "-Xmx64m"));
    assertEquals(Optional.of("40"), flag("MinHeapFreeRatio", "-XX:MaxRAMPercentage=1"));
  }

  /** The value with which Java runs. */
  private Optional<String> flag(String name, String own) throws Exception {
    Run run = version(Map.of("PLUMBLINE_JAVA_OPTS", own + " -XX:+PrintFlagsFinal"));
    return run.out
        .lines()
        .filter(line -> line.contains(" " + name + " "))
        .map(line -> line.replaceFirst(".*= *(\\d+).*", "$1"))
        .findFirst();
  }

  @Test
  void aMissingOrOldJavaIsNamed() throws Exception {
    Run missing = version(Map.of("JAVA_HOME", "/nowhere"));
    assertEquals(
        new Run(2, "", "error: JAVA_HOME is /nowhere, and there is no bin/java in it\n"), missing);
    Path old = Files.createDirectories(temp.resolve("old/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
    String says = " is Java 11.0.2; install a JDK 17 or newer, or set JAVA_HOME to one\n";
    Run run = version(Map.of("JAVA_HOME", temp.resolve("old").toString()));
    assertEquals(new Run(2, "", "error: " + old + says), run);
    Files.writeString(temp.resolve("old/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
    assertEquals(run, version(Map.of("JAVA_HOME", temp.resolve("old").toString())));
    Files.delete(launcher.resolveSibling("plumbline.jar"));
    assertTrue(version(Map.of()).err.contains("plumbline.jar; mvn -q -DskipTests package"));
  }
}
