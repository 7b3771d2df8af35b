package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.text.HiddenCharacter;

/** What an author writes is a command to no CI server, no terminal and no spreadsheet. */
class HostileWordsTest {
  private static final String COMMAND = "##vso[task.complete]##[error]x##teamcity[x]";

  @TempDir Path dir;

  @BeforeEach
  void writeContent() throws IOException {
    write("company.md", "---\nname: \"" + COMMAND + "\"\n---\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = dir.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Runs check(String format) {
    return Runs.of("check", dir.toString(), "--format", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab", "junit"})
  void noLineIsACommandOfACiServer(String format) throws IOException {
    write(
        "okrs/2026-q1/a.md",
        "---\ntitle: \""
            + COMMAND
            + "\"\n  ::error::x: y\n::set-output name=x: 1\nowner: '"
            + COMMAND
            + "'\n---\n");
    write(
        "okrs/2026-q1/b.md",
        "---\ntitle: \"::error::"
            + COMMAND
            + "\"\nowner: '"
            + COMMAND
            + "'\nsupports: '"
            + COMMAND
            + "'\n---\n");
    Runs said = check(format);
    for (String line : (said.out() + said.err()).lines().toList()) {
      boolean ours = format.equals("github") && line.matches("::(error|warning|notice) file=.*");
      assertTrue(ours || !line.strip().startsWith("::"), line);
      assertTrue(ours || !line.contains("##"), line);
    }
    assertEquals(1, said.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u202E",
        "\\0",
        "\\x1b[31m",
        "\\x9b",
        "\\x7f",
        "\\U000E0041",
        "\\uFFF9",
        "\\b",
        "\\a",
        "\u202e",
        "\u001b",
        "\u0000",
        "\udb40\udc41"
      })
  void aHiddenCharacterInAFieldIsSaidAndNeverHandedOn(String hidden) throws IOException {
    write("teams/a.md", "---\nname: \"A" + hidden + "B\"\n---\n");
    Runs said = check("json");
    assertTrue(said.out().matches("(?s).*(hidden|control)-character.*"), said.out());
    assertNothingHidden(said.out());
    if (said.code() == 0) {
      assertEquals(0, Runs.of("build", dir.toString()).code());
      for (String name : List.of("okrs.json", "okrs.csv")) {
        assertNothingHidden(Files.readString(dir.resolve("site/data").resolve(name)));
      }
    }
  }

  private static void assertNothingHidden(String text) {
    assertTrue(text.codePoints().noneMatch(HiddenCharacter::is), text);
    assertFalse(text.contains("\\u202") || text.contains("\\u00"), text);
  }

  @Test
  void aHiddenCharacterInProseIsSaidAndNotPublished() throws IOException {
    write("teams/a.md", "---\nname: A\n---\n\nSee \u202ethis\udb40\udc41.\n");
    Runs said = Runs.of("build", dir.toString());
    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.err().contains("content/teams/a.md:5:5: warning: found the hidden character U+202E"),
        said.err());
    String page = Files.readString(dir.resolve("site/teams/a.html"));
    assertFalse(page.contains("\u202e") || page.contains("\udb40\udc41"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul", "aux", "prn", "com1", "lpt9"})
  void namesOfDevicesAreRefused(String name) throws IOException {
    write("teams/" + name + ".md", "---\nname: A\n---\n");
    write("assets/" + name + ".png", "");
    String said = check("json").out();
    assertTrue(said.contains("bad-id") && said.contains("bad-asset-name"), said);
  }

  @Test
  void namesThatOnlySomeSystemsTellApartOrStoreAreRefused() throws IOException {
    for (String name : List.of("a.png", "A.png", "b:.png", "c .", "d\u202e.png", "e\\f.png")) {
      write("assets/" + name, "");
    }
    write("people/mu\u0308ller.md", "---\nname: A\n---\n");
    write("people/m\u00fcller.md", "---\nname: B\n---\n");
    String said = check("json").out();
    assertEquals(5, said.split("bad-asset-name", -1).length - 1, said);
    assertEquals(1, said.split("same-name", -1).length - 1, said);
  }
}
