package plumbline.author.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.author.ContentFile;
import plumbline.author.NewContent;
import plumbline.author.NewFile;
import plumbline.author.Value.Fields;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;

/** What is exported is imported as the same goals, field by field and word by word. */
class RoundTripTest {
  /** One of the ways out and in again. */
  private interface Way {
    List<ContentFile> of(List<ContentFile> files) throws UnreadableTable;
  }

  private static List<ContentFile> csv(List<ContentFile> files) throws UnreadableTable {
    return GoalTable.files(CsvTable.read(CsvTable.of(GoalTable.of(files))));
  }

  private static List<ContentFile> xlsx(List<ContentFile> files) throws UnreadableTable {
    return GoalTable.files(XlsxTable.read(XlsxTable.of(GoalTable.of(files))));
  }

  private static List<ContentFile> json(List<ContentFile> files) throws UnreadableTable {
    return JsonGoals.read(JsonGoals.of(files));
  }

  @TestFactory
  Stream<DynamicTest> everySiteComesBackTheSame() throws IOException {
    try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
      return Stream.concat(sites.sorted().toList().stream(), Stream.of(Path.of(".")))
          .flatMap(
              site ->
                  Stream.of(
                      trip(site, "csv", RoundTripTest::csv),
                      trip(site, "xlsx", RoundTripTest::xlsx),
                      trip(site, "json", RoundTripTest::json)));
    }
  }

  private static DynamicTest trip(Path site, String name, Way way) {
    return DynamicTest.dynamicTest(
        site + " as " + name,
        () -> {
          List<ContentFile> files = files(site);
          List<ContentFile> back = way.of(files).stream().map(RoundTripTest::rewritten).toList();
          ImportPlan plan = ImportPlan.of(back, files);
          assertEquals(List.of(), plan.added());
          assertEquals(List.of(), plan.changed());
          assertEquals(files.size(), plan.same());
        });
  }

  private static ContentFile rewritten(ContentFile file) {
    NewFile written = file.written();
    return ContentFile.read(new SourceFile(file.path(), written::bytes), new ArrayList<>())
        .orElseThrow();
  }

  private static List<ContentFile> files(Path site) throws IOException {
    return ContentFolder.list(site.resolve("content")).files().stream()
        .filter(file -> file.path().endsWith(".md"))
        .flatMap(file -> ContentFile.read(file, new ArrayList<>()).stream())
        .toList();
  }

  @Test
  void textsThatASpreadsheetWouldCalculateComeBackAndAreMarked() throws UnreadableTable {
    for (String text :
        List.of("=1+1", "+a", "-a", "@a", "'a", "[a", "{a", "\"a\"", "-5", "a\nb", "＝a", " a")) {
      Fields fields = Fields.none().with("name", text);
      List<ContentFile> files = List.of(NewContent.of("teams/a", fields, text));
      assertEquals(fields, csv(files).get(0).fields(), text);
      assertEquals(fields, xlsx(files).get(0).fields(), text);
      assertEquals(files, json(files));
      int name = GoalTable.of(files).headings().indexOf("name");
      String cell = GoalTable.of(files).rows().get(0).cell(name);
      assertTrue(text.equals("-5") || !cell.matches("(?s)[=+@＝-].*"), cell);
    }
  }

  @Test
  void aLineThatBelongsToNothingIsSaidWithItsNumber() {
    Table table =
        new Table(
            List.of("type", "path", "title", "text"),
            List.of(new Table.Row(2, List.of("key result", "okrs/2026-q1/a#b", "B", ""))));
    UnreadableTable e =
        org.junit.jupiter.api.Assertions.assertThrows(
            UnreadableTable.class, () -> GoalTable.files(table));
    assertTrue(e.getMessage().startsWith("line 2 belongs to"), e.getMessage());
  }
}
