package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of other programs become goals that pass a check, and nothing in them is lost. */
class ImportCommandTest {
  private static final String VIVA =
      """
      Id,Title,Team,Creator,Owner,Period,Start Date,End Date,Description,Aligned To,Metric Name,Unit,Target,Object Type,Goal Type,Start,Last Check-in,Progress %,Actual Progress,Status,Last Check-in Note,Score
      100,Grow the business,ACME,Ada,"Ada Byron, Ben X",Q1 2026,2026-01-01,2026-03-31,Why not,,,,,Objective,Committed Goal,,,40,,On Track,,
      101,Sell 20k cars,Sales;Ops,Ada,Carl <carl@x.example>,Q1 2026,2026-01-01,2026-03-20,,"Grow the business(weight: 50%, Id: 100)",Cars,cars,"20,000",Key result,,0,2026-02-10,50,"10,000",On Track,"Half, done",
      102,Get leads,Sales,Ada,carl@x.example,Q1 2026,2026-01-01,2026-03-31,,"Sell 20k cars(weight: 100%, Id: 101)",,,,Objective,Aspirational Goal,,,40,,Postponed,,
      103,Write the plan,Sales,Ada,Carl,Q1 2026,2026-01-01,2026-03-31,,"Get leads(weight: 100%, Id: 102)",,,,Deliverable,,,,100,,Closed,,0.7
      """;

  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void start() {
    folder = new Folder(temp.resolve("okrs"));
    folder.write("content/site.yaml", "as_of: 2026-02-10\n");
    folder.write("content/company.md", "---\nname: ACME\n---\n");
  }

  private Runs run(String file, String text, String... options) {
    new Folder(temp).write(file, text);
    List<String> words = new ArrayList<>(List.of("import", temp.resolve(file).toString()));
    words.addAll(List.of("--dir", folder.toString()));
    words.addAll(List.of(options));
    return Runs.of(words.toArray(String[]::new));
  }

  @Test
  void nothingIsWrittenBeforeItIsAskedFor() {
    Runs run = run("viva.csv", VIVA);
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertTrue(run.out().contains("column  Creator is not mapped"), run.out());
    assertTrue(run.out().endsWith("Nothing is written yet: add --write for 6 files.\n"), run.out());
    assertEquals(2, folder.files("content").size());
  }

  @Test
  void vivaGoalsBecomesGoalsThatPassACheck() {
    assertEquals(0, run("viva.csv", VIVA, "--write").code());
    assertEquals(
        """
        ---
        title: Grow the business
        owner: company
        contributors: [ada-byron, ben-x]
        key_results:
          - id: kr1
            title: Sell 20k cars
            owner: carl
            start: 0
            target: 20000
            unit: cars
            checkins:
              - { date: 2026-02-10, value: 10000, note: "Half, done" }
            due: 2026-03-20
        ---

        Why not

        ## Not mapped

        - Creator: Ada
        - Progress %: 40
        - Status: On Track
        - kr1, Creator: Ada
        - kr1, Metric Name: Cars
        - kr1, Progress %: 50
        - kr1, Status: On Track
        """,
        folder.text("content/okrs/2026-q1/grow-the-business.md"));
    String leads = folder.text("content/okrs/2026-q1/sales/get-leads.md");
    assertTrue(
        leads.contains("supports: grow-the-business#kr1\nkind: aspirational\nstatus: deferred\n"),
        leads);
    assertTrue(leads.contains("score: 0.7\n    status: done\n"), leads);
    assertEquals(
        "---\nname: Carl\nemail: carl@x.example\n---\n", folder.text("content/people/carl.md"));
    assertEquals(0, Runs.of("build", folder.toString()).code());
    Runs again = run("viva.csv", VIVA, "--write");
    assertTrue(again.out().endsWith("0 files written. 2 files say the same.\n"), again.out());
  }

  @Test
  void whatChangedIsLeftUntilItIsAskedFor() {
    run("viva.csv", VIVA, "--write");
    String changed = VIVA.replace("Why not", "Because");
    Runs run = run("viva.csv", changed, "--write");
    assertTrue(run.out().contains("differs content/okrs/2026-q1/grow-the-business.md"), run.out());
    assertTrue(run.out().contains("0 files written."), run.out());
    assertEquals(0, run("viva.csv", changed, "--write", "--overwrite").code());
    assertTrue(folder.text("content/okrs/2026-q1/grow-the-business.md").contains("Because"));
  }

  @Test
  void aSpreadsheetWithBothTitlesOnALineIsTakenByItsHeadings() {
    String sheet =
        """
        Objective;Key Result;Owner;Start;Target;Current Value;Score;Quarter
        Sell more;Call;Ada;0;60;12;;2026 Q1
        ;Visit;Ben;5;1,5;;;
        Learn;;Ada;;;;0,4;Q1 26
        """;
    assertEquals(0, run("s.csv", sheet, "--write").code());
    String sell = folder.text("content/okrs/2026-q1/sell-more.md");
    assertTrue(sell.contains("owner: ada\n"), sell);
    assertTrue(
        sell.contains(
            "  - id: kr2\n    title: Visit\n    owner: ben\n    start: 5\n    target: 1.5\n"),
        sell);
    assertTrue(folder.text("content/okrs/2026-q1/learn.md").contains("score: 0.4"));
    assertEquals(0, Runs.of("check", folder.toString()).code());
  }

  @Test
  void gitlabsIssuesAreToldApartByTheirLabels() {
    String issues =
        """
        ID,IID,Title,Description,Type,State,Milestone,Labels,Assignee,Due Date,Parent ID
        1,1,Grow,Text,Issue,Open,,"okr:o,okrq:2026-q1,team:Sales,fast",Ada,,
        2,2,Sell,,Issue,Closed,,"okr:kr,okrq:2026-q1",Ada,2026-03-01,1
        """;
    assertEquals(0, run("g.csv", issues, "--write").code());
    String grow = folder.text("content/okrs/2026-q1/sales/grow.md");
    assertTrue(grow.contains("tags: fast\n"), grow);
    assertTrue(grow.contains("title: Sell\n    due: 2026-03-01\n    status: done\n"), grow);
  }

  @Test
  void openOkrsTwoTablesAreReadTogether() {
    new Folder(temp)
        .write(
            "kr.csv",
            "externalId,goal,title,unit,baselineValue,targetValue,currentValue,dueOn,owner\n"
                + "k1,g1,Sell,cars,0,9,3,2026-03-01,Ada\n");
    String goals =
        "externalId,title,cycle,startsOn,endsOn,space,champion,parent\n"
            + "g1,Grow,Spring,2026-02-01,2026-04-30,Sales,Ada,\n"
            + "g2,Plan,Spring,2026-02-01,2026-04-30,Sales,Ada,g1\n";
    Runs run = run("goals.csv", goals, temp.resolve("kr.csv").toString(), "--write");
    assertEquals(0, run.code(), run.err());
    assertTrue(folder.text("content/okrs/spring/sales/grow.md").contains("target: 9"));
    assertTrue(folder.text("content/okrs/spring/sales/plan.md").contains("supports: sales/grow\n"));
    assertEquals(
        "---\ntitle: Spring\nstart: 2026-02-01\nend: 2026-04-30\n---\n",
        folder.text("content/cycles/spring.md"));
  }

  @Test
  void aMappingIsProposedChangedAndUsed() {
    Path mapping = temp.resolve("m.yaml");
    String sheet = "What,Who\nGrow,Ada\n";
    Runs proposed = run("s.csv", sheet, "--mapping", mapping.toString());
    assertTrue(proposed.out().contains("m.yaml is written"), proposed.out());
    assertTrue(new Folder(temp).text("m.yaml").endsWith("What: \"-\"\nWho: \"-\"\n"));
    new Folder(temp).write("m.yaml", "What: title\nWho: owner\n");
    assertEquals(0, run("s.csv", sheet, "--mapping", mapping.toString(), "--write").code());
    assertTrue(folder.text("content/okrs/2026-q1/grow.md").contains("owner: ada"));
    new Folder(temp).write("m.yaml", "What: titel\n");
    Runs wrong = run("s.csv", sheet, "--mapping", mapping.toString());
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("'What' has the word 'titel'"), wrong.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "a.json"})
  void aFileThatIsNotWhatItSaysIsRefused(String file) {
    Runs run = run(file, "PK no");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(" cannot be imported: it is no "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "json"})
  void whatIsExportedIsImportedIntoAnotherFolder(String format) {
    run("viva.csv", VIVA, "--write");
    Path out = temp.resolve("goals." + format);
    assertEquals(0, Runs.of("export", "--dir", folder.toString(), "--out", out.toString()).code());
    Folder other = new Folder(temp.resolve("other"));
    other.write("content/site.yaml", "as_of: 2026-02-10\n");
    Runs run = Runs.of("import", out.toString(), "--dir", other.toString(), "--write");
    assertEquals(0, run.code(), run.err());
    assertEquals(folder.files("content"), other.files("content"));
    Runs again = Runs.of("import", out.toString(), "--dir", folder.toString());
    assertTrue(again.out().contains("7 files say the same."), again.out());
  }

  @Test
  void aDocumentToReadHasEveryObjective() {
    run("viva.csv", VIVA, "--write");
    Runs run = Runs.of("export", "--dir", folder.toString(), "--format", "markdown");
    assertTrue(
        run.out()
            .startsWith(
                "# 2026-q1\n\n"
                    + "## Grow the business\n\n"
                    + "Owner: company\n\n"
                    + "- [ ] Sell 20k cars (start 0, target 20000, unit cars, due 2026-03-20)\n"),
        run.out());
    assertTrue(run.out().contains("- [x] Write the plan"), run.out());
  }

  @Test
  void contentWithAnErrorIsNotExported() {
    folder.write("content/company.md", "---\nnam: ACME\n---\n");
    Path out = temp.resolve("goals.csv");
    assertEquals(1, Runs.of("export", "--dir", folder.toString(), "--out", out.toString()).code());
    assertFalse(Files.exists(out));
  }
}
