package plumbline.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;

/**
 * Makes a repository of 10,000 goals and 2,000 commits, to measure with: {@code LargeRepository
 * FOLDER}. Every third commit has nothing to do with the content.
 */
final class LargeRepository {
  private static final int CYCLES = 8;
  private static final int TEAMS = 50;
  private static final int GOALS = 25;
  private static final int COMMITS = 2_000;

  private final Random random = new Random(4);
  private final TreeMap<String, String> texts = new TreeMap<>();
  private final List<String> goals = new ArrayList<>();
  private final Git git;
  private final DirCache index = DirCache.newInCore();
  private ObjectId head = ObjectId.zeroId();

  private LargeRepository(Path folder) throws Exception {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    LargeRepository repository = new LargeRepository(folder);
    repository.organisation();
    repository.commits();
    repository.git.gc().call();
    for (var file : repository.texts.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private void organisation() {
    texts.put("content/company.md", "---\nname: Large\n---\n");
    texts.put("content/site.yaml", "as_of: 2026-12-15\ncurrent_cycle: 2026-q4\n");
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      String quarter = (2025 + cycle / 4) + "-q" + (cycle % 4 + 1);
      String top = "content/okrs/" + quarter + "/company/top.md";
      texts.put(top, goal("Top of " + quarter, "company", ""));
      for (int team = 0; team < TEAMS; team++) {
        texts.put("content/teams/team" + team + ".md", "---\nname: Team " + team + "\n---\n");
        for (int goal = 0; goal < GOALS; goal++) {
          String path = "content/okrs/" + quarter + "/team" + team + "/goal" + goal + ".md";
          String title = "Goal " + goal + " of team " + team + " in " + quarter;
          texts.put(path, goal(title, "team" + team, "supports: company/top\n"));
          goals.add(path);
        }
      }
    }
  }

  private static String goal(String title, String owner, String links) {
    StringBuilder text = new StringBuilder("---\ntitle: " + title + "\nowner: " + owner + "\n");
    text.append(links).append("key_results:\n");
    for (int i = 1; i <= 3; i++) {
      text.append("  - id: kr").append(i).append("\n    title: Result ").append(i);
      text.append(" of ").append(title).append("\n    target: 60\n    current: 1\n");
    }
    text.append("---\n\nWhy [this](../company/top.md) matters, in several **words**, to @");
    return text.append(owner.equals("company") ? "team1" : owner).append(".\n").toString();
  }

  private void commits() throws IOException {
    commit(texts.keySet(), 0);
    for (int i = 1; i < COMMITS; i++) {
      Set<String> touched = new TreeSet<>();
      if (i % 3 == 0) {
        texts.put("src/code.txt", "line " + i);
        touched.add("src/code.txt");
      } else {
        for (int file = 0; file < 5; file++) {
          touched.add(edited(i));
        }
      }
      commit(touched, i);
    }
  }

  private String edited(int commit) {
    String path = goals.get(random.nextInt(goals.size()));
    String text = texts.get(path);
    String value = "current: " + random.nextInt(60);
    text =
        commit % 20 == 1
            ? text.replaceFirst("target: \\d+", "target: " + (61 + random.nextInt(40)))
            : text.replaceFirst("current: \\d+", value);
    texts.put(path, text);
    return path;
  }

  private void commit(Iterable<String> touched, int number) throws IOException {
    LocalDate day = LocalDate.of(2025, 1, 2).plusDays(number * 700L / COMMITS);
    try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
      DirCacheEditor editor = index.editor();
      for (String path : touched) {
        ObjectId blob =
            inserter.insert(Constants.OBJ_BLOB, texts.get(path).getBytes(StandardCharsets.UTF_8));
        editor.add(
            new DirCacheEditor.PathEdit(path) {
              @Override
              public void apply(DirCacheEntry entry) {
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(blob);
              }
            });
      }
      editor.finish();
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(index.writeTree(inserter));
      if (!head.equals(ObjectId.zeroId())) {
        commit.setParentId(head);
      }
      commit.setAuthor(GitFolder.ident("Ada Byron", day.toString()));
      commit.setCommitter(GitFolder.ident("Ada Byron", day.toString()));
      commit.setMessage("Commit " + number);
      head = inserter.insert(commit);
      inserter.flush();
    }
    RefUpdate update = git.getRepository().updateRef("refs/heads/main");
    update.setNewObjectId(head);
    update.setForceUpdate(true);
    update.update();
  }
}
