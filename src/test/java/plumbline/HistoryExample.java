package plumbline;

import java.nio.file.Path;
import plumbline.history.GitFolder;

/**
 * A repository in which goals are agreed, moved, checked in, removed and carried over, by people
 * with names that break pages. Its last commit is after the day of the site.
 */
final class HistoryExample {
  /** What an author could call themselves. */
  static final String EVE = "Eve & \"Co\" &lt;b&gt; 山田";

  private static final String FIRST = "content/okrs/2026-q1/search/first-result.md";
  private static final String DRAFT = "content/okrs/2026-q1/search/secret-plan.md";
  private static final String GONE = "content/okrs/2026-q1/sales/secret-sale.md";
  private static final String PARTNERS = "content/okrs/2026-q1/sales/partners.md";

  private HistoryExample() {}

  static GitFolder in(Path dir) {
    GitFolder folder = GitFolder.in(dir);
    autumn(folder);
    winter(folder);
    folder.edit(FIRST, "target: 80", "target: 70").commit("2026-01-08", "More realistic");
    folder.edit(FIRST, "current: 50", "current: 52").commit("2026-01-15", "First figures");
    folder.edit(DRAFT, "target: 3", "target: 4").commit("2026-01-16", "Secret");
    for (int day = 19; day < 27; day++) {
      String checkIn = "      - { date: 2026-01-%d, value: %d, confidence: 0.6 }\n";
      folder.edit(FIRST, "    checkins:\n", "    checkins:\n" + checkIn.formatted(day, day + 35));
      folder.commit("2026-01-" + day, "Bo Ek", "Check in");
    }
    folder.edit(FIRST, "target: 70", "target: 60\n    due: 2026-03-20");
    folder.commit(
        "2026-02-03",
        EVE,
        "<script>alert(1)</script> \"lower\" & later\n\nReason: the <i>index</i> is late");
    folder.edit(FIRST, "current: 52", "current: 58").commit("2026-02-04", "", "");
    folder.edit("content/teams/sales.md", "Sales", "Sales <&> More").commit("2026-02-05", "Name");
    folder.edit(FIRST, "title: First results that fit", "title: The first result fits");
    folder.edit(FIRST, "supports: win", "supports: win\ndepends_on: secret-plan");
    folder
        .delete(GONE)
        .delete(PARTNERS)
        .write("content/okrs/2026-q1/sales/direct.md", goal("Sell directly", "sales"));
    folder.commit("2026-02-10", "Ines Ruiz", "Without partners");
    folder.edit(FIRST, "depends_on: secret-plan", "depends_on: sales/direct");
    folder.edit(FIRST, "owner: search", "owner: ines");
    folder.commit("2026-02-11", "Ines Ruiz", "Ines takes it over");
    folder.edit("content/okrs/2026-q1/win.md", "current: 1", "current: 2");
    folder.edit("content/okrs/2026-q1/win.md", "target: 3", "target: 4");
    folder.commit("2026-02-12", "Ines Ruiz", "Second customer");
    folder.edit("content/okrs/2026-q1/win.md", "current: 2", "current: 3");
    folder.commit("2026-03-02", "Not known yet");
    return folder;
  }

  private static void autumn(GitFolder folder) {
    folder.write(
        "content/site.yaml",
        """
        title: Lantern
        as_of: 2026-02-13
        base_url: https://okr.lantern.example/goals/
        commit_url: https://git.lantern.example/okr/commit/{commit}
        """);
    folder.write("content/company.md", "---\nname: Lantern\n---\n");
    folder.write("content/teams/search.md", "---\nname: Search\n---\n");
    folder.write("content/teams/sales.md", "---\nname: Sales\n---\n");
    folder.write("content/people/ines.md", "---\nname: Ines Ruiz\nteam: sales\n---\n");
    folder.write("content/okrs/2025-q3/search/found.md", goal("Things are found", "search"));
    folder.commit("2025-07-01", "Goals of the summer");
    folder.move("content/okrs/2025-q3/search/found.md", "content/okrs/2025-q4/search/found.md");
    folder.edit(
        "content/okrs/2025-q4/search/found.md", "Things are found", "Things are found at once");
    folder.commit("2025-09-29", "Goals of the autumn");
  }

  private static void winter(GitFolder folder) {
    folder.write("content/okrs/2026-q1/win.md", goal("Win readers", "company"));
    folder.write(
        FIRST,
        """
        ---
        title: First results that fit
        owner: search
        supports: win
        kind: aspirational
        carried_from: 2025-q4/search/found
        key_results:
          - id: first
            title: Searches that end with the first result
            start: 40
            target: 80
            unit: "%"
            current: 50
            checkins:
              - { date: 2026-01-05, note: "We begin" }
          - id: done
            title: The index knows rights
            done: false
        ---
        """);
    folder.write(DRAFT, goal("A secret plan", "search\nstatus: draft"));
    folder.write(GONE, goal("A secret sale", "sales\nstatus: draft"));
    folder.write(PARTNERS, goal("Sell through partners", "sales\nsupports: win"));
    folder.commit("2025-12-20", "Goals of the winter");
  }

  private static String goal(String title, String owner) {
    return """
        ---
        title: %s
        owner: %s
        key_results:
          - title: Customers
            target: 3
            current: 1
        ---
        """
        .formatted(title, owner);
  }
}
