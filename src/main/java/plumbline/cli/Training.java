package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Goes through what the commands do, so that the Java which runs it can archive the classes for
 * later starts: {@code Training SCRATCH DIR} builds an organisation of its own in the folder
 * SCRATCH, and checks the one in DIR with its history. It prints nothing and changes nothing else.
 */
final class Training {
  private static final Map<String, String> CONTENT =
      Map.of(
          "site.yaml",
          "as_of: 2026-02-10\ncurrent_cycle: 2026-q1\n",
          "company.md",
          "---\nname: Example\nmission: Be there.\n---\n\nSee [sales](teams/sales.md).\n",
          "teams/sales.md",
          "---\nname: Sales\nlead: ada\n---\n\nWe *sell*.\n",
          "teams/design.md",
          "---\nname: Design\n---\n",
          "people/ada.md",
          "---\nname: Ada\nteam: sales\nmanager: ben\n---\n",
          "people/ben.md",
          "---\nname: Ben\nteam: design\n---\n",
          "okrs/2026-q1/grow.md",
          """
          ---
          title: Grow
          owner: company
          key_results:
            - { id: kr1, title: Sell, target: 100, unit: orders, due: 2026-03-20 }
            - { id: kr2, title: Hire, milestones: [{ title: Ask, due: 2026-01-09, done: true }] }
          ---

          Why, with @ada, **words** and `code`[^1]:

          | a | b |
          |---|--:|
          | 1 | https://example.org |

          - [ ] one
          - [x] two

          > 1. Said <b>so</b>

          [^1]: A note.
          """,
          "okrs/2026-q1/sell.md",
          """
          ---
          title: Sell more
          owner: ada
          supports: grow#kr1
          key_results:
            - id: calls
              title: Call
              target: 60
              checkins:
                - { date: 2026-01-12, value: 10, confidence: 0.8 }
                - { date: 2026-02-09, value: 20, confidence: 0.4, note: Slow }
          ---

          For [growth](grow.md), see [[design]].
          """,
          "okrs/2026-q1/draw.md",
          "---\ntitle: Draw\nowner: design\nkey_results:\n  - { id: a, title: B, target: 9, current: 2 }\n---\n");

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    Path scratch = Path.of(arguments[0]);
    for (Map.Entry<String, String> file : CONTENT.entrySet()) {
      Path path = scratch.resolve("content").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    Console console = new Console(nowhere, nowhere);
    Main.run(console, "build", arguments[0]);
    Main.run(console, "check", arguments[0], "--format", "json");
    Main.run(console, "check", arguments[1]);
    Main.run(console, "--version");
  }
}
