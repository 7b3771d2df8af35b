package plumbline.fuzz;

import java.time.LocalDate;
import java.util.List;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.SourceFile;
import plumbline.model.Problem;

/**
 * Any bytes as a file of the content: front matter, Markdown, references and settings. The first
 * byte says which file; whatever it is, only problems with a place come of it.
 */
public final class ContentFuzz {
  private static final List<String> FILES =
      List.of("okrs/2026-q1/a.md", "teams/a.md", "people/a.md", "site.yaml", "cycles/x.md");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

  private ContentFuzz() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = java.util.Arrays.copyOfRange(input, 1, input.length);
    String path = FILES.get(Math.floorMod(input[0] - 'a', FILES.size()));
    ContentFolder content =
        new ContentFolder(
            List.of(
                file("company.md", "---\nname: A\n---\n".getBytes()),
                file("okrs/2026-q1/b.md", "---\ntitle: B\nowner: company\n---\n".getBytes()),
                file(path, bytes)),
            List.of());
    for (Problem problem :
        Pipeline.check(Input.of(content, Flags.none(DAY)), RunListener.NONE).problems()) {
      if (problem.at().line() < 0 || problem.message().isBlank()) {
        throw new IllegalStateException("a problem without a place: " + problem);
      }
    }
  }

  private static SourceFile file(String below, byte[] bytes) {
    return new SourceFile("content/" + below, () -> bytes);
  }
}
