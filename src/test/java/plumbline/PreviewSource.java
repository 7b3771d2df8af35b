package plumbline;

import java.nio.file.Path;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** A repository with a change of every nature in its work tree, and the preview of that change. */
final class PreviewSource {
  private static final String Q2 = "content/okrs/2026-q2/";

  private PreviewSource() {}

  static BuiltSite build(Path below) {
    Path source = below.resolve("preview-source");
    Path folder = below.resolve(BuiltSite.PREVIEW);
    BuiltSite.delete(source);
    BuiltSite.delete(folder);
    try (GitFolder git = GitFolder.in(source)) {
      git.copy(BuiltSite.source(BuiltSite.EVERYTHING).resolve("content"), "content");
      git.commit("2026-05-04T10:00:00Z", "Start");
      agreement(git);
      routine(git);
      organisation(git);
    }
    Runs run = Runs.of("build", source.toString(), "--base", "main", "--out", folder.toString());
    return new BuiltSite(BuiltSite.PREVIEW, source, folder, run);
  }

  /** Targets, links, goals that come and go. */
  private static void agreement(GitFolder git) {
    git.edit(Q2 + "platform/faster-search.md", "target: 150", "target: 200")
        .edit(Q2 + "platform/faster-search.md", "due: 2026-06-26", "due: 2026-06-30")
        .edit(
            Q2 + "platform/faster-search.md",
            "be-the-benchmark-for-quality#response-time",
            "search-plan")
        .edit(
            Q2 + "sales/sell-through-partners.md",
            "title: 500 units",
            "weight: 2\n    title: 500 units")
        .edit(Q2 + "platform/faster-search.md", "until: 2026-06-30", "until: 2026-06-20")
        .edit(Q2 + "product/roadmap.md", "kind: aspirational", "kind: committed")
        .edit(Q2 + "product/roadmap.md", "supports: grow-the-installed-base\n", "")
        .delete(Q2 + "misc/reading-circle.md")
        .write(
            Q2 + "search-plan.md",
            """
            ---
            title: A plan for search
            owner: product
            supports: be-the-benchmark-for-quality
            key_results:
              - { title: Plan agreed, done: false }
              - { title: Queries a day, start: 100, target: 400, unit: queries }
            ---
            """);
  }

  /** Check-ins and words. */
  private static void routine(GitFolder git) {
    git.edit(
            Q2 + "sales/roadmap.md",
            "      - { date: 2026-05-18, value: 410, confidence: 0.8 }",
            "      - { date: 2026-05-18, value: 420, confidence: 0.8, note: '<b>Recounted</b>' }")
        .edit(Q2 + "hostile/hostile-text.md", "title: \"<script>", "title: \"<script>/*2*/")
        .edit(Q2 + "support/shorten-onboarding.md", "current: 18", "current: 24");
  }

  private static void organisation(GitFolder git) {
    git.edit("content/teams/support.md", "lead: obrien", "lead: greta")
        .delete("content/people/newcomer.md")
        .edit("content/site.yaml", "stale_after_days: 30", "stale_after_days: 45");
  }
}
