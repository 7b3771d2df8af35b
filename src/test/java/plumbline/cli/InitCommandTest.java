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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.content.yaml.Yaml;
import plumbline.model.Problem;

/** A start writes what a site needs, and nothing over what is there. */
class InitCommandTest {
  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void name() {
    folder = new Folder(temp.resolve("okrs"));
  }

  private Runs init(String... options) {
    List<String> words = new ArrayList<>(List.of("init", folder.toString()));
    words.addAll(List.of(options));
    return Runs.of(words.toArray(String[]::new));
  }

  @Test
  void anEmptyStartBuildsWithoutAWord() {
    Runs init = init("--company", "Riverside: \"Electric\"");
    assertEquals(0, init.code(), init.err());
    assertTrue(init.out().contains("Next: plumbline new objective"), init.out());
    assertTrue(folder.text("content/company.md").contains("name: \"Riverside: \\\"Electric\\\"\""));
    Runs build = Runs.of("build", folder.toString());
    assertEquals("", build.err());
    assertEquals(0, build.code());
    assertTrue(folder.text("site/index.html").contains("Riverside: &quot;Electric&quot;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme",
        "dealership",
        "football",
        "media",
        "market-leader",
        "trial",
        "customer-team",
        "market-of-goals"
      })
  void anExamplesFirstBuildHasNoProblem(String example) {
    assertEquals(0, init("--example", example).code());
    Runs build = Runs.of("build", folder.toString());
    assertEquals("", build.err());
    assertEquals(0, build.code());
  }

  @ParameterizedTest
  @CsvSource({
    "azure, azure-pipelines.yml, ''",
    "bitbucket, bitbucket-pipelines.yml, .bitbucket/CODEOWNERS",
    "cron, server/publish.sh, ''",
    "forgejo, .forgejo/workflows/okrs.yml, CODEOWNERS",
    "github, .github/workflows/okrs.yml, .github/CODEOWNERS",
    "gitlab, .gitlab-ci.yml, .gitlab/CODEOWNERS",
    "jenkins, Jenkinsfile, ''"
  })
  void aHostGetsItsRecipeWhereItLooksForIt(String host, String recipe, String owners) {
    assertEquals(0, init("--host", host).code());
    List<String> files = folder.files(".");
    assertTrue(files.contains("./" + recipe) || files.contains(recipe), files.toString());
    assertEquals(!owners.isEmpty(), files.stream().anyMatch(file -> file.endsWith("CODEOWNERS")));
    if (recipe.endsWith(".yml") && !host.equals("bitbucket")) {
      List<Problem> problems = new ArrayList<>();
      Yaml.read(folder.text(recipe), recipe, 1, problems);
      assertEquals(List.of(), problems);
    }
  }

  @Test
  void aScriptCanBeRun() {
    init("--host", "cron");
    assertTrue(Files.isExecutable(folder.path().resolve("server/publish.sh")));
  }

  @Test
  void nothingThatIsThereIsWrittenOver() {
    folder.write("README.md", "mine");
    folder.write("content/company.md", "---\nname: Mine\n---\n");
    Runs init = init("--host", "github");
    assertEquals(0, init.code());
    assertTrue(init.out().contains("README.md is there already: it is left as it is"), init.out());
    assertEquals("mine", folder.text("README.md"));
    assertEquals(List.of("content/company.md"), folder.files("content"));
    assertTrue(Files.exists(folder.path().resolve(".gitattributes")));
  }

  @Test
  void anExampleIsNotMixedWithGoalsThatAreThere() {
    folder.write("content/company.md", "---\nname: Mine\n---\n");
    Runs init = init("--example", "acme");
    assertEquals(2, init.code());
    assertTrue(init.err().contains("Name another folder."), init.err());
    assertEquals(1, folder.files(".").size(), "nothing is written");
  }

  @Test
  void aWrongWordIsAnsweredWithTheNearest() {
    Runs init = init("--host", "gihub");
    assertEquals(2, init.code());
    assertTrue(init.err().contains("Did you mean 'github'?"), init.err());
    assertFalse(Files.exists(folder.path()));
  }
}
